using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes docs</c>: the page of a catalog.</summary>
internal static class DocsCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";

    private const string Description = """
        Prints the page of a catalog: its title, its groups, and tables of its codes.

        Each code has an anchor: page.html#404. What the page shows can be imported again.

        Examples:
          statuscodes docs codes.yaml > status-codes.md
          statuscodes docs codes.yaml --format html > status-codes.html

        Exit codes: 0 done, 2 the call or the catalog is at fault.
        """;

    public static Command Create()
    {
        var catalog = new Argument<string>("CATALOG") { Description = "The catalog." };
        var format = new Option<string>("--format")
        {
            Description = "How the page is written.",
            HelpName = $"{Markdown}|{Html}",
            DefaultValueFactory = static _ => Markdown,
        };
        format.AcceptOnlyFromAmong(Markdown, Html);
        var command = new Command("docs", Description) { catalog, format };
        command.SetAction((call, cancellation) =>
        {
            var output = call.InvocationConfiguration.Output;
            return Task.FromResult(Run(call.GetRequiredValue(catalog), call.GetRequiredValue(format), output, cancellation));
        });
        return command;
    }

    private static int Run(string path, string format, TextWriter output, CancellationToken cancellation)
    {
        var page = CatalogPage.Of(CatalogSyntax.Of(CatalogFile.Read(path, cancellation)).Catalog);
        if (format == Html)
        {
            HtmlDocs.Write(page, output);
        }
        else
        {
            MarkdownDocs.Write(page, output);
        }

        return ExitCode.Done;
    }
}
