using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// Where a syntax error is and how to mend it. The parser's own marks name the construct that it was in, which
/// may begin lines above the text that offends, and its words are a parser author's.
/// </summary>
internal readonly record struct YamlSyntaxError(TextSpan Span, string Explanation)
{
    private enum Place
    {
        /// <summary>Where the parser says that the error begins.</summary>
        Start,

        /// <summary>Where the scanner stopped.</summary>
        Scanner,

        /// <summary>At the escape sequence that the scanner stopped in or behind.</summary>
        Escape,

        /// <summary>From the error's beginning to the end of its line.</summary>
        Line,
    }

    /// <summary>What the parser says, where the offending text is then, and what to tell the author.</summary>
    private static readonly (string Message, Place Place, string Explanation)[] Known =
    [
        ("tab", Place.Scanner, "a tab cannot indent; use spaces"),
        ("unknown escape character", Place.Escape, "YAML has no such escape; double the backslash, or use single quotes"),
        ("hexadecimal number", Place.Escape, "this escape lacks hexadecimal digits; complete it, or use single quotes"),
        ("Unicode", Place.Escape, "this escape is no character; correct its number"),
        ("wrong indentation", Place.Line, "the quote that opens here is not closed; close it"),
        ("unexpected end of stream", Place.Line, "the quote that opens here is not closed; close it"),
        ("unexpected document indicator", Place.Line, "the quote that opens here is not closed; close it"),
        ("multiline plain scalar", Place.Start, "this ':' belongs to a text that begins on a line above; end that line with ':' or put its text in quotes"),
        ("invalid mapping", Place.Start, "a text that contains ': ' needs quotes"),
        ("mapping values are not allowed", Place.Start, "a text that contains ': ' needs quotes, and a key its own line"),
        ("cannot start any token", Place.Start, "a text cannot begin with this character; put it in quotes"),
        ("expected '-' indicator", Place.Start, "a list item must begin with '- ' in the column of the items before it"),
        ("entries are not allowed", Place.Start, "a list cannot begin here; put it on the next line"),
        ("did not find expected key", Place.Start, "this does not continue the value before it, and is not a key in the column of the keys before it; align it or put the whole value in quotes"),
        ("',' or '}'", Place.Start, "the '{' before this is not closed; add '}' or ','"),
        ("',' or ']'", Place.Start, "the '[' before this is not closed; add ']' or ','"),
    ];

    private const string Unknown = "this text has no place here; correct or quote it";

    /// <param name="text">The file.</param>
    /// <param name="message">The parser's message.</param>
    /// <param name="start">Where it says that the error begins.</param>
    /// <param name="end">Where it says that the error ends.</param>
    /// <param name="scanner">How far it had read.</param>
    /// <param name="openFlow">Where the innermost unclosed bracket is; -1 without one.</param>
    public static YamlSyntaxError Locate(string text, string message, int start, int end, int scanner, int openFlow)
    {
        var (_, place, explanation) = Known.FirstOrDefault(known => message.Contains(known.Message));
        explanation ??= Unknown;
        if (place == Place.Start && YamlText.SkipSpaceAndComments(text, start) >= text.Length)
        {
            return openFlow >= 0
                ? new(new TextSpan(openFlow, 1), $"the '{text[openFlow]}' that opens here is not closed; close it")
                : new(LastCharacter(text), explanation);
        }

        return place switch
        {
            Place.Scanner => new(OneAt(text, scanner), explanation),
            Place.Escape => new(EscapeAt(text, start, end), explanation),
            Place.Line => new(TextSpan.FromBounds(start, YamlText.TrimEnd(text, start, YamlText.LineEnd(text, start))), explanation),
            _ => new(end > start && end <= YamlText.LineEnd(text, start) ? TextSpan.FromBounds(start, end) : YamlText.WordAt(text, start), explanation),
        };
    }

    private static TextSpan EscapeAt(string text, int start, int end)
    {
        // An unknown escape ends where its backslash is, a faulty one behind its letter or its digits.
        var isUnknown = end < text.Length && text[end] == '\\' && (end == 0 || text[end - 1] != '\\');
        var backslash = isUnknown ? end : text.LastIndexOf('\\', Math.Max(end - 1, 0));
        return backslash < start
            ? OneAt(text, start)
            : TextSpan.FromBounds(backslash, Math.Min(Math.Max(end, backslash + 2), text.Length));
    }

    private static TextSpan OneAt(string text, int index) => new(index, Math.Min(1, text.Length - index));

    private static TextSpan LastCharacter(string text)
    {
        var end = YamlText.TrimEnd(text, 0, text.Length);
        return TextSpan.FromBounds(Math.Max(end - 1, 0), end);
    }
}
