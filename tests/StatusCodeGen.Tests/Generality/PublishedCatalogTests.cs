using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Generality;

/// <summary>Catalogs of real status codes: the generated API has their content, and compiles without a warning.</summary>
[TestFixtureSource(typeof(PublishedCatalog), nameof(PublishedCatalog.All))]
public sealed class PublishedCatalogTests(PublishedCatalog catalog)
{
    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    private readonly ConcurrentDictionary<Target, Lazy<Assembly>> _assemblies = [];

    [Test]
    public void A_published_catalog_has_no_faults() => Assert.That(Parsed.Diagnose(catalog.Yaml), Is.Empty);

    [Test]
    public void The_header_says_where_a_catalog_is_from() => Assert.That(catalog.Yaml, Does.Contain("\n# Provenance\n"));

    [TestCaseSource(nameof(Targets))]
    public void The_enum_compiles_without_a_warning_and_has_the_numbers_and_names_of_the_catalog(Target target)
    {
        var type = Compile(target).GetType(catalog.Type)!;

        Assert.That(Enum.GetUnderlyingType(type), Is.EqualTo(catalog.Underlying));
        Assert.That(
            type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(static field => (NumberOf(field.GetRawConstantValue()!), field.Name)),
            Is.EqualTo(catalog.Rows.SelectMany(static row =>
                row.Aliases.Select(alias => (row.Number, alias.Identifier)).Prepend((row.Number, row.Identifier)))));
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_row_is_found_by_its_number_its_name_and_its_identifier(Target target)
    {
        var assembly = Compile(target);
        var type = assembly.GetType(catalog.Type)!;
        var lookup = assembly.GetTypes().Single(candidate =>
            candidate.FullName == catalog.Type + "s" || candidate.FullName == catalog.Type + "es");
        var parse = lookup.GetMethod("TryParse", [typeof(string), typeof(bool), type.MakeByRefType()])!;
        var extensions = assembly.GetType(catalog.Type + "Extensions")!;
        var (name, description) = (extensions.GetMethod("GetName", [type])!, extensions.GetMethod("GetDescription", [type])!);

        foreach (var row in catalog.Rows)
        {
            var code = Enum.ToObject(type, row.Number);
            Assert.That((name.Invoke(null, [code]), description.Invoke(null, [code])), Is.EqualTo((row.Name, row.Description)));
            var aliases = row.Aliases.SelectMany(static alias => new[] { alias.Name, alias.Identifier });
            string[] texts = [row.Name, row.Identifier, row.Number.ToString(CultureInfo.InvariantCulture), .. aliases];
            foreach (var text in texts)
            {
                Assert.That(Parse(text, ignoreCase: false), Is.EqualTo(code), text);
                Assert.That(Parse(text.ToLowerInvariant(), ignoreCase: true), Is.EqualTo(code), text);
            }
        }

        object? Parse(string text, bool ignoreCase)
        {
            object?[] arguments = [text, ignoreCase, null];
            return parse.Invoke(null, arguments) is true ? arguments[2] : null;
        }
    }

    // Compile once for each target, because the largest catalog takes a while.
    private Assembly Compile(Target target) =>
        _assemblies.GetOrAdd(
            target,
            target => new(() => GeneratedProject.Create(catalog.Yaml, target, rootNamespace: "Acme").Load())).Value;

    private static long NumberOf(object constant) => Convert.ToInt64(constant, CultureInfo.InvariantCulture);
}
