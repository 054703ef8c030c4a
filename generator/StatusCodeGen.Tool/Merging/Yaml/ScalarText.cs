using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>How a text is written in YAML.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary>As lines below a <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>Writes texts in YAML: in the style that they have or that their neighbours have, if the text allows it.</summary>
internal static class ScalarText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~<";

    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}:?");

    /// <summary>The style of a text in a file.</summary>
    public static ScalarStyle StyleOf(string file, TextSpan span) => span.Length == 0 ? ScalarStyle.Plain : file[span.Start] switch
    {
        '\'' => ScalarStyle.SingleQuoted,
        '"' => ScalarStyle.DoubleQuoted,
        '|' or '>' => ScalarStyle.Block,
        _ => ScalarStyle.Plain,
    };

    /// <param name="text">The text.</param>
    /// <param name="style">The style to prefer.</param>
    /// <param name="isInFlow">Whether it is inside brackets.</param>
    public static string Write(string text, ScalarStyle style, bool isInFlow) => style switch
    {
        ScalarStyle.SingleQuoted when CanBeSingleQuoted(text) => SingleQuoted(text),
        ScalarStyle.Plain or ScalarStyle.Block when CanBePlain(text, isInFlow) => text,
        not ScalarStyle.DoubleQuoted when CanBeSingleQuoted(text) && text.AsSpan().ContainsAny('"', '\\') => SingleQuoted(text),
        _ => DoubleQuoted(text),
    };

    /// <summary>Whether every YAML tool reads the characters as they are.</summary>
    public static bool IsPrintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (NeedsEscape(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBePlain(string text, bool isInFlow) =>
        text.Length > 0
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && (!Indicators.Contains(text[0], StringComparison.Ordinal) || IsNegative(text))
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !(isInFlow && text.AsSpan().ContainsAny(FlowIndicators))
        && IsPrintable(text);

    private static bool IsNegative(string text) => text.Length > 1 && text[0] == '-' && char.IsAsciiDigit(text[1]);

    private static bool CanBeSingleQuoted(string text) => IsPrintable(text);

    private static string SingleQuoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append(rune),
                '\n' => quoted.Append("\\n"),
                _ when !NeedsEscape(rune) => quoted.Append(rune),
                > 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsEscape(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        || rune.Value == 0xFFFD
        || (rune.Value != ' ' && Rune.IsWhiteSpace(rune));
}
