using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Translating;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes docs</c>: the page of a catalog.</summary>
internal static class DocsCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";

    private const string Description = """
        Prints the page of a catalog: its title, its groups, and tables of its codes.

        Each code has an anchor: page.html#404. What the page shows can be imported again. With --language, it has the texts of
        the translation beside the catalog, and is for people only.

        Examples:
          statuscodes docs codes.yaml > status-codes.md
          statuscodes docs codes.yaml --format html > status-codes.html
          statuscodes docs codes.yaml --language es > codigos.md

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
        var language = new Option<string?>("--language")
        {
            Description = "The language of the texts. What its translation lacks is in the language that it falls back to.",
            HelpName = "LANGUAGE",
        };
        var command = new Command("docs", Description) { catalog, format, language };
        command.SetAction((call, cancellation) =>
        {
            var output = call.InvocationConfiguration.Output;
            var tag = call.GetValue(language) is { } text ? TranslateCommand.ReadLanguage(text) : null;
            return Task.FromResult(Run(call.GetRequiredValue(catalog), call.GetRequiredValue(format), tag, output, cancellation));
        });
        return command;
    }

    private static int Run(string path, string format, string? language, TextWriter output, CancellationToken cancellation)
    {
        var catalog = CatalogSyntax.Of(CatalogFile.Read(path, cancellation)).Catalog;
        var page = CatalogPage.Of(language is null ? catalog : Translate(path, catalog, language, cancellation));
        if (format == Html)
        {
            HtmlDocs.Write(page, output, language);
        }
        else
        {
            MarkdownDocs.Write(page, output, language);
        }

        return ExitCode.Done;
    }

    /// <summary>The catalog in a language: with the texts of that language before those of the languages that it falls back to.</summary>
    private static Catalog Translate(string path, Catalog catalog, string language, CancellationToken cancellation)
    {
        var files = TranslationFile.FindBeside([new(path, catalog, IsSound: true)], cancellation);
        var chain = LanguageTag.ParentsOf(language).Prepend(language)
            .Select(tag => files.FirstOrDefault(file => file.Parsed.Translation?.Language == tag))
            .OfType<TranslationFile>()
            .ToList();
        if (chain.Count == 0)
        {
            throw new ToolException(
                $"There is no translation of '{path}' into {language} beside it; 'statuscodes translate' makes one to fill in.");
        }

        if (chain.Select(static file => file.FirstError).FirstOrDefault(static error => error is not null) is { } fault)
        {
            throw new ToolException($"The translation has errors; correct them first: {fault}");
        }

        return Enumerable.Reverse(chain).Aggregate(catalog, static (texts, file) => TranslatedText.Apply(texts, file.Parsed.Translation!));
    }
}
