using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Generality.Facts;

/// <summary>
/// Catalogs of the field with aliases, columns and reserved numbers: the generated API says of every code what the package
/// says, and compiles without a warning.
/// </summary>
[TestFixtureSource(typeof(FactSheet), nameof(FactSheet.All))]
public sealed class FactSheetTests(FactSheet sheet)
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static;

    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    private readonly ConcurrentDictionary<Target, Lazy<Assembly>> _assemblies = [];

    [Test]
    public void The_catalog_has_no_faults_and_every_row_of_the_package()
    {
        Assert.That(Parsed.Diagnose(sheet.Yaml), Is.Empty);
        Assert.That(sheet.Facts, Has.Count.EqualTo(sheet.Count));
        Assert.That(
            Parsed.Parse(sheet.Yaml).Catalog!.Codes.Select(static code => ((long)code.Number, code.Name)),
            Is.EqualTo(sheet.Facts.Select(static fact => (fact.Number, fact.Name))));
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_code_has_its_names_and_its_description(Target target)
    {
        var (type, lookup, extensions) = TypesOf(target);
        var (name, description) = (extensions.GetMethod("GetName", [type])!, extensions.GetMethod("GetDescription", [type])!);
        var parse = lookup.GetMethod("Parse", [typeof(string)])!;

        foreach (var fact in sheet.Facts)
        {
            var code = Enum.ToObject(type, fact.Number);
            Assert.That((name.Invoke(null, [code]), description.Invoke(null, [code])), Is.EqualTo((fact.Name, fact.Description)));
            foreach (var text in fact.Aliases.Prepend(fact.Name))
            {
                Assert.That(parse.Invoke(null, [text]), Is.EqualTo(code), text);
            }
        }
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_name_is_a_member_of_the_enum_and_deprecated_where_the_package_says_so(Target target)
    {
        var (type, _, _) = TypesOf(target);

        Assert.That(
            type.GetFields(Statics).Select(static field => (
                Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),
                field.IsDefined(typeof(ObsoleteAttribute)))),
            Is.EqualTo(sheet.Facts.SelectMany(static fact => fact.Aliases
                .Select(alias => (fact.Number, fact.Deprecated.Contains(alias)))
                .Prepend((fact.Number, fact.Deprecated.Contains("*"))))));
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_code_has_its_values_in_the_columns(Target target)
    {
        var (type, _, extensions) = TypesOf(target);
        var columns = Parsed.Parse(sheet.Yaml).Catalog!.Columns;

        foreach (var column in columns)
        {
            var method = extensions.GetMethod(column.Method, [type])!;
            Assert.That(
                sheet.Facts.Select(fact => Show(column, method.Invoke(null, [Enum.ToObject(type, fact.Number)]))),
                Is.EqualTo(sheet.Facts.Select(fact => fact.Columns.GetValueOrDefault(column.Key, ""))),
                column.Key);
        }

        Assert.That(
            columns.Select(static column => column.Key).Order(),
            Is.EqualTo(sheet.Facts.SelectMany(static fact => fact.Columns.Keys).Distinct().Order()));
    }

    /// <summary>A value as the table of the package writes it.</summary>
    private static string Show(Column column, object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        Enum code when column.Type == ColumnType.Code => code.ToString("D"),
        Enum words when column.HasEnum => string.Join(",", words.ToString().Split(", ").Select(member =>
            column.Words.Single(word => word.Identifier == member).Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private (Type Enum, Type Lookup, Type Extensions) TypesOf(Target target)
    {
        var assembly = _assemblies.GetOrAdd(
            target,
            target => new(() => GeneratedProject.Create(sheet.Yaml, target).Load())).Value;
        var name = "Generality." + sheet.Enum;
        var lookup = assembly.GetType(name + "s") ?? assembly.GetType(name + "es");
        return (assembly.GetType(name)!, lookup!, assembly.GetType(name + "Extensions")!);
    }
}
