namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class ImportFileTests
{
    private const string Page = "| Code | Name |\n|---|---|\n| 1 | One |\n";

    private string _folder = "";

    [SetUp]
    public void Create_folder() => _folder = Directory.CreateTempSubdirectory("statuscodes-").FullName;

    [TearDown]
    public void Delete_folder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task New_file_has_the_catalog_and_nothing_is_beside_it()
    {
        var path = Path.Combine(_folder, "codes.yaml");

        var run = await ToolRun.StartWith(Page, "import", "-", "--name", "Error", "--output", path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Error, Does.EndWith($"\nWrote {path}.\n"));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { path }));
        Assert.That(await File.ReadAllTextAsync(path), Does.EndWith("\ncatalog:\n  name: Error\n\ncodes:\n  - code: 1\n    name: One\n"));
    }

    [Test]
    public async Task Folder_that_does_not_exist_is_reported()
    {
        var path = Path.Combine(_folder, "none", "codes.yaml");

        var run = await ToolRun.StartWith(Page, "import", "-", "--name", "Error", "--output", path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fault));
        Assert.That(run.Error, Does.Contain($"\nerror: Cannot write '{path}': "));
    }

    [TestCase(
        "--table 2",
        "error: The page has no table 2; it has 1:\n  table 1, line 1, 1 row: Code | Name; first row: 1 | One\n")]
    [TestCase("--from json", "error: The page is not valid JSON in line 1; correct it, or choose another kind with --from.\n")]
    public async Task Option_that_does_not_fit_the_page_is_a_fault(string options, string error)
    {
        var run = await ToolRun.StartWith(Page, ["import", "-", "--name", "Error", .. options.Split(' ')]);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Fault, "", error)));
    }

    [TestCase("--table x", "'x' is not the number of a table; write --table 3.")]
    [TestCase(
        "--columns cod=1",
        "'cod=1' does not say what a column is; write code, name, description, aliases, deprecated, group, column, skip with = and the "
        + "column, such as code=1.")]
    public async Task Option_that_is_misspelt_is_a_fault(string options, string error)
    {
        var run = await ToolRun.StartWith(Page, ["import", "-", "--name", "Error", .. options.Split(' ')]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fault));
        Assert.That(run.Error, Does.Contain(error.TrimEnd('.')));
    }

    [Test]
    public async Task Page_without_a_title_needs_a_name()
    {
        var run = await ToolRun.StartWith(Page, "import", "-");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fault));
        Assert.That(run.Error, Does.EndWith("error: The page has no title that a C# name can be made of; give one with --name.\n"));
    }

    [Test]
    public async Task Name_that_is_not_an_identifier_is_refused()
    {
        var run = await ToolRun.StartWith(Page, "import", "-", "--name", "a-b");

        Assert.That(run.Error, Does.EndWith("error: 'a-b' cannot be the name of a C# enum; give another --name.\n"));
    }

    [Test]
    public async Task File_that_is_not_there_is_reported()
    {
        var run = await ToolRun.Start("import", Path.Combine(_folder, "page.md"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fault));
        Assert.That(run.Error, Does.StartWith($"error: Cannot read '{Path.Combine(_folder, "page.md")}': "));
    }

    [Test]
    public async Task Ten_thousand_codes_are_imported()
    {
        var rows = Enumerable.Range(0, 10_000).Select(static code => $"{code},Name {code},Text {code}\n");
        var page = "Code,Name,Description\n" + string.Concat(rows);

        var run = await ToolRun.StartWith(page, "import", "-", "--name", "Error");

        var codes = run.Output.Split('\n').Count(static line => line.StartsWith("  - code: ", StringComparison.Ordinal));
        Assert.That(codes, Is.EqualTo(10_000));
    }
}
