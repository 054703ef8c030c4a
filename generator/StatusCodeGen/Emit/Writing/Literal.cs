using System.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit.Writing;

/// <summary>
/// C# string literals. They contain only ASCII, so that no text of a catalog can end a literal (U+0085, U+2028 and
/// U+2029 are line ends in C#) or look different from what it is.
/// </summary>
internal readonly struct Literal
{
    private readonly string _text;
    private readonly bool _needsNoEscaping;

    private Literal(string text, bool needsNoEscaping) => (_text, _needsNoEscaping) = (text, needsNoEscaping);

    public static implicit operator string(Literal literal) => literal.ToString();

    /// <param name="text">The text.</param>
    /// <param name="needsNoEscaping">Whether it is known to need no escapes.</param>
    public static Literal Of(string text, bool needsNoEscaping = false) => new(text, needsNoEscaping);

    /// <summary>Writes the literal. If the text needs no escapes, as most texts do, no string is allocated.</summary>
    public void AppendTo(SourceWriter writer)
    {
        if (_needsNoEscaping || _text.NeedsNoEscaping())
        {
            writer.Append('"').Append(_text, 0, _text.Length).Append('"');
        }
        else
        {
            writer.Append(ToString());
        }
    }

    public override string ToString()
    {
        var literal = new StringBuilder(_text.Length + 2).Append('"');
        foreach (var character in _text)
        {
            Append(literal, character);
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                literal.Append('\\').Append(character);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case >= ' ' and <= '~':
                literal.Append(character);
                break;
            default:
                literal.Append("\\u").AppendHex(character);
                break;
        }
    }
}

/// <summary>Writes characters as hexadecimal digits.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>
    /// Appends the four digits of a character without allocating: a catalog may have millions of them.
    /// </summary>
    public static StringBuilder AppendHex(this StringBuilder text, char character) => text
        .Append(Digits[character >> 12])
        .Append(Digits[(character >> 8) & 0xF])
        .Append(Digits[(character >> 4) & 0xF])
        .Append(Digits[character & 0xF]);
}
