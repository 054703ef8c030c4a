using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Pages;

/// <summary>The language that a page is written in.</summary>
internal enum PageKind
{
    Html,
    Markdown,
    Csv,
    Tsv,
    Json,
}

/// <summary>Finds the kind of a page.</summary>
internal static partial class PageKinds
{
    private static readonly Dictionary<string, PageKind> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = PageKind.Html,
        [".htm"] = PageKind.Html,
        [".xhtml"] = PageKind.Html,
        [".md"] = PageKind.Markdown,
        [".markdown"] = PageKind.Markdown,
        [".mdx"] = PageKind.Markdown,
        [".csv"] = PageKind.Csv,
        [".tsv"] = PageKind.Tsv,
        [".tab"] = PageKind.Tsv,
        [".json"] = PageKind.Json,
    };

    /// <summary>The kind by the extension of the file, or else by what the text looks like.</summary>
    /// <param name="path">The path of the page; its end may say nothing.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ToolException">The kind is not clear.</exception>
    public static PageKind Of(string path, string text) =>
        Extensions.TryGetValue(Path.GetExtension(path), out var kind) ? kind : OfText(text);

    private static PageKind OfText(string text)
    {
        var begin = text.AsSpan(0, Math.Min(text.Length, 64 * 1024)).Trim().ToString();
        if (HtmlBegin().IsMatch(begin))
        {
            return PageKind.Html;
        }

        if (JsonBegin().IsMatch(begin))
        {
            return PageKind.Json;
        }

        if (MarkdownSign().IsMatch(begin))
        {
            return PageKind.Markdown;
        }

        if (begin.StartsWith('<') || begin.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            return PageKind.Html;
        }

        var lines = begin.Split('\n').Take(20).Where(static line => line.Trim().Length > 0).ToList();
        return IsSeparated(lines, '\t') ? PageKind.Tsv
            : IsSeparated(lines, ',') || IsSeparated(lines, ';') ? PageKind.Csv
            : throw new ToolException("It is not clear what kind of page this is; say it with --from html, markdown, csv, tsv or json.");
    }

    /// <summary>Whether most lines have a character as often as the first line has it.</summary>
    private static bool IsSeparated(List<string> lines, char separator)
    {
        var expected = lines.Count == 0 ? 0 : CountOutsideQuotes(lines[0], separator);
        return expected > 0 && lines.Count(line => CountOutsideQuotes(line, separator) == expected) * 10 > lines.Count * 7;
    }

    private static int CountOutsideQuotes(string line, char separator)
    {
        var (count, isQuoted) = (0, false);
        foreach (var character in line)
        {
            isQuoted ^= character == '"';
            count += !isQuoted && character == separator ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(
        @"\A(<!--.*?-->\s*|<\?xml.*?\?>\s*)*<(!doctype\s+html|html|head|body)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlBegin();

    [GeneratedRegex(@"\A(\{\s*(""|\})|\[\s*[\[{\]])")]
    private static partial Regex JsonBegin();

    /// <summary>A heading, or the line below the head of a pipe table.</summary>
    [GeneratedRegex(@"^(#{1,6} \S|[=]{3,}\s*$|\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$)", RegexOptions.Multiline)]
    private static partial Regex MarkdownSign();
}
