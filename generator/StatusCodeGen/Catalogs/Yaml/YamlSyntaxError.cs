using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// Where a syntax error is and how to fix it. The parser marks the construct that it was reading, or the text at which
/// it failed. Either may be lines away from the mistake, and its messages are for people who know how a parser works.
/// </summary>
internal readonly record struct YamlSyntaxError(TextSpan Span, string Explanation)
{
    private const string UnclosedQuote = "the quote that opens here is not closed; close it";
    private const string NoKey = "a ': ' is missing after this key; add it, or put a text of several lines in quotes";
    private const string NoItem = "this is not part of any list item; begin an item with '- ' in the column of the others, "
        + "and indent its other lines further";

    /// <summary>Find the mistakes that the parser notices only later, or reports with different messages.</summary>
    private static readonly Func<YamlStop, YamlSyntaxError?>[] Mistakes =
    [
        FindUnclosedQuote,
        FindUnclosedBracket,
        FindEndOfFile,
        FindKeyWithoutColon,
        FindKeyInText,
        FindTextBehindValue,
        FindMisalignment,
        FindFaultyEscape,
    ];

    /// <summary>Parts of the parser's other messages, and what to tell the author.</summary>
    private static readonly (string Message, string Explanation)[] Known =
    [
        ("invalid mapping", "a text that contains ': ' needs quotes"),
        ("mapping values", "a text that contains ': ' needs quotes, and each key needs a line of its own"),
        ("missing key", "a key is missing here; add it"),
        ("key indicator", "a text that begins with '-' needs quotes"),
        ("mapping keys", "a text that begins with '? ' needs quotes"),
        ("cannot start any token", "a text cannot begin with this character; put it in quotes"),
        ("sequence entries are not allowed", "a list begins on a line of its own, and a text that begins with '- ' needs quotes"),
        ("spaces in", "the first line of a text must not be indented less than an empty line above it; remove that line's spaces"),
        ("block scalar", "the text after '|' or '>' begins on the next line; a text that begins with '|' or '>' needs quotes"),
        ("incompatible YAML", "this version of YAML is not supported; remove the line"),
        ("directive", "a line that begins with '%' must be a directive of YAML; correct or remove it"),
        ("anchor", "a text that begins with '&' or '*' needs quotes"),
        ("tag", "a text that begins with '!' needs quotes"),
        ("comment", "a comment needs a space before its '#'"),
        ("could not find expected ':'", NoKey),
        ("',' or '}'", "a ',' or '}' is missing before this; add it"),
        ("',' or ']'", "a ',' or ']' is missing before this; add it"),
        ("<document", "the file's content ends before this; remove this, or align it with the file's first key"),
    ];

    public static YamlSyntaxError Locate(YamlStop stop)
    {
        var mistake = Mistakes.Select(find => find(stop)).FirstOrDefault(static found => found is not null);
        return mistake ?? new(stop.Span, Explain(stop));
    }

    private static string Explain(YamlStop stop)
    {
        if (stop.Says("node content"))
        {
            return stop.Character == ',' && stop.IsInFlow
                ? "a value is missing before this ','; add the value or remove the ','"
                : "a text cannot begin with this character; put it in quotes";
        }

        if (stop.IsBreak && stop.IsInFlow)
        {
            return "a line inside brackets must be indented; indent it, or close the brackets above";
        }

        return Known.FirstOrDefault(known => stop.Says(known.Message)).Explanation
            ?? "this text is not expected here; correct it or put it in quotes";
    }

    private static YamlSyntaxError? FindUnclosedQuote(YamlStop stop)
    {
        if (stop.Says("wrong indentation") || stop.Says("scalar, found unexpected"))
        {
            return new(LineFrom(stop.Text, stop.Start), UnclosedQuote);
        }

        // The quote that should have opened a later text has closed this one.
        var quote = stop.QuoteBefore;
        return quote >= 0 && !stop.IsOnOneLine(quote, stop.Start)
            ? new(LineFrom(stop.Text, quote), UnclosedQuote)
            : null;
    }

    /// <summary>
    /// Finds a bracket that is still open at the end of the file, or at a line that cannot be inside it.
    /// </summary>
    private static YamlSyntaxError? FindUnclosedBracket(YamlStop stop)
    {
        var bracket = stop.OpenBracket;
        var isLeft = stop.IsInFlow && !stop.IsAtEnd && !stop.IsOnOneLine(bracket, stop.Start)
            && (stop.Character is ']' or '}' || stop.IsAtDash || (stop.IsBreak && stop.IsAtKey) || IsOutdented(stop));
        return stop.IsInFlow && (stop.IsAtEnd || isLeft)
            ? new(new TextSpan(bracket, 1), $"the '{stop.Text[bracket]}' that opens here is not closed; close it")
            : null;
    }

    /// <summary>
    /// Whether the error's line is indented no deeper than the line on which the bracket opens, after its key.
    /// </summary>
    private static bool IsOutdented(YamlStop stop)
    {
        var opening = YamlText.LineContent(stop.Text, stop.OpenBracket).Start;
        return !stop.IsBreak
            && opening < stop.OpenBracket
            && YamlText.ColumnOf(stop.Text, YamlText.LineContent(stop.Text, stop.Start).Start) <= YamlText.ColumnOf(stop.Text, opening);
    }

    private static YamlSyntaxError? FindEndOfFile(YamlStop stop)
    {
        if (!stop.IsAtEnd)
        {
            return null;
        }

        var end = YamlText.TrimEnd(stop.Text, 0, stop.Text.Length);
        return new(TextSpan.FromBounds(Math.Max(end - 1, 0), end), Explain(stop));
    }

    /// <summary>
    /// A key without its <c>:</c> is, to YAML, a text that continues on the lines below, up to the next <c>:</c>.
    /// </summary>
    private static YamlSyntaxError? FindKeyWithoutColon(YamlStop stop) =>
        stop.Says("multiline plain scalar") && !stop.IsInFlow
            ? new(YamlText.EntryAbove(stop.Text, stop.Start), "a ': ' is missing after the key of this line; add it")
            : null;

    /// <summary>A key that is indented too deeply is, to YAML, a continuation of the text above it.</summary>
    private static YamlSyntaxError? FindKeyInText(YamlStop stop)
    {
        if (stop.Says("flow mapping") && stop.Character == ':')
        {
            return new(stop.Span, "a text that contains ': ' needs quotes, and a key needs a ',' before it");
        }

        var key = TextSpan.FromBounds(Math.Min(YamlText.LineContent(stop.Text, stop.Start).Start, stop.Start), stop.Start);
        return stop.Says("plain scalar value, found invalid mapping") && IsKey(stop.Text.Substring(key.Start, key.Length))
            ? new(key, "YAML reads this as part of the text above it; align it with the keys before it, or put the whole text in quotes")
            : null;

        static bool IsKey(string text) =>
            text.Length > 0
            && !text.Contains(": ")
            && !text.StartsWith("- ", StringComparison.Ordinal)
            && !text.StartsWith("? ", StringComparison.Ordinal);
    }

    /// <summary>A quoted text or a bracket ends a value, whatever else is on the line.</summary>
    private static YamlSyntaxError? FindTextBehindValue(YamlStop stop)
    {
        if (stop.IsInFlow || stop.IsFirstOnLine || !stop.IsBehindText)
        {
            return null;
        }

        var quote = stop.QuoteBefore;
        var advice = quote < 0 ? "put the whole text in quotes"
            : stop.Text[quote] == '"' ? "write \\\" for a quote inside it"
            : "write '' for an apostrophe inside it";
        return new(stop.Span, $"the value ends before this; {advice}, or remove this");
    }

    private static YamlSyntaxError? FindMisalignment(YamlStop stop)
    {
        if (stop.IsInFlow || !stop.IsBehindText)
        {
            return null;
        }

        return new(stop.Span, stop.IsAtDash ? "this '-' is not in the column of the items before it; align it"
            : stop.Says("expected '-'") ? NoItem
            : YamlText.HasColon(stop.Text, stop.Start) ? "this key is not in the column of the keys before it; align it"
            : NoKey);
    }

    private static YamlSyntaxError? FindFaultyEscape(YamlStop stop)
    {
        var explanation = stop.Says("unknown escape") ? "YAML has no such escape; double the backslash, or use single quotes"
            : stop.Says("hexadecimal number") ? "this escape needs more hexadecimal digits; complete it, or double the backslash"
            : stop.Says("Unicode") ? "this escape is not a Unicode character; correct its number"
            : null;
        if (explanation is not null)
        {
            return new(EscapeAt(stop.Text, stop.Start, stop.End), explanation);
        }

        return stop.Says(" tab ")
            ? new(
                new TextSpan(stop.Scanner, Math.Min(1, stop.Text.Length - stop.Scanner)),
                "tabs cannot be used for indentation; use spaces")
            : null;
    }

    private static TextSpan EscapeAt(string text, int start, int end)
    {
        // The parser's span ends at the backslash of an unknown escape, but after the letter or the digits of a faulty
        // one.
        var isUnknown = end < text.Length && text[end] == '\\' && (end == 0 || text[end - 1] != '\\');
        var backslash = isUnknown ? end : text.LastIndexOf('\\', Math.Max(end - 1, 0));
        return backslash < start
            ? new(start, Math.Min(1, text.Length - start))
            : TextSpan.FromBounds(backslash, Math.Min(Math.Max(end, backslash + 2), text.Length));
    }

    private static TextSpan LineFrom(string text, int start) =>
        TextSpan.FromBounds(start, YamlText.TrimEnd(text, start, YamlText.LineEnd(text, start)));
}
