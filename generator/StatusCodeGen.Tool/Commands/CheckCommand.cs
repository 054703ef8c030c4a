using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes check</c>: whether a catalog says what a page says.</summary>
internal sealed class CheckCommand
{
    private const string Description = """
        Checks that a catalog says what the provider's page says, and lists what differs.

        What the page does not speak of (descriptions, say, if it has none) is the author's own, and no difference.

        Examples:
          statuscodes check codes.yaml --page status-codes.md
          curl -s https://example.com/codes | statuscodes check codes.yaml --page -
          statuscodes check codes.yaml --page status-codes.md --format github

        Exit codes: 0 the two are the same, 1 they differ, 2 the call or a file is at fault.
        """;

    private readonly Argument<string> _catalog = new("CATALOG") { Description = "The catalog." };

    private readonly Option<string> _page = new("--page")
    {
        Description = "The page: a file, or - for standard input.",
        HelpName = "PAGE",
        Required = true,
    };

    private readonly Option<string> _format =
        FormatOption.Create(ReportFormat.Text, ReportFormat.Markdown, ReportFormat.Json, ReportFormat.Github);

    private readonly PageOptions _options = new();
    private readonly Func<Stream> _standardInput;

    private CheckCommand(Func<Stream> standardInput) => _standardInput = standardInput;

    /// <param name="standardInput">Opens the standard input.</param>
    public static Command Create(Func<Stream> standardInput)
    {
        var check = new CheckCommand(standardInput);
        var command = new Command("check", Description) { check._catalog, check._page, check._format };
        check._options.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(check.Run(call, cancellation)));
        return command;
    }

    private int Run(ParseResult call, CancellationToken cancellation)
    {
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        var path = call.GetRequiredValue(_catalog);
        var (syntax, reading) = Both.Of(
            () => CatalogSyntax.Of(CatalogFile.Read(path, cancellation)),
            () => _options.Read(call, call.GetRequiredValue(_page), _standardInput, cancellation));
        var comparison = PageComparison.Of(syntax, reading.For(syntax.Catalog.Type).Catalog);
        foreach (var title in comparison.Scope.FurtherColumns)
        {
            error.Write($"The page has a column {Quotation.Of(title)}, which {path} does not have: it is not checked.\n");
        }

        PageReport.Of(comparison).Write(output, FormatOption.Read(call, _format));
        return comparison.Differences.Count == 0 ? ExitCode.Done : ExitCode.Different;
    }
}
