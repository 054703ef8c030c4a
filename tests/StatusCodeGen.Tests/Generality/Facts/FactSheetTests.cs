using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
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
            Is.EqualTo(sheet.Facts.Select(fact => (fact.NumberAs(sheet.Type), fact.Name))));
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_code_that_is_a_text_leads_to_its_text_and_back(Target target)
    {
        var (type, lookup, extensions) = TypesOf(target);
        if (extensions.GetMethod("GetCode") is not { } getCode)
        {
            Assert.That(sheet.Type, Is.Not.EqualTo("text").And.Not.StartsWith("char"));
            return;
        }

        var fromCode = lookup.GetMethod("FromCode", [typeof(string)])!;
        foreach (var fact in sheet.Facts)
        {
            var code = Enum.ToObject(type, fact.NumberAs(sheet.Type));
            Assert.That((getCode.Invoke(null, [code]), fromCode.Invoke(null, [fact.Code])), Is.EqualTo((fact.Code, code)));
        }
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_code_is_in_the_group_that_the_table_has(Target target)
    {
        var (type, _, extensions) = TypesOf(target);
        var getGroup = extensions.GetMethod("GetGroup", [type])!;
        var names = Parsed.Parse(sheet.Yaml).Catalog!.Groups.ToDictionary(
            static group => group.Identifier,
            static group => Identifier.Derive(group.Title.Split(" - ")[^1]).Text);

        foreach (var fact in sheet.Facts.Where(static fact => fact.Group.Length > 0))
        {
            var group = getGroup.Invoke(null, [Enum.ToObject(type, fact.NumberAs(sheet.Type))])!.ToString()!;
            Assert.That(names[group], Is.EqualTo(Identifier.Derive(fact.Group).Text), fact.Code);
        }
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_code_has_its_names_and_its_description(Target target)
    {
        var (type, lookup, extensions) = TypesOf(target);
        var (name, description) = (extensions.GetMethod("GetName", [type])!, extensions.GetMethod("GetDescription", [type])!);
        var parse = lookup.GetMethod("Parse", [typeof(string)])!;

        foreach (var fact in sheet.Facts)
        {
            var code = Enum.ToObject(type, fact.NumberAs(sheet.Type));
            Assert.That((name.Invoke(null, [code]), description.Invoke(null, [code])), Is.EqualTo((fact.Name, fact.Description)));
            foreach (var text in fact.Aliases.Prepend(fact.Name))
            {
                var first = sheet.Facts.First(other => other.Name == text || other.Aliases.Contains(text));
                Assert.That(parse.Invoke(null, [text]), Is.EqualTo(Enum.ToObject(type, first.NumberAs(sheet.Type))), text);
            }
        }
    }

    [TestCaseSource(nameof(Targets))]
    public void Every_name_is_a_member_of_the_enum_and_deprecated_where_the_package_says_so(Target target)
    {
        var (type, _, _) = TypesOf(target);

        Assert.That(
            type.GetFields(Statics).Where(static field => field.Name != "Undeclared").Select(static field => (
                Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),
                field.IsDefined(typeof(ObsoleteAttribute)))),
            Is.EqualTo(sheet.Facts.SelectMany(fact => fact.Aliases
                .Select(alias => (fact.NumberAs(sheet.Type), fact.Deprecated.Contains(alias)))
                .Prepend((fact.NumberAs(sheet.Type), fact.Deprecated.Contains("*"))))));
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
                sheet.Facts.Select(fact => Show(column, method.Invoke(null, [Enum.ToObject(type, fact.NumberAs(sheet.Type))]))),
                Is.EqualTo(sheet.Facts.Select(fact => fact.Columns.GetValueOrDefault(column.Key, ""))),
                column.Key);
        }

        Assert.That(
            columns.Select(static column => column.Key).Order(),
            Is.EqualTo(sheet.Facts.SelectMany(fact => fact.Columns.Keys).Distinct().Order()));
    }

    /// <summary>A value as the table of the package writes it.</summary>
    private static string Show(Column column, object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        Enum code when column.Type == ColumnType.Code => code.ToString("D"),
        Enum none when column.HasEnum && none.ToString("D") == "0" => "",
        Enum words when column.HasEnum => string.Join(",", words.ToString().Split(", ").Select(member =>
            column.Words.Single(word => word.Identifier == member).Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private (Type Enum, Type Lookup, Type Extensions) TypesOf(Target target)
    {
        var assembly = _assemblies.GetOrAdd(
            target,
            target => new(() => GeneratedProject.Create(sheet.Yaml, target, rootNamespace: "Generality").Load())).Value;
        var name = "Generality." + sheet.Enum;
        var lookup = assembly.GetType(name + "s") ?? assembly.GetType(name + "es");
        return (assembly.GetType(name)!, lookup!, assembly.GetType(name + "Extensions")!);
    }
}
