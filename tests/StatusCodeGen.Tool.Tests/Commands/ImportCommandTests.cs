namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Page = """
        # Replies

        | Code | Name | Description |
        |---|---|---|
        | 200 | OK | It worked. |
        | 404 | Not Found | It is not there. |
        """;

    private const string Catalog = """
        # yaml-language-server: $schema=obj/statuscodegen.schema.json

        catalog:
          name: Replies
          title: Replies

        codes:
          - code: 200
            name: OK
            description: It worked.

          - code: 404
            name: Not Found
            description: It is not there.

        """;

    [Test]
    public async Task The_provider_page_gives_the_shipped_catalog_without_its_comments()
    {
        var page = Path.Combine(Repository.Root, "codes/Syncfy.StatusCodes/status-codes.md");

        var run = await ToolRun.Start("import", page, "--name", "CredentialStatusCode", "--namespace", "Syncfy");

        Assert.That(
            WithoutComments(run.Output),
            Is.EqualTo(WithoutComments(Repository.Read("codes/Syncfy.StatusCodes/codes.yaml"))));
    }

    [Test]
    public async Task Standard_output_has_the_catalog_and_standard_error_what_was_taken()
    {
        var run = await ToolRun.StartWith(Page, "import", "-", "--name", "Replies");

        Assert.That(
            run,
            Is.EqualTo(new ToolRun(
                ExitCode.Done,
                Catalog.Replace("  title: Replies\n", "", StringComparison.Ordinal),
                "Took 2 codes from table 1 (line 3): code in column 1 'Code', name in column 2 'Name', description in column 3 "
                + "'Description'. --table and --columns choose others.\n")));
    }

    private static string WithoutComments(string yaml) =>
        string.Join('\n', yaml.Split('\n').Where(static line => !line.TrimStart().StartsWith('#')));
}
