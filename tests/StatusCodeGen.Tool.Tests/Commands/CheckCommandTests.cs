using System.Text.Json;

namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Catalog = """
        catalog: { name: PaymentStatus }
        groups:
          - name: Open
            range: 1x
            codes:
              - { code: 10, name: Authorized, description: The money is set aside. }
              - { code: 11, name: Waiting }
          - name: Closed
            codes:
              - { code: 20, name: Paid, description: The money is there. }
        """;

    private const string Page = """
        # PaymentStatus

        ## Open

        | Code | Name | Description |
        |---|---|---|
        | 1x | | |
        | 10 | Authorised | The money is set aside. |
        | 12 | Refused | |

        ## Closed

        | Code | Name | Description |
        |---|---|---|
        | 20 | Paid | The money is there. |
        """;

    [Test]
    public async Task Differences_have_the_places_of_the_catalog_and_the_lines_of_the_page() =>
        Assert.That(await Run(), Is.EqualTo((ExitCode.Different, """
            codes.yaml(6,27): renamed: 10 is 'Authorised' on the page, and 'Authorized' here (line 8 of the page)
            codes.yaml(6,77): added: The page has the code 12 Refused, which is missing here (line 9 of the page)
            codes.yaml(7,17): removed: The page does not have the code 11 Waiting
            The page says 3 things that the catalog does not.

            """)));

    [Test]
    public async Task Annotations_are_for_GitHub()
    {
        var (_, output) = await Run("--format", "github");

        Assert.That(output.Split('\n')[2], Is.EqualTo(
            "::error file=codes.yaml,line=7,col=17,title=Not as the page says%3A removed::"
            + "The page does not have the code 11 Waiting"));
    }

    [Test]
    public async Task A_report_in_JSON_has_kinds_and_places()
    {
        var (_, output) = await Run("--format", "json");

        var last = JsonDocument.Parse(output).RootElement.GetProperty("differences")[2];
        Assert.That(
            (last.GetProperty("kind").GetString(), last.GetProperty("line").GetInt32(), last.GetProperty("pageLine").GetInt32()),
            Is.EqualTo(("removed", 7, 0)));
    }

    [Test]
    public async Task A_report_in_Markdown_is_a_list()
    {
        var (_, output) = await Run("--format", "markdown");

        Assert.That(output.Split('\n')[^2], Is.EqualTo("- **removed** (line 7): The page does not have the code 11 Waiting"));
    }

    [Test]
    public async Task A_dash_in_a_column_of_numbers_says_that_there_is_none()
    {
        using var folder = new TemporaryFolder();
        var (page, path) = (folder.Write("page.csv", "code,name,seconds\n1,One,-\n2,Two,5\n"), folder["codes.yaml"]);
        _ = await ToolRun.Start("import", page, "--output", path, "--name", "A");

        var run = await ToolRun.Start("check", path, "--page", page);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Done, "")));
    }

    private static async Task<(int ExitCode, string Output)> Run(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", Catalog);
        var run = await ToolRun.StartWith(Page, ["check", path, "--page", "-", .. options]);
        return (run.ExitCode, run.Output
            .Replace(path.Replace('\\', '/'), "codes.yaml", StringComparison.Ordinal)
            .Replace(path, "codes.yaml", StringComparison.Ordinal));
    }
}
