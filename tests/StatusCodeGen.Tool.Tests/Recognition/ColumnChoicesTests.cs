using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Recognition;

/// <summary>What the user hears of columns that cannot be what <c>--columns</c> says.</summary>
public sealed class ColumnChoicesTests
{
    private const string Page = "Code,Name,Other\n1,One,2\n2,Two,3\n3,Three,4\n";

    [TestCase(
        "Name=1",
        "--columns says 'name' of column 1 'Code' of table 1, which has the codes; choose another column for 'name'.",
        "Code,Name\n1,One\n2,Two\n")]
    [TestCase(
        "Code=1,Code=3",
        "--columns says 'code' of column 1 'Code' and of column 3 'Other' of table 1; choose one of them.")]
    [TestCase(
        "Code=1,Name=Code",
        "--columns says 'code' and 'name' of column 1 'Code' of table 1; choose one of them. "
        + "A name beside a code, as in '404 Not Found', is found by itself.")]
    public void Choices_that_cannot_be_are_refused(string columns, string message, string page = Page) => Assert.That(
        () => RecognizedText.Recognize(page, PageKind.Csv, columns.Split(',')),
        Throws.TypeOf<ToolException>().With.Message.EqualTo(message));

    [TestCase("--columns", "--columns is empty; write what a column says, such as code=1")]
    [TestCase("--table", "--table is empty; write the number of a table, such as --table 3")]
    public async Task An_empty_choice_is_refused(string option, string message)
    {
        var run = await ToolRun.StartWith(Page, "import", "-", option, "");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCode.Fault, $"error: {message}; see 'statuscodes import --help'.\n")));
    }

    [TestCase("Error")]
    [TestCase("Exception")]
    public void Cells_with_a_code_and_a_name_are_codes_below_a_heading_of_names(string heading) => Assert.That(
        RecognizedText.Recognize($"| {heading} | Meaning |\n|---|---|\n| 404 Not Found | It is gone. |\n").Lines(),
        Is.EqualTo(new[] { ": ", "404 | Not Found | It is gone." }));
}
