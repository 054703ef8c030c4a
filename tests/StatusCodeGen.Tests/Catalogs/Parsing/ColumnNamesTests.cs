using System.Globalization;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class ColumnNamesTests
{
    private const string Advice = "give this column an 'identifier' of its own";

    [TestCase("type: int", 4, "The member 'GetType' would repeat that of System.Object")]
    [TestCase("hash code: int", 9, "The member 'GetHashCode' would repeat that of System.Object")]
    [TestCase("to string: text", 9, "The property 'ToString' would repeat that of System.Object")]
    [TestCase("equals: int", 6, "The property 'Equals' would repeat that of System.Object")]
    [TestCase("type code: int", 9, "The member 'GetTypeCode' would repeat that of System.Enum")]
    [TestCase("names: text", 5, "The member 'GetNames' would repeat that of System.Enum")]
    [TestCase("values: text", 6, "The member 'GetValues' would repeat that of System.Enum")]
    [TestCase("has flag: bool", 8, "The member 'HasFlag' would repeat that of System.Enum")]
    [TestCase("title: text", 5, "The member 'GetTitle' would repeat that of the generated API")]
    [TestCase("Group: text", 5, "The property 'Group' would repeat that of a row")]
    [TestCase("Name: text", 4, "The property 'Name' would repeat that of a row")]
    [TestCase("'code.': text", 7, "The property 'Code' would repeat that of a row")]
    [TestCase("code info: text", 9, "The property 'CodeInfo' would repeat that of a row")]
    [TestCase("defined: bool", 7, "The member 'IsDefined' would repeat that of the generated API")]
    [TestCase("client: bool", 6, "The member 'IsClient' would repeat that of the generated API")]
    [TestCase("is client: bool", 9, "The member 'IsClient' would repeat that of the generated API")]
    [TestCase("all: int", 3, "The member 'All' would repeat that of the generated API")]
    [TestCase("Info: [A]", 4, "The enum 'CodeInfo' would repeat a type of the generated API")]
    [TestCase("extensions: [A]", 10, "The enum 'CodeExtensions' would repeat a type of the generated API")]
    [TestCase("s: [A]", 1, "The enum 'CodeS' would repeat a type of the generated API")]
    [TestCase("state: [A]", 5, "")]
    public void A_column_whose_members_repeat_others_is_reported_and_omitted(string column, int length, string clash)
    {
        var yaml = $"""
            catalog:
              name: Code
              columns:
                {column}
                kept: int
            groups:
              - name: Client
                codes: []
            """;
        var isClash = clash.Length > 0;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(isClash ? new[] { $"SCG1008 4:5+{length}: {clash}; {Advice}" } : []));
        Assert.That(Parsed.Parse(yaml).Catalog!.Columns, Has.Count.EqualTo(isClash ? 1 : 2));
    }

    [Test]
    public void An_identifier_is_the_way_out_and_the_place_of_its_own_clash()
    {
        var yaml = Parsed.Columns(
            "{type: {type: int, identifier: Kind}, b: {type: int, identifier: Type}}",
            "{code: 1, name: A, type: 5, b: 6}");

        Assert.That(
            Parsed.Diagnose(yaml),
            Is.EqualTo(new[] { $"SCG1008 3:77+4: The member 'GetType' would repeat that of System.Object; {Advice}" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "5" }));
    }

    [TestCase(
        "{retry after: int, retry-after: int}",
        "3:31+11",
        "The property 'RetryAfter' would repeat that of the column 'retry after'")]
    [TestCase("{open: bool, is open: int}", "3:25+7", "The property 'IsOpen' would repeat that of the column 'open'")]
    [TestCase("{is open: bool, open: bool}", "3:28+4", "The property 'IsOpen' would repeat that of the column 'is open'")]
    [TestCase("{a: int, get a: bool, GetA: int}", "3:34+4", "The member 'GetA' would repeat that of the column 'a'")]
    [TestCase("{a: [X], b: {type: [Y], identifier: a}}", "3:48+1", "The enum 'Codea' would repeat a type of the column 'a'")]
    public void Two_columns_have_no_member_in_common(string columns, string place, string clash)
    {
        var expected = clash.Length > 0 ? new[] { $"SCG1008 {place}: {clash}; {Advice}" } : [];

        Assert.That(Parsed.Diagnose(Parsed.Columns(columns)), Is.EqualTo(expected));
    }

    [Test]
    public void The_values_of_the_other_columns_stay_in_place()
    {
        var yaml = Parsed.Columns("{a: int, type: int, b: int}", "{code: 1, name: A, a: 1, type: 2, b: 3}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1008 3:21+4" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "1 | 3" }));
    }

    [Test]
    public void The_enum_of_a_column_is_a_type_of_its_catalog()
    {
        var first = Parsed.Parse(Parsed.Columns("{severity: [A]}"));
        var second = Parsed.Parse("catalog: {name: CodeSeverity}\ncodes: []");
        second = second with { NameSpan = first.NameSpan with { Path = "/project/b.codes.yaml" } };
        var diagnostic = CatalogSet.Create([first, second], CancellationToken.None).Diagnostics.Single().ToDiagnostic();

        Assert.That(
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Is.EqualTo("The type 'CodeSeverity' is already generated from project/codes.yaml; "
                + "give this catalog another name or namespace"));
    }
}
