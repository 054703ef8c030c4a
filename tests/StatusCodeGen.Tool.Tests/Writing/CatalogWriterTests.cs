using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Writing;

public sealed class CatalogWriterTests
{
    [Test]
    public void Names_that_clash_or_give_no_identifier_get_one() => Check(
        Page(Row("1", "Time-out"), Row("2", "Time out"), Row("-3", "Time.out"), Row("4", "???"), Row("5", "")),
        """
        codes:
          - code: 1
            name: Time-out

          - code: 2
            name: Time out
            identifier: TimeOut2

          - code: -3
            name: Time.out
            identifier: TimeOutMinus3

          - code: 4
            name: "???"
            identifier: Code4

          - code: 5
            identifier: Code5

        """);

    [Test]
    public void Aliases_deprecations_and_several_lines_are_written() => Check(
        Page(
            Row("1", "One") with { Aliases = ["Uno", "One!"], Deprecation = "" },
            Row("2", "Two") with { Deprecation = "use 1", Description = "First line.\nSecond: line." },
            Row("3", "Three") with { Deprecation = "no" }),
        """
        codes:
          - code: 1
            name: One
            deprecated: true
            aliases:
              - Uno
              - name: One!
                identifier: One1

          - code: 2
            name: Two
            description: |-
              First line.
              Second: line.
            deprecated: use 1

          - code: 3
            name: Three
            deprecated:
              reason: no

        """);

    [Test]
    public void Groups_whose_rows_are_mixed_are_named_by_their_rows() => Check(
        Page(
            Row("1", "One") with { Group = 0 },
            Row("2", "Two") with { Group = 1 },
            Row("3", "Three") with { Group = 0 },
            Row("4", "Four")) with
        {
            Groups = [new("Odd Codes", "", ""), new("Even", "2x", "Those of two.")],
        },
        """
        groups:
          - name: Odd
            title: Odd Codes
          - name: Even
            range: 2x
            description: Those of two.

        codes:
          - code: 1
            name: One
            group: Odd

          - code: 2
            name: Two
            group: Even

          - code: 3
            name: Three
            group: Odd

          - code: 4
            name: Four

        """);

    [Test]
    public void Columns_have_the_types_of_their_cells() => CheckHead(
        Columns(
            ["Retriable", "Ticked", "HTTP status", "Big", "severity", "Advice", "Type", "Code"],
            ["yes", "✓", "500", "5000000000", "Error", "Try again.", "A", "x"],
            ["no", "", "", "1", "Error", "Give up.", "A", "y"],
            ["Yes", "✓", "-", "2", "Warning", "", "B", "z"],
            ["no", "", "404", "3", "Warning", "Ask.", "B", "u"]),
        """
        catalog:
          name: Errors
          columns:
            retriable:
              type: bool
              title: Retriable
            ticked:
              type: bool
              default: false
              title: Ticked
            http status:
              type: int?
              title: HTTP status
            big:
              type: long
              title: Big
            severity: [Error, Warning]
            advice:
              type: text?
              title: Advice
            type:
              type: [A, B]
              identifier: TypeColumn
              title: Type
            code 2:
              type: text
              title: Code

        codes:
          - code: 0
            name: N0
            retriable: true
            ticked: true
            http status: 500
            big: 5000000000
            severity: Error
            advice: Try again.
            type: A
            code 2: x

          - code: 1
        """);

    [TestCase("x", "", "bool\n      default: false")]
    [TestCase("x", "-", "bool")]
    [TestCase("x", "✓", "text")]
    [TestCase("✗", "✓", "bool")]
    [TestCase("Yes", "no", "bool")]
    [TestCase("1", "0", "int")]
    [TestCase("1.5", "-2", "decimal")]
    public void Column_of_two_signs_has_a_type(string first, string second, string type) =>
        Assert.That(Write(Columns(["A"], [first], [second], [first], [second])), Does.Contain($"    a:\n      type: {type}\n"));

    [TestCase("0x80004005", "")]
    [TestCase("4000000000", "  type: uint\n")]
    [TestCase("-4000000000", "  type: long\n")]
    [TestCase("18446744073709551615", "  type: ulong\n")]
    public void Type_is_written_if_the_numbers_do_not_fit_an_int(string code, string type) =>
        Assert.That(
            Write(Page(Row(code, "One"))),
            Is.EqualTo($"{CatalogWriter.SchemaLine}\n\ncatalog:\n  name: Errors\n{type}\ncodes:\n  - code: {code}\n    name: One\n"));

    [TestCase("Client Codes", "Client")]
    [TestCase("Informational 1xx", "Informational")]
    [TestCase("4xx Client Error", "Client Error")]
    [TestCase("Client errors (400-499)", "Client errors")]
    [TestCase("Codes", "Codes")]
    [TestCase("4xx", "4xx")]
    [TestCase("Class 08 — Connection Exception", "Class 08 — Connection Exception")]
    public void Group_is_named_by_its_heading(string title, string name) => Assert.That(GroupName.Of(title), Is.EqualTo(name));

    [TestCase("Credential Status Codes", "CredentialStatusCode")]
    [TestCase("HTTP errors", "HTTPError")]
    [TestCase("API Errors", "APIError")]
    public void Catalog_is_named_by_the_title(string title, string name) =>
        Assert.That(CatalogIdentity.Of(null, title, null), Is.EqualTo(new CatalogIdentity(name, "")));

    private static void Check(PageCatalog page, string entries) =>
        Assert.That(Write(page), Is.EqualTo($"{CatalogWriter.SchemaLine}\n\ncatalog:\n  name: Errors\n\n{entries}"));

    private static void CheckHead(PageCatalog page, string head) =>
        Assert.That(Write(page), Does.StartWith($"{CatalogWriter.SchemaLine}\n\n{head}"));

    private static string Write(PageCatalog page) => CatalogWriter.Write(page, new("Errors", ""), CancellationToken.None);

    private static PageCatalog Page(params PageRow[] rows) => new("", "", [], [], rows);

    private static PageRow Row(string code, string name) => new(0, null, code, name, "", null, [], []);

    private static PageCatalog Columns(string[] titles, params string[][] rows) =>
        new(
            "",
            "",
            [.. titles.Select(static title => new PageColumn(title))],
            [],
            [.. rows.Select(static (values, index) => Row($"{index}", $"N{index}") with { Values = values })]);
}
