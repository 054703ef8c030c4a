using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Merging;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes import</c>: a page becomes a catalog.</summary>
internal sealed class ImportCommand
{
    private const string Description = """
        Makes a catalog of a provider's page: HTML, Markdown, CSV, TSV or JSON.

        It finds the tables whose rows are codes, says on standard error what it took, and which option changes that. If it is
        not clear where the codes are, it lists the tables of the page. The tool uses no network: curl fetches a page of the web.

        Examples:
          statuscodes import status-codes.md --output codes.yaml --name PaymentStatus --namespace Shop
          curl -s https://example.com/codes | statuscodes import - --output codes.yaml
          statuscodes import page.html --table 3 --columns code=1,name=2,description=4
          statuscodes import sqlstates.html --type 'char(5)'

        Exit codes: 0 done, 2 the call or the page is at fault, or it is not clear where the codes are; nothing is written then.
        """;

    private readonly Argument<string> _page = new("PAGE") { Description = "The page: a file, or - for standard input." };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The catalog to write. If it exists, only what the page changed is changed in it. "
            + "By default the catalog is printed.",
        HelpName = "CATALOG",
    };

    private readonly Option<string?> _name = new("--name")
    {
        Description = "The C# name of the enum. By default it is made of the title of the page.",
    };

    private readonly Option<string?> _namespace = new("--namespace")
    {
        Description = "The namespace of the generated types. By default it is the RootNamespace of the project.",
    };

    private readonly Option<bool> _reserve = new("--reserve")
    {
        Description = "Keeps the codes that the page no longer has under 'reserved', so that no other code takes their numbers.",
    };

    private readonly Option<bool> _addColumns = new("--add-columns")
    {
        Description = "Adds the columns that only the page has to a catalog that exists, with what the codes have in them.",
    };

    private readonly PageOptions _options = new();
    private readonly Func<Stream> _standardInput;

    private ImportCommand(Func<Stream> standardInput) => _standardInput = standardInput;

    /// <param name="standardInput">Opens the standard input.</param>
    public static Command Create(Func<Stream> standardInput)
    {
        var import = new ImportCommand(standardInput);
        var command = new Command("import", Description)
        {
            import._page,
            import._output,
            import._name,
            import._namespace,
            import._reserve,
            import._addColumns,
        };
        import._options.AddTo(command);
        command.SetAction((call, cancellation) => Task.FromResult(import.Run(call, cancellation)));
        return command;
    }

    private int Run(ParseResult call, CancellationToken cancellation)
    {
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        var path = call.GetValue(_output);
        var (reading, file) = Both.Of(
            () => _options.Read(call, call.GetRequiredValue(_page), _standardInput, cancellation),
            () => path is not null && AtomicFile.Exists(path) ? CatalogFile.Read(path, cancellation) : CatalogFile.Prepare());
        var page = reading.For(file?.Catalog?.Type);
        CatalogPreview.Show(page, error);
        if (path is null)
        {
            output.Write(NewCatalog(call, page.Catalog, "codes.yaml", cancellation));
        }
        else if (file is not null)
        {
            var options = new MergeOptions(call.GetValue(_reserve), call.GetValue(_addColumns), NameOf(call.GetRequiredValue(_page)));
            Merge(file, page.Catalog, options, error, cancellation);
        }
        else
        {
            AtomicFile.Write(path, NewCatalog(call, page.Catalog, path, cancellation), cancellation);
            error.WriteLine($"Wrote {path}.");
        }

        return ExitCode.Done;
    }

    /// <summary>What messages call a page.</summary>
    private static string NameOf(string page) => page == PageSource.StandardInput ? "standard input" : page;

    /// <summary>Changes an existing catalog where the page says something else.</summary>
    private static void Merge(CatalogFile file, PageCatalog page, MergeOptions options, TextWriter error, CancellationToken cancellation)
    {
        var path = file.Path;
        var result = CatalogMerge.Merge(file, page, options, cancellation);
        foreach (var title in options.AddColumns ? [] : result.Comparison.Scope.FurtherColumns)
        {
            error.WriteLine($"Left out the column {Quotation.Of(title)}, which {path} does not have; --add-columns takes it.");
        }

        foreach (var title in result.NewColumns)
        {
            error.WriteLine($"Added the column {Quotation.Of(title)}.");
        }

        var count = result.Comparison.Differences.Count;
        if (count == 0)
        {
            error.WriteLine($"{path} is as the page says.");
            return;
        }

        AtomicFile.Write(path, result.Text, cancellation);
        error.WriteLine($"Changed {path} in {(count == 1 ? "one place" : $"{count} places")}.");
    }

    /// <exception cref="ToolException">The page has what a catalog cannot have.</exception>
    private string NewCatalog(ParseResult call, PageCatalog page, string path, CancellationToken cancellation)
    {
        var identity = CatalogIdentity.Of(call.GetValue(_name), page.Title, call.GetValue(_namespace));
        var text = CatalogWriter.Write(page, identity, cancellation);
        var diagnostics = CatalogFile.Parse(path, SourceText.From(text, Encoding.UTF8), cancellation).Diagnostics;
        return diagnostics.Count == 0
            ? text
            : throw new ToolException($"The page does not fit into a catalog: {diagnostics[0].GetMessage(CultureInfo.InvariantCulture)}.");
    }
}
