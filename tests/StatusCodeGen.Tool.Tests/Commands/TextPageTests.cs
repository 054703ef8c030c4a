
namespace StatusCodeGen.Tool.Tests.Commands;

/// <summary>Pages whose codes are texts, from the page to the catalog and back.</summary>
public sealed class TextPageTests
{
    private const string Page = "code,name\n05,Do not honor\n51,Insufficient funds\n";

    [Test]
    public async Task Zeros_in_front_are_not_lost()
    {
        var run = await ToolRun.StartWith(Page, "import", "-", "--name", "Reply");

        Assert.That(run.Output, Does.Contain("  type: char(2)\n").And.Contains("- code: 05\n    name: Do not honor"));
        Assert.That(run.Error, Does.EndWith("The codes are texts, as 'char(2)'; --type chooses another type.\n"));
    }

    [TestCase("text", "05,One\n", "  type: text\n")]
    [TestCase("char(8)", "05,One\n", "  type: char(8)\n")]
    [TestCase("char(5)", "23505,One\n", "  type: char(5)\n")]
    [TestCase("short", "5,One\n", "  type: short\n")]
    [TestCase("int", "5,One\nother,Two\n", "- code: 5\n")]
    public async Task Type_is_that_of_the_option(string type, string rows, string text)
    {
        var run = await ToolRun.StartWith("code,name\n" + rows, "import", "-", "--name", "Reply", "--type", type);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Done, run.Output)));
        Assert.That(run.Output, Does.Contain(text));
    }

    [TestCase("char(2)", "R001,One\n", "error: Code 'R001' in line 2 does not fit the type 'char(2)'; give another --type.\n")]
    [TestCase("byte", "300,One\n", "error: Code '300' in line 2 does not fit the type 'byte'; give another --type.\n")]
    [TestCase(
        "chars",
        "R001,One\n",
        "error: 'chars' is not a type of codes; write byte, sbyte, short, ushort, int, uint, long, ulong, 'char(1)' to 'char(8)' "
        + "(in quotes), or text; see 'statuscodes import --help'.\n")]
    public async Task Type_that_does_not_fit_is_refused(string type, string rows, string message)
    {
        var run = await ToolRun.StartWith("code,name\n" + rows, "import", "-", "--name", "Reply", "--type", type);

        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((ExitCode.Fault, "", message)));
    }

    [Test]
    public async Task Catalog_says_whether_digits_are_texts()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", "catalog: { name: A, type: char(5) }\ncodes:\n  - { code: 23505, name: Unique }\n");

        var run = await ToolRun.StartWith("code,name\n23505,Unique\n40001,Serial\n", "check", path, "--page", "-");

        Assert.That(
            run.Output,
            Does.Contain("added: The page has the code 40001 Serial, which is missing here").And.Contains("says one thing"));
    }

    [Test]
    public async Task Merged_codes_keep_their_zeros()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", "catalog: { name: A, type: char(2) }\ncodes:\n  - { code: '05', name: Refused }\n");

        var run = await ToolRun.StartWith(Page, "import", "-", "--output", path);

        Assert.That((run.ExitCode, await File.ReadAllTextAsync(path)), Is.EqualTo((
            ExitCode.Done,
            "catalog: { name: A, type: char(2) }\ncodes:\n  - { code: '05', name: Do not honor }\n"
                + "  - { code: '51', name: Insufficient funds }\n")));
    }

    [Test]
    public async Task Code_that_does_not_fit_the_catalog_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", "catalog: { name: A, type: char(2) }\ncodes:\n  - { code: 05, name: Do not honor }\n");
        var page = folder.Write("page.csv", Page + "R001,Returned\n");

        var run = await ToolRun.Start("import", page, "--output", path);

        Assert.That(run.Error, Does.EndWith(
            "(4,1): The code 'R001' is not a code that fits the type 'char(2)' of the catalog; correct the page, or the columns that "
            + "are read from it. Nothing was written.\n"));
    }

    [TestCase("""{ "00000": "success", "0100C": "sets", "22012": "zero" }""", "char(5)")]
    [TestCase("""{ "lost_card": { "message": "It is lost." }, "sold": { "message": "It is sold." } }""", "text")]
    [TestCase("""[{ "code": "R01", "name": "Funds" }, { "code": "R02", "name": "Closed" }]""", "char(3)")]
    public async Task Texts_of_JSON_are_codes(string json, string type)
    {
        var run = await ToolRun.StartWith(json, "import", "-", "--name", "A");

        Assert.That(run.Output, Does.Contain($"  type: {type}\n"), run.Error);
    }

    [Test]
    public async Task Page_of_docs_gives_the_texts_back()
    {
        var path = Path.Combine(Repository.Root, "codes/sqlstate.codes.yaml");
        var docs = await ToolRun.Start("docs", path);

        var check = await ToolRun.StartWith(docs.Output, "check", path, "--page", "-");
        var import = await ToolRun.StartWith(docs.Output, "import", "-", "--name", "SqlState");

        Assert.That((check.ExitCode, check.Output), Is.EqualTo((ExitCode.Done, "")));
        Assert.That(import.Output, Does.Contain("  type: char(5)\n").And.Contains("- code: 00000\n"));
    }
}
