namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class DocsCommandTests
{
    private const string Catalog = """
        catalog: { name: PaymentStatus, title: Payment <states>, description: "All | of them.", columns: { retry: bool? } }
        groups:
          - name: Open
            range: 1x
            description: Not yet *paid*.
            codes:
              - { code: 10, name: Authorized, description: "One\nTwo", retry: true, aliases: [Approved, Set aside] }
              - { code: 11, name: Waiting, deprecated: true }
          - name: Closed
            codes:
              - { code: 20, name: Paid, deprecated: { use: 10, reason: "#1" } }
        """;

    [Test]
    public async Task A_page_in_Markdown_has_headings_ranges_and_tables() =>
        Assert.That(await Run("markdown"), Is.EqualTo("""
            # Payment &lt;states&gt;

            All &#124; of them.

            ## Open

            - Range: 1x

            Not yet \*paid\*.

            | Code | Name | Also known as | Deprecated | Description | retry |
            |---|---|---|---|---|---|
            | <a id="10"></a>10 | Authorized | Approved<br>Set aside |  | One<br>Two | yes |
            | <a id="11"></a>11 | Waiting |  | yes |  |  |

            ## Closed

            | Code | Name | Also known as | Deprecated | Description | retry |
            |---|---|---|---|---|---|
            | <a id="20"></a>20 | Paid |  | Use Authorized (10) instead: &#35;1 |  |  |

            Printed by statuscodes docs.

            """));

    [Test]
    public async Task A_page_in_HTML_is_a_whole_file()
    {
        var page = await Run("html");

        Assert.That(page, Does.StartWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
        Assert.That(
            page,
            Does.Contain("<h1>Payment &lt;states&gt;</h1>\n<p>All | of them.</p>\n<h2>Open</h2>\n<ul><li>Range: 1x</li></ul>\n"));
        Assert.That(page, Does.Contain(
            "<tr id=\"10\"><td>10</td><td>Authorized</td><td>Approved<br>Set aside</td><td></td><td>One<br>Two</td><td>yes</td></tr>\n"));
        Assert.That(page, Does.EndWith("<p>Printed by statuscodes docs.</p>\n</body>\n</html>\n"));
    }

    [Test]
    public async Task A_page_that_mixes_its_groups_has_one_table()
    {
        const string Mixed = """
            catalog: { name: State }
            groups: [{ name: Progress, range: 0-9 }, { name: Failure }]
            codes:
              - { code: 0, name: Created, group: Progress }
              - { code: 1, name: Prevented, group: Failure }
              - { code: 2, name: Reopened, group: Progress }
            """;

        Assert.That(await Run("markdown", Mixed), Is.EqualTo("""
            # State

            | Code | Group | Name | Description |
            |---|---|---|---|
            | <a id="0"></a>0 | Progress | Created |  |
            | <a id="1"></a>1 | Failure | Prevented |  |
            | <a id="2"></a>2 | Progress | Reopened |  |

            ## Progress

            - Range: 0-9

            ## Failure

            Printed by statuscodes docs.

            """));
    }

    [Test]
    public async Task A_catalog_with_errors_is_refused()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Start("docs", folder.Write("codes.yaml", "catalog: { name: A }\ncodes: [{ code: 010, name: B }]\n"));

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(run.Error, Does.Contain("codes.yaml(2,17): error SCG1006"));
    }

    private static async Task<string> Run(string format, string catalog = Catalog)
    {
        using var folder = new TemporaryFolder();
        return (await ToolRun.Start("docs", folder.Write("codes.yaml", catalog), "--format", format)).Output;
    }
}
