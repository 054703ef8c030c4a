using System.Globalization;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Translations;

/// <summary>Compares the language that is found for a culture with that of a plain search.</summary>
public sealed class CultureFallbackTests
{
    private static readonly string[] Parts =
    [
        "es", "zh", "no", "nb", "nn", "ca", "en", "Hant", "Hans", "Latn", "TW", "CN", "HK", "MX", "419", "valencia", "1996", "x",
        "ab", "chs",
    ];

    private static readonly string[][] Families =
    [
        ["zh-Hant", "zh-TW", "zh-Hant-TW", "zh-HK", "zh-Hant-HK", "zh-MO", "zh-CHT"],
        ["zh-Hans", "zh-CN", "zh-Hans-CN", "zh-SG", "zh-Hans-SG", "zh-CHS"],
        ["no", "nb", "nn"],
    ];

    [TestCase("es", "es-MX", "es")]
    [TestCase("es", "ES_mx", "es")]
    [TestCase("es", "esp", "")]
    [TestCase("es-MX", "es", "")]
    [TestCase("zh zh-Hant", "zh-Hant-TW", "zh-Hant")]
    [TestCase("zh zh-Hant", "zh-TW", "zh-Hant")]
    [TestCase("zh zh-Hant", "zh-CN", "zh")]
    [TestCase("zh", "zh-Hant-TW", "zh")]
    [TestCase("zh-CN zh-TW", "zh-Hant-TW", "zh-TW")]
    [TestCase("zh-CN zh-TW", "zh-Hans-SG", "zh-CN")]
    [TestCase("zh-CN zh-TW", "zh-HK", "zh-TW")]
    [TestCase("zh-CN zh-TW", "zh", "")]
    [TestCase("nb", "nn-NO", "nb")]
    [TestCase("de en", "de-DE_phoneb", "de")]
    [TestCase("en-x-pirate", "en-x-pirate", "en-x-pirate")]
    [TestCase("en-x-pirate", "en-x", "")]
    [TestCase("ca-ES-valencia", "ca-ES-valencia", "ca-ES-valencia")]
    [TestCase("ca-ES-valencia", "ca-ES-xvalencia", "")]
    [TestCase("es", "\u6573", "")]
    [TestCase("es", "", "")]
    [TestCase("es", "-", "")]
    [TestCase("es", "es-", "es")]
    public void The_language_of_a_culture_is_found(string tags, string culture, string language)
    {
        Assert.That(Find(tags.Split(' '), [culture]), Is.EqualTo(new[] { language }));
        Assert.That(FindNaively(tags.Split(' '), culture), Is.EqualTo(language), "the plain search");
    }

    [Test]
    public void Random_languages_and_cultures_give_what_a_plain_search_gives()
    {
        var random = new Random(23);
        for (var round = 0; round < 12; round++)
        {
            var tags = Enumerable.Range(0, random.Next(1, 14))
                .Select(_ => StatusCodeGen.Catalogs.LanguageTag.Parse(RandomName(random)))
                .OfType<string>()
                .Append("pt")
                .Distinct()
                .Order(StringComparer.Ordinal)
                .ToArray();
            string[] cultures = [.. Enumerable.Range(0, 300).Select(_ => RandomName(random))];

            Assert.That(
                Find(tags, cultures),
                Is.EqualTo(cultures.Select(culture => FindNaively(tags, culture))),
                $"{string.Join(' ', tags)}: {string.Join(' ', cultures)}");
        }
    }

    /// <summary>What the generated code finds: the text of the only code is the tag.</summary>
    private static string[] Find(string[] tags, string[] cultures)
    {
        const string code = """
            using System.Globalization;
            using Acme;

            internal sealed class Named : CultureInfo
            {
                private readonly string _name;

                public Named(string name) : base("") => _name = name;

                public override string Name => _name;
            }

            internal static class Probe
            {
                public static string[] Run(string[] names) =>
                    System.Array.ConvertAll(names, name => Only.One.GetDescription(new Named(name)));
            }
            """;
        var files = tags
            .Select(static tag => new CatalogFile(
                $"translation: {{ complete: false }}\ncodes: [{{ code: 1, description: {tag} }}]",
                $"/project/codes.{tag}.yaml"))
            .Prepend(new CatalogFile("catalog: { name: Only, namespace: Acme }\ncodes: [{ code: 1, name: One }]"));
        var run = GeneratedProject.Create(files, Target.Net8, code).Load().GetType("Probe")!.GetMethod("Run")!;
        return (string[])run.Invoke(null, [cultures])!;
    }

    private static string FindNaively(string[] tags, string culture)
    {
        for (var name = culture; ; name = name[..name.LastIndexOfAny(['-', '_'])])
        {
            if (Exact(tags, name.Replace('_', '-')) is { } tag)
            {
                return tag;
            }

            if (name.LastIndexOfAny(['-', '_']) < 0)
            {
                return "";
            }
        }
    }

    private static string? Exact(string[] tags, string name)
    {
        var own = tags.FirstOrDefault(tag => tag.Equals(name, StringComparison.OrdinalIgnoreCase));
        var family = Families.FirstOrDefault(family => family.Contains(name, StringComparer.OrdinalIgnoreCase));
        return own ?? family?.FirstOrDefault(member => tags.Contains(member, StringComparer.OrdinalIgnoreCase));
    }

    private static string RandomName(Random random)
    {
        var name = string.Join(
            random.Next(5) == 0 ? '_' : '-',
            Enumerable.Range(0, random.Next(1, 5)).Select(index => Parts[index == 0 ? random.Next(7) : random.Next(Parts.Length)]));
        return random.Next(4) switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.ToLower(CultureInfo.InvariantCulture),
            _ => name,
        };
    }
}
