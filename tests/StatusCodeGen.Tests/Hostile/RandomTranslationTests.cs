using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>
/// Random translations of random catalogs, with hostile texts: they compile without a warning in any project, and every text is
/// what a plain search through the languages gives.
/// </summary>
public sealed class RandomTranslationTests
{
    private static readonly string[] Languages = ["es", "es-MX", "zh-Hant", "pt-BR"];

    private static readonly string[] Cultures = ["es", "es-MX", "es-MX-x-a", "es-AR", "zh-TW", "pt", "pt-BR", "de", ""];

    [Test]
    public void A_random_translation_keeps_its_texts() => AssertTranslations(start: 0, step: 1, Target.All.Count);

    [Test, Category("Slow")]
    public void Many_random_translations_keep_their_texts([Range(0, 3)] int share) =>
        AssertTranslations(share, step: 4, Math.Max(64, FuzzSetting.CountOr(5_000) / 100));

    [Test]
    public void A_mutated_translation_is_read_without_an_exception_and_reported_inside_the_file()
    {
        var random = new Random(FuzzSetting.Seed);
        var catalog = CatalogParser.Parse("/p/codes.yaml", SourceText.From(ParsedTranslations.Catalog), "", CancellationToken.None);
        TranslationSource[] sources = [new("/p/codes.yaml", catalog.Catalog, IsSound: true)];
        for (var round = 0; round < FuzzSetting.CountOr(5_000); round++)
        {
            var text = SourceText.From(Mutate(random, ParsedTranslations.Spanish));
            var parsed = TranslationParser.Parse("/p/codes.es.yaml", text, sources, CancellationToken.None);
            foreach (var diagnostic in parsed.Diagnostics.Append(parsed.Lacking).OfType<StatusCodeGen.Diagnostics.DiagnosticInfo>())
            {
                var (span, message) = (diagnostic.Span, diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture));
                if (span.Start < 0 || span.Length < 0 || span.Start + span.Length > text.Length || message.Any(char.IsControl))
                {
                    Assert.Fail($"{diagnostic}\n{text}");
                }
            }
        }
    }

    private static void AssertTranslations(int start, int step, int count)
    {
        for (var index = start; index < count; index += step)
        {
            var seed = unchecked((FuzzSetting.Seed * 1_000_003) + index);
            var (catalog, target) = (new RandomCatalog(seed, mayHaveTexts: true), Target.All[index % Target.All.Count]);
            var random = new Random(seed);
            var translations = Languages
                .Where(_ => random.Next(3) > 0)
                .ToDictionary(static language => language, _ => new RandomTranslation(random, catalog));
            using var scope = Assert.EnterMultipleScope();
            AssertTranslations(catalog, translations, target);
            if (TestContext.CurrentContext.Result.Assertions.Any())
            {
                var files = string.Join("\n", translations.Values.Select(static translation => translation.Yaml));
                TestContext.Out.WriteLine($"seed {FuzzSetting.Seed}, catalog {index}, {target}\n{catalog.Yaml}\n{files}");
                return;
            }
        }
    }

    private static void AssertTranslations(RandomCatalog catalog, Dictionary<string, RandomTranslation> translations, Target target)
    {
        var files = translations
            .Select(static file => new CatalogFile(file.Value.Yaml, $"/project/codes.{file.Key}.yaml"))
            .Prepend(new CatalogFile(catalog.Yaml));
        var project = GeneratedProject.Create(files, target);
        Assert.That(project.Diagnose(), Is.Empty);
        if (translations.Count == 0 || project.Diagnose().Count > 0)
        {
            return;
        }

        var assembly = project.Load();
        var type = assembly.GetType($"{catalog.Namespace}.{catalog.Name}")!;
        var extensions = assembly.GetType(type.FullName + "Extensions")!;
        foreach (var culture in Cultures)
        {
            var chain = ChainOf(culture, translations);
            foreach (var code in catalog.AllCodes)
            {
                var value = Enum.ToObject(type, code.Number);
                Assert.That(
                    (Call(extensions, "GetName", type, value, culture), Call(extensions, "GetDescription", type, value, culture)),
                    Is.EqualTo((
                        First(chain, translation => translation.Names, code.Spelling) ?? code.Name,
                        First(chain, translation => translation.Descriptions, code.Spelling) ?? code.Description)));
            }

            var group = assembly.GetType(type.FullName + "Group")!;
            foreach (var own in catalog.Groups.Where(static own => own.Identifier is not null))
            {
                Assert.That(
                    Call(extensions, "GetTitle", group, Enum.Parse(group, own.Identifier!), culture),
                    Is.EqualTo(First(chain, translation => translation.Titles, own.Identifier!) ?? catalog.Title));
            }
        }
    }

    private static object? Call(Type extensions, string method, Type type, object value, string culture) =>
        extensions.GetMethod(method, BindingFlags.Public | BindingFlags.Static, [type, typeof(CultureInfo)])!
            .Invoke(null, [value, new Named(culture)]);

    private static string? First(
        IEnumerable<RandomTranslation> chain,
        Func<RandomTranslation, Dictionary<string, string>> texts,
        string key) =>
        chain.Select(translation => texts(translation).GetValueOrDefault(key)).FirstOrDefault(static text => text is not null);

    private static List<RandomTranslation> ChainOf(string culture, Dictionary<string, RandomTranslation> translations)
    {
        string[] names = culture switch
        {
            "zh-TW" => ["zh-Hant"],
            _ when culture.StartsWith("es-MX", StringComparison.Ordinal) => ["es-MX", "es"],
            _ when culture.StartsWith("es", StringComparison.Ordinal) => ["es"],
            _ => [culture],
        };
        return [.. names.Where(translations.ContainsKey).Select(name => translations[name])];
    }

    private static string Mutate(Random random, string text)
    {
        var mutated = new StringBuilder(text);
        for (var count = 1 + random.Next(3); count > 0; count--)
        {
            var place = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(place, Math.Min(mutated.Length - place, 1 + random.Next(8)));
                    break;
                case 1:
                    mutated.Insert(place, random.Pick(HostileTexts.YamlValues));
                    break;
                case 2:
                    mutated.Insert(place, "\n" + random.Pick(HostileTexts.YamlLines) + "\n");
                    break;
                default:
                    mutated.Insert(place, random.Pick(HostileTexts.Signs));
                    break;
            }
        }

        return mutated.ToString();
    }

    private sealed class Named(string name) : CultureInfo("")
    {
        public override string Name => name;
    }
}
