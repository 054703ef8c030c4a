using System.Text;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Lookups;

/// <summary>Compares every lookup of every shape with a naive one.</summary>
public sealed class LookupTests
{
    private static readonly (char Ordinary, char Alike)[] LookAlikes =
    [
        ('k', '\u212A'), ('K', '\u212A'), ('s', 'ſ'), ('S', 'ſ'), ('i', 'ı'), ('I', 'ı'), ('i', 'İ'), ('a', 'а'), ('e', 'é'),
    ];

    private static readonly decimal[] Distances = [-2, -1, 0, 1, 256, 65_536, -4_294_967_296];

    private static readonly Target[] Targets = [Target.Net10, Target.Net8, Target.FrameworkWithJson, Target.Standard];

    private static IEnumerable<TestCaseData> Catalogs() =>
        from catalog in LookupCatalogs.All
        from target in IsLarge(catalog) ? [Target.Net10] : Targets
        let data = Case(catalog, target).SetArgDisplayNames(catalog.Name, target.Name)
        select target == Target.Net10 || target == Target.FrameworkWithJson ? data : data.SetCategory("Slow");

    private static IEnumerable<TestCaseData> CatalogsOnce() =>
        LookupCatalogs.All.Select(static catalog => Case(catalog).SetArgDisplayNames(catalog.Name));

    [TestCaseSource(nameof(Catalogs))]
    public void Every_lookup_finds_what_a_naive_one_does(LookupCatalog catalog, Target target)
    {
        var api = GeneratedApi.Of(catalog, target);
        var naive = new NaiveLookup(catalog);

        Assert.That(api.GetAll(), Is.EqualTo(catalog.Rows.Select(row => naive.GetInfo(row.Number))));
        Assert.That(api.GetValues?.Invoke(), Is.EqualTo(target == Target.Standard ? null : catalog.Rows.Select(static row => row.Number)));
        Assert.That(FirstDifferences(Numbers(catalog).Select(number => Differ(api, naive, number))), Is.Empty);
        Assert.That(FirstDifferences(Texts(naive).Select(text => Differ(api, naive, text))), Is.Empty);
        Assert.That(api.Parse(null, true), Is.Null);
    }

    [TestCaseSource(nameof(CatalogsOnce))]
    public void Malformed_UTF8_is_not_found(LookupCatalog catalog)
    {
        var api = GeneratedApi.Of(catalog, Target.Net10);
        foreach (var text in new NaiveLookup(catalog).Texts.Take(100).Select(Encoding.UTF8.GetBytes))
        {
            foreach (var ignoreCase in new[] { false, true })
            {
                Assert.That(api.ParseUtf8!([.. text, 0xC3], ignoreCase), Is.Null);
                Assert.That(api.ParseUtf8!([0x80, .. text], ignoreCase), Is.Null);
                Assert.That(api.ParseUtf8!([0xED, 0xA0, 0x80, .. text], ignoreCase), Is.Null);
                Assert.That(text.Length == 0 ? null : api.ParseUtf8!([.. text[..^1], (byte)(text[^1] ^ 0x80)], ignoreCase), Is.Null);
            }
        }
    }

    private static bool IsLarge(LookupCatalog catalog) => catalog.Rows.Count > 5_000;

    private static TestCaseData Case(LookupCatalog catalog, params object[] more)
    {
        var data = new TestCaseData([catalog, .. more]);
        return IsLarge(catalog) ? data.SetCategory("Slow") : data;
    }

    /// <summary>Every code, its neighbours, the ends of the type, and random numbers from a fixed seed.</summary>
    private static HashSet<decimal> Numbers(LookupCatalog catalog)
    {
        var (min, max) = SampleCatalogs.Ends(catalog.Type);
        var random = new Random(1);
        return
        [
            .. new[] { min, min + 1, -1, 0, 1, max - 1, max }
                .Concat(catalog.Rows.SelectMany(static row => Distances.Select(distance => row.Number + distance)))
                .Concat(Enumerable.Range(0, 1000).Select(_ => Math.Floor(min + ((decimal)random.NextDouble() * (max - min)))))
                .Where(number => number >= min && number <= max),
        ];
    }

    private static IEnumerable<string?> FirstDifferences(IEnumerable<string?> differences) =>
        differences.Where(static difference => difference is not null).Take(5);

    private static string? Differ(GeneratedApi api, NaiveLookup naive, decimal number)
    {
        var row = naive.Find(number);
        var name = row?.Name ?? NaiveLookup.Text(number);
        var expected = (row is not null, name, row?.Description ?? "", row?.Group ?? "Unknown", naive.GetInfo(number));
        var actual = (api.IsDefined(number), api.GetName(number), api.GetDescription(number), api.GetGroup(number), api.GetInfo(number));
        return actual == expected ? null : $"{number}: {actual} instead of {expected}";
    }

    private static string? Differ(GeneratedApi api, NaiveLookup naive, string text)
    {
        var isUnicode = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
        foreach (var ignoreCase in new[] { false, true })
        {
            var expected = naive.Parse(text, ignoreCase);
            var actual = new[]
            {
                api.Parse(text, ignoreCase),
                ignoreCase ? expected : api.ParseExact(text),
                api.ParseSpan is null ? expected : api.ParseSpan(text, ignoreCase),
                api.ParseUtf8 is null || !isUnicode ? expected : api.ParseUtf8(Encoding.UTF8.GetBytes(text), ignoreCase),
            };
            if (Array.Exists(actual, found => found != expected))
            {
                return $"'{text}', {(ignoreCase ? "ignoring" : "matching")} case: {string.Join(", ", actual)} instead of {expected}";
            }
        }

        return null;
    }

    /// <summary>
    /// Every text in three casings, numbers, and near misses: texts in which a character is changed, dropped, added or
    /// replaced by one that looks alike.
    /// </summary>
    private static IEnumerable<string> Texts(NaiveLookup naive)
    {
        var random = new Random(2);
        var every = Math.Max(1, naive.Texts.Count / 400);
        var nearly = naive.Texts.Where((_, index) => index % every == 0).SelectMany(text => Nearly(text, random));
        var numbers = naive.Rows
            .Where((_, index) => index % every == 0)
            .SelectMany(static row => new[] { row.Number - 1, row.Number, row.Number + 1 })
            .Select(NaiveLookup.Text);
        return naive.Texts
            .SelectMany(static text => new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant() })
            .Concat(numbers.SelectMany(static number => new[]
            {
                number, "+" + number, " " + number, "0" + number, number + " ", "-" + number, number + "9999999999", "٣" + number,
            }))
            .Concat(nearly)
            .Concat(Enumerable.Range(0, 1000).Select(_ => RandomText(random)))
            .Append("");
    }

    private static IEnumerable<string> Nearly(string text, Random random)
    {
        var places = text.Length <= 24 ? Enumerable.Range(0, text.Length) : Enumerable.Range(0, 24).Select(_ => random.Next(text.Length));
        foreach (var place in places)
        {
            yield return text.Remove(place, 1);
            yield return text.Insert(place, text[place].ToString());
            yield return Replace(text, place, (char)(text[place] ^ 0x20));
            yield return Replace(text, place, (char)(text[place] ^ 0x01));
            yield return Replace(text, place, (char)(text[place] + 0x100));
            foreach (var (ordinary, alike) in LookAlikes.Where(pair => pair.Ordinary == text[place]))
            {
                yield return Replace(text, place, alike);
            }
        }

        yield return text + " ";
        yield return text + text;
        yield return text + "\0";
    }

    private static string Replace(string text, int place, char character) =>
        string.Concat(text.AsSpan(0, place), [character], text.AsSpan(place + 1));

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(30))
            .Select(_ => (char)(random.Next(4) == 0 ? random.Next(0xD800) : random.Next(' ', 0x7F))));
}
