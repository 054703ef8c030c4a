using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Docs;

/// <summary>Prints the page of a catalog in Markdown, with pipe tables.</summary>
internal static class MarkdownDocs
{
    /// <param name="page">The page.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="language">The language of a translated page, which is not read again; null for the catalog's own.</param>
    public static void Write(PageCatalog page, TextWriter output, string? language = null)
    {
        var layout = new DocsLayout(page);
        output.Write($"# {Escape(page.Title)}\n\n");
        WriteParagraph(page.Description, output);
        WriteTable(layout, layout.FirstRows, output);
        for (var group = 0; group < page.Groups.Count; group++)
        {
            var (title, range, description) = page.Groups[group];
            output.Write($"## {Escape(title)}\n\n");
            output.Write(range.Length > 0 ? $"- {DocsLayout.Range}{Escape(range)}\n\n" : "");
            WriteParagraph(description, output);
            WriteTable(layout, layout.RowsOf(group), output);
        }

        output.Write(language is null ? $"{DocsLayout.Footer}\n" : "");
    }

    private static void WriteParagraph(string text, TextWriter output)
    {
        if (text.Length > 0)
        {
            output.Write($"{Escape(text)}\n\n");
        }
    }

    private static void WriteTable(DocsLayout layout, IEnumerable<PageRow> rows, TextWriter output)
    {
        var lines = rows
            .Select(row => Line($"<a id=\"{DocsLayout.AnchorOf(row.Code)}\"></a>{Escape(row.Code)}", layout.CellsOf(row)))
            .ToList();
        if (lines.Count > 0)
        {
            output.Write(Line(DocsLayout.Code, layout.Headings.Skip(1)));
            output.Write(string.Concat(Enumerable.Repeat("|---", layout.Headings.Count)) + "|\n");
            lines.ForEach(output.Write);
            output.Write('\n');
        }
    }

    private static string Line(string code, IEnumerable<string> cells) =>
        $"| {code} | {string.Join(" | ", cells.Select(Escape))} |\n";

    /// <summary>A text that Markdown shows as it is, on one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => escaped.Append("<br>"),
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '|' => escaped.Append("&#124;"),
                '#' => escaped.Append("&#35;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '^' or '$' or '!' => escaped.Append('\\').Append(character),
                '-' or '+' or ':' or '=' when escaped.Length == 0 => escaped.Append('\\').Append(character),
                '.' or ')' when IsNumber(escaped) => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Whether only digits are before a sign, so that it could make the line a list.</summary>
    private static bool IsNumber(StringBuilder text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
