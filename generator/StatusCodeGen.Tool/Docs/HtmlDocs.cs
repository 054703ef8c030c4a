using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Docs;

/// <summary>Prints the page of a catalog in HTML, as a file of its own that needs nothing else.</summary>
internal static class HtmlDocs
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
        tr:target { background: #fd06; }
        @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
        """;

    /// <inheritdoc cref="MarkdownDocs.Write"/>
    public static void Write(PageCatalog page, TextWriter output, string? language = null)
    {
        var layout = new DocsLayout(page);
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{language ?? "en"}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{Encode(page.Title).Replace("<br>", " ", StringComparison.Ordinal)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{Encode(page.Title)}</h1>

            """);
        WriteParagraph(page.Description, output);
        WriteTable(layout, layout.FirstRows, output);
        for (var group = 0; group < page.Groups.Count; group++)
        {
            var (title, range, description) = page.Groups[group];
            output.Write($"<h2>{Encode(title)}</h2>\n");
            output.Write(range.Length > 0 ? $"<ul><li>{DocsLayout.Range}{Encode(range)}</li></ul>\n" : "");
            WriteParagraph(description, output);
            WriteTable(layout, layout.RowsOf(group), output);
        }

        output.Write(language is null ? $"<p>{DocsLayout.Footer}</p>\n" : "");
        output.Write("</body>\n</html>\n");
    }

    private static void WriteParagraph(string text, TextWriter output) =>
        output.Write(text.Length > 0 ? $"<p>{Encode(text)}</p>\n" : "");

    private static void WriteTable(DocsLayout layout, IEnumerable<PageRow> rows, TextWriter output)
    {
        var lines = rows
            .Select(row =>
                $"<tr id=\"{DocsLayout.AnchorOf(row.Code)}\"><td>{Encode(row.Code)}</td>{Cells("td", layout.CellsOf(row))}</tr>\n")
            .ToList();
        if (lines.Count > 0)
        {
            output.Write($"<table>\n<thead>\n<tr>{Cells("th", layout.Headings)}</tr>\n</thead>\n<tbody>\n");
            lines.ForEach(output.Write);
            output.Write("</tbody>\n</table>\n");
        }
    }

    private static string Cells(string tag, IEnumerable<string> texts) =>
        string.Concat(texts.Select(text => $"<{tag}>{Encode(text)}</{tag}>"));

    private static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
