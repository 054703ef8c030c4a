using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tool.Writing;

/// <summary>
/// Writes a text as a scalar of YAML. This is the only place that decides whether a text needs quotes. The generator reads
/// every scalar as the text that is written, so <c>no</c> and <c>404</c> need none.
/// </summary>
internal static class YamlText
{
    /// <summary>The first characters that mean something else to YAML (YAML 1.2.2, section 7.3.3).</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=";

    /// <summary>A value on the line of its key, or of the dash of its list.</summary>
    public static string Inline(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>An item between brackets, where a comma ends a text.</summary>
    public static string InBrackets(string text) =>
        IsPlain(text) && text.AsSpan().IndexOfAny(",[]{}") < 0 && text[^1] != ':' ? text : Quote(text);

    /// <summary>Whether a text with several lines can be a block, in which every line stays as it is.</summary>
    public static bool IsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || text[0] is ' ' or '\n' or '\t' || text[^1] == '\n')
        {
            return false;
        }

        foreach (var line in text.Split('\n'))
        {
            if (!IsPrintable(line) || (line.Length > 0 && string.IsNullOrWhiteSpace(line)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The lines of a folded text, which YAML joins with spaces; null if the text has more than single spaces between words.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The length of a line.</param>
    public static List<string>? Fold(string text, int width)
    {
        var words = text.Split(' ');
        if (!IsPrintable(text) || Array.Exists(words, static word => word.Length == 0 || word.Contains('\t', StringComparison.Ordinal)))
        {
            return null;
        }

        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && (Indicators.IndexOf(text[0], StringComparison.Ordinal) < 0 || IsNegativeNumber(text))
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !text.Contains('\t', StringComparison.Ordinal)
        && IsPrintable(text);

    private static bool IsNegativeNumber(string text) => text is ['-', >= '0' and <= '9', ..];

    /// <summary>Whether a text has only characters that YAML can have without an escape, on one line.</summary>
    private static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (NeedsEscape(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NeedsEscape(char character) => character switch
    {
        '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    private static string Quote(string text)
    {
        var hasQuotes = text.AsSpan().IndexOfAny('"', '\\') >= 0;
        if (hasQuotes && IsPrintable(text) && !text.Contains('\t', StringComparison.Ordinal))
        {
            return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        }

        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(character) =>
                    quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
