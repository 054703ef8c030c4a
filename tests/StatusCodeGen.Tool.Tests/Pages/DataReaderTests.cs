using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

public sealed class DataReaderTests
{
    [TestCase("Code,Name\n1,\"One, or \"\"1\"\"\"\n", "1 | One, or \"1\"")]
    [TestCase("Code;Name\n1;One, two\n", "1 | One, two")]
    [TestCase("Code|Name\n1|One\n", "1 | One")]
    [TestCase("Code,Name\r\n1,\"two\r\nlines\"\r\n", "1 | two\\nlines")]
    public void Separated_values_are_a_table(string page, string row) =>
        Assert.That(
            PageText.Of(page.Replace("\r\n", "\n", StringComparison.Ordinal), PageKind.Csv),
            Is.EqualTo(new[] { "1: Table", "*Code | *Name", row }));

    [Test]
    public void Tabs_separate_values_with_commas() =>
        Assert.That(PageText.Of("Code\tName\n1\tOne, two\n", PageKind.Tsv)[^1], Is.EqualTo("1 | One, two"));

    [TestCase("""[{"code":1,"name":"One"},{"name":"Two","code":2,"http":500}]""", "*code | *name | *http", "1 | One | ", "2 | Two | 500")]
    [TestCase("""{"1":"One","2":"Two"}""", "*code | *name", "1 | One", "2 | Two")]
    [TestCase("""{"1":{"name":"One"},"2":{"name":"Two"}}""", "*code | *name", "1 | One", "2 | Two")]
    [TestCase("""{"ONE":1,"TWO":2}""", "*name | *code", "ONE | 1", "TWO | 2")]
    [TestCase("""{"ONE":{"errno":1},"TWO":{"errno":2}}""", "*name | *errno", "ONE | 1", "TWO | 2")]
    [TestCase("""[["code","name"],[1,"One"]]""", "*code | *name", "1 | One")]
    [TestCase("""[{"code":1,"also known as":["A","B"],"more":{"x":true}}]""", "*code | *also known as | *more x", "1 | A, B | true")]
    public void Json_is_a_table(string page, params string[] rows) =>
        Assert.That(PageText.Of(page, PageKind.Json), Is.EqualTo(rows.Prepend("1: Table")));

    [Test]
    public void Keys_of_json_around_tables_are_headings() =>
        Assert.That(
            PageText.Of(
                """
                {
                  "title": "Errors",
                  "description": "What went wrong.",
                  "Client": [{ "code": 1 }],
                  "Server": { "2": "Two" }
                }
                """,
                PageKind.Json),
            Is.EqualTo(new[]
            {
                "2: # Errors", "3: What went wrong.", "4: ## Client", "4: Table", "*code", "1",
                "5: ## Server", "5: Table", "*code | *name", "2 | Two",
            }));

    [Test]
    public void Key_that_only_says_that_there_are_codes_is_not_a_heading() =>
        Assert.That(
            PageText.Of("""{ "title": "Errors", "codes": [{ "code": 1 }] }""", PageKind.Json),
            Is.EqualTo(new[] { "1: # Errors", "1: Table", "*code", "1" }));

    [Test]
    public void Faulty_json_is_reported_with_its_line() =>
        Assert.That(
            () => PageText.Of("[\n{]", PageKind.Json),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "The page is not valid JSON in line 2; correct it, or choose another kind with --from."));

    [TestCase("page.HTML", "x", PageKind.Html)]
    [TestCase("page.md", "<table>", PageKind.Markdown)]
    [TestCase("-", "<!-- a --> <!DOCTYPE html><p>", PageKind.Html)]
    [TestCase("-", "<p>text<table>", PageKind.Html)]
    [TestCase("-", "# Title\n\n<table>", PageKind.Markdown)]
    [TestCase("-", "| a | b |\n|:--|--:|\n| 1 | 2 |", PageKind.Markdown)]
    [TestCase("-", " [ {\"code\": 1}]", PageKind.Json)]
    [TestCase("-", "Code\tName\n1\tOne", PageKind.Tsv)]
    [TestCase("-", "Code;Name\n1;One", PageKind.Csv)]
    [TestCase("page.txt", "Code,Name\n1,\"a,b\"", PageKind.Csv)]
    public void Kind_is_found_by_the_extension_or_the_text(string path, string text, object kind) =>
        Assert.That(PageKinds.Of(path, text), Is.EqualTo(kind));

    [Test]
    public void Kind_that_is_not_clear_is_asked_for() =>
        Assert.That(
            () => PageKinds.Of("-", "just words"),
            Throws.TypeOf<ToolException>().With.Message.EqualTo(
                "It is not clear what kind of page this is; say it with --from html, markdown, csv, tsv or json."));
}
