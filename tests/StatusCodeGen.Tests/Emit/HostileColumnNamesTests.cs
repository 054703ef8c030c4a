using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Columns and words whose names are those of the generated code's own fields, parameters, locals and tables.</summary>
public sealed class HostileColumnNamesTests
{
    private static readonly string[] Names =
    [
        "code", "name", "description", "group", "_name", "_description", "_code", "other", "obj", "left", "right", "value", "info", "row",
        "index", "items", "field", "global", "record", "class", "this", "base", "default", "null", "var", "dynamic", "nameof", "_", "__",
        "Row", "RowOf", "RowAt", "At", "Of", "Bits", "Present", "Indexes", "TextTable", "NumberTable", "HttpColumn", "System", "Acme",
        "slot", "SlotOf", "BySlot", "ByNumber", "NumberBySlot", "RowBySlot", "hash", "String", "Enum", "Info",
        "Ⅷ", "é", "शब्द", "ǅ", "URL", "Is", "Has", "get_Nothing", "op_Implicit", "Hard", "hardColumn",
    ];

    private static readonly string[] Values = ["int?: 7", "text?: x", "bool?: true"];

    /// <summary>With a number close to the first one, the tables are by number, and by slot with one that is far from it.</summary>
    [Test]
    public void A_column_may_have_almost_any_name(
        [ValueSource(nameof(Values))] string value,
        [Values(2, 2_000_000)] int second,
        [ValueSource(typeof(Target), nameof(Target.Extremes))] Target target)
    {
        var (type, cell) = (value.Split(": ")[0], value.Split(": ")[1]);
        var columns = string.Concat(Names.Select((name, index) => $"    c{index}: {{ type: {type}, identifier: {name} }}\n"));
        var cells = string.Concat(Names.Select((_, index) => $", c{index}: {cell}"));
        var yaml = $"catalog:\n  name: Hard\n  namespace: Acme\n  columns:\n{columns}codes:\n"
            + $"  - {{ code: 1, name: One }}\n  - {{ code: {second}, name: Two{cells} }}\n";

        Assert.That(GeneratedProject.Create(yaml, target).Diagnose(), Is.Empty);
    }

    [TestCase("get_Code", "The property 'get_Code' would repeat that of a row")]
    [TestCase("set_Name", "The property 'set_Name' would repeat that of a row")]
    [TestCase("op_Equality", "The property 'op_Equality' would repeat that of a row")]
    [TestCase("get_Values", "The member 'get_Values' would repeat that of the generated API")]
    [TestCase("get_Cost", "The property 'get_Cost' would repeat that of the column 'cost'")]
    public void A_column_named_like_a_member_that_the_compiler_makes_is_refused(string name, string fault) =>
        Assert.That(
            Parsed.Diagnose($"catalog:\n  name: Hard\n  columns:\n    cost: int?\n    x: {{ type: int?, identifier: {name} }}\ncodes: []"),
            Is.EqualTo(new[] { $"SCG1008 5:34+{name.Length}: {fault}; give this column an 'identifier' of its own" }));

    [Test]
    public void An_enum_of_words_whose_file_would_have_the_name_of_another_is_refused() =>
        Assert.That(
            Parsed.Diagnose(
                "catalog:\n  name: Hard\n  columns:\n    S: [A]\n    row: [A]\n    x: { type: [A], identifier: row }\ncodes: []"),
            Is.EqualTo(new[]
            {
                "SCG1008 4:5+1: The enum 'HardS' would repeat a type of the generated API; give this column an 'identifier' of its own",
                "SCG1008 6:33+3: The enum 'Hardrow' would repeat a type of the column 'row'; give this column an 'identifier' of its own",
            }));

    [Test]
    public void An_enum_of_words_named_like_a_type_of_another_catalog_is_refused()
    {
        CatalogFile[] files =
        [
            new("catalog: { name: Disk, columns: { fault: [A] } }\ncodes: []", "/project/a.codes.yaml"),
            new("catalog: { name: DiskFault }\ncodes: []", "/project/b.codes.yaml"),
            new("catalog: { name: DiskF, columns: { ault: [A] } }\ncodes: []", "/project/c.codes.yaml"),
        ];

        Assert.That(GeneratedProject.Create(files).Diagnose(), Has.Count.EqualTo(2).And.All.Contains("SCG1011"));
    }

    [Test]
    public void An_enum_of_words_may_have_almost_any_name([ValueSource(typeof(Target), nameof(Target.Extremes))] Target target)
    {
        var names = Names.Except(["group", "info", "Info", "row"]).ToList();
        var columns = string.Concat(names.Select((name, index) =>
            $"    c{index}: {{ {(index % 2 == 0 ? "type" : "any of")}: [One, {name} x, class, value], "
                + $"optional: true, identifier: {name} }}\n"));
        var yaml = $"catalog:\n  name: hard\n  namespace: Acme\n  columns:\n{columns}codes: [ {{ code: 1, name: One }} ]";

        Assert.That(GeneratedProject.Create(yaml, target).Diagnose(), Is.Empty);
    }
}
