using System;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>Where and why the YAML parser gave up.</summary>
/// <param name="Text">The file.</param>
/// <param name="Message">The parser's message; empty if it failed without one.</param>
/// <param name="Start">Where the error begins, according to the parser.</param>
/// <param name="End">Where the error ends, according to the parser.</param>
/// <param name="Scanner">How far the parser had read.</param>
/// <param name="OpenBracket">The index of the innermost unclosed bracket; -1 if there is none.</param>
internal sealed record YamlStop(string Text, string Message, int Start, int End, int Scanner, int OpenBracket)
{
    public bool IsInFlow => OpenBracket >= 0;

    /// <summary>
    /// Whether the parser failed without a message, as it does on a line inside brackets that is not indented.
    /// </summary>
    public bool IsBreak => Message.Length == 0;

    public bool IsAtKey => YamlText.CharacterAt(Text, YamlText.WordAt(Text, Start).End - 1) == ':';

    public char Character => YamlText.CharacterAt(Text, Start);

    /// <summary>Whether there is nothing more to read.</summary>
    public bool IsAtEnd => YamlText.SkipSpaceAndComments(Text, Start) >= Text.Length;

    /// <summary>Whether only white space is before the error on its line.</summary>
    public bool IsFirstOnLine => YamlText.LineContent(Text, Start).Start >= Start;

    /// <summary>Whether the error is at a <c>-</c> that begins a list item.</summary>
    public bool IsAtDash => Character == '-' && (Start + 1 == Text.Length || char.IsWhiteSpace(Text[Start + 1]));

    /// <summary>Whether the parser expected something else after the text before the error.</summary>
    public bool IsBehindText => Says("expected key") || Says("expected '-'") || Says("expected ','");

    /// <summary>
    /// The index of the opening quote of a text that ends just before the error, on the same line; -1 if there is none.
    /// </summary>
    public int QuoteBefore
    {
        get
        {
            var end = YamlText.TrimEnd(Text, YamlText.LineStart(Text, Start), Start);
            return IsBehindText && end > 0 ? YamlText.OpeningQuote(Text, end - 1) : -1;
        }
    }

    /// <summary>The faulty text: the parser's span, or a word if that span is empty or not on one line.</summary>
    public TextSpan Span => End > Start && End <= YamlText.LineEnd(Text, Start)
        ? TextSpan.FromBounds(Start, End)
        : YamlText.WordAt(Text, Start);

    public bool Says(string words) => Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    public bool IsOnOneLine(int first, int last) => last <= YamlText.LineEnd(Text, first);
}
