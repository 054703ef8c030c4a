using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>Finds the small parts of YAML for which the parser's events give no position.</summary>
internal static class YamlText
{
    /// <summary>The <c>%TAG</c> lines before the document's <c>---</c>.</summary>
    public static IEnumerable<TextSpan> FindTagDirectives(string text, int end)
    {
        for (var start = 0; start < end; start = LineEnd(text, start) + 1)
        {
            if (string.CompareOrdinal(text, start, "%TAG", 0, "%TAG".Length) == 0)
            {
                yield return TextSpan.FromBounds(start, TrimEnd(text, start, LineEnd(text, start)));
            }
        }
    }

    /// <summary>The anchor or tag that begins at an index.</summary>
    public static TextSpan PropertyAt(string text, int start)
    {
        var isVerbatim = string.CompareOrdinal(text, start, "!<", 0, 2) == 0;
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && (isVerbatim || text[end] is not (',' or '[' or ']' or '{' or '}')))
        {
            end++;
        }

        return TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(end, text.Length));
    }

    public static int SkipSpaceAndComments(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] == '#'))
        {
            index = text[index] == '#' ? LineEnd(text, index) : index + 1;
        }

        return index;
    }

    /// <summary>
    /// The characters from an index to the next white space; at least one, unless the text ends there.
    /// </summary>
    public static TextSpan WordAt(string text, int start)
    {
        var end = Math.Min(start + 1, text.Length);
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The index after the last character that is not white space.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The content of the line at an index, without the white space around it.</summary>
    public static TextSpan LineContent(string text, int index)
    {
        var end = LineEnd(text, index);
        var start = LineStart(text, index);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, TrimEnd(text, start, end));
    }

    /// <summary>
    /// The content of the nearest line above an index that is not empty, without the dashes of list items.
    /// </summary>
    public static TextSpan EntryAbove(string text, int index)
    {
        var above = TrimEnd(text, 0, LineContent(text, index).Start);
        var content = LineContent(text, above);
        var start = content.Start;
        while (start + 1 < content.End && text[start] == '-' && char.IsWhiteSpace(text[start + 1]))
        {
            start = SkipSpaceAndComments(text, start + 1);
        }

        return TextSpan.FromBounds(start, Math.Max(start, content.End));
    }

    /// <summary>Whether the rest of the line has a <c>:</c> that ends a key.</summary>
    public static bool HasColon(string text, int index)
    {
        var line = text.Substring(index, LineEnd(text, index) - index) + " ";
        return line.Contains(": ") || line.Contains(":\t");
    }

    /// <summary>
    /// The index of the quote that the quote at an index closes; -1 if there is no quote there, or none before it.
    /// </summary>
    public static int OpeningQuote(string text, int closing)
    {
        var quote = text[closing];
        var index = quote is '"' or '\'' ? closing - 1 : -1;
        for (; index >= 0; index--)
        {
            if (text[index] != quote)
            {
                continue;
            }

            if (quote == '\'' && index > 0 && text[index - 1] == quote)
            {
                index--;
            }
            else if (quote == '\'' || index == 0 || text[index - 1] != '\\')
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The index of the last unclosed bracket before an index; -1 if there is none.</summary>
    public static int OpenBracket(string text, int end)
    {
        var depth = 0;
        for (var index = end - 1; index >= 0; index--)
        {
            depth += text[index] switch { ']' or '}' => 1, '[' or '{' => -1, _ => 0 };
            if (depth < 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether a span has exactly this text.</summary>
    public static bool IsAt(string text, TextSpan span, string value) =>
        span.Length == value.Length && string.CompareOrdinal(text, span.Start, value, 0, value.Length) == 0;

    /// <summary>The character at an index; NUL after the last one.</summary>
    public static char CharacterAt(string text, int index) => index < text.Length ? text[index] : '\0';

    public static int ColumnOf(string text, int index) => index - LineStart(text, index);

    public static int LineStart(string text, int index) =>
        index == 0 ? 0 : text.LastIndexOfAny(['\r', '\n'], index - 1) + 1;

    public static int LineEnd(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return end < 0 ? text.Length : end;
    }
}
