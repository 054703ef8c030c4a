using System.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit.Writing;

/// <summary>
/// Writes the texts of a catalog as XML documentation: escaped, wrapped to a readable width, and with every line end
/// folded, because a line end inside a text would end the <c>///</c> comment, and the rest would be code.
/// </summary>
internal static class DocComment
{
    private const string Prefix = "/// ";

    public static SourceWriter WriteSummary(this SourceWriter writer, string text, bool needsNoEscaping = false) =>
        WriteElement(writer, "/// <summary>", needsNoEscaping ? text : Escape(text), "</summary>");

    public static SourceWriter WriteRemarks(this SourceWriter writer, string text) =>
        WriteElement(writer, "/// <remarks>", Escape(text), "</remarks>");

    /// <summary>Writes remarks that a tooltip shows in lines.</summary>
    public static SourceWriter WriteRemarks(this SourceWriter writer, string[] lines)
    {
        if (lines.Length == 1)
        {
            return writer.WriteRemarks(lines[0]);
        }

        writer.Write(Prefix + "<remarks>");
        for (var index = 0; index < lines.Length; index++)
        {
            var end = index < lines.Length - 1 ? "<br/>" : "";
            WriteWrapped(writer, Escape(lines[index]) + end, SourceWriter.MaxColumn - writer.Column - Prefix.Length);
        }

        return writer.Write(Prefix + "</remarks>");
    }

    public static SourceWriter WriteReturns(this SourceWriter writer, string text) =>
        WriteElement(writer, "/// <returns>", Escape(text), "</returns>");

    /// <summary>
    /// The text as part of a one-line comment: treated as in documentation, but without escapes for XML.
    /// </summary>
    public static string Fold(string text) =>
        Escape(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    /// <summary>The text as the content of an XML element, every run of white space as one space.</summary>
    public static string Escape(string text)
    {
        if (text.NeedsNoEscaping())
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogatePair(text, index))
            {
                escaped.Append(character).Append(text[++index]);
            }
            else if (char.IsWhiteSpace(character))
            {
                if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
                {
                    escaped.Append(' ');
                }
            }
            else
            {
                Append(escaped, character);
            }
        }

        // There is at most one space at the end.
        return escaped.ToString(0, escaped.Length > 0 && escaped[escaped.Length - 1] == ' ' ? escaped.Length - 1 : escaped.Length);
    }

    private static void Append(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case < ' ' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'):
                // XML 1.0, section 2.2, does not allow this character, not even as a reference.
                escaped.Append('\uFFFD');
                break;
            case var _ when IsInvisible(character):
                escaped.Append("&#x").AppendHex(character).Append(';');
                break;
            default:
                escaped.Append(character);
                break;
        }
    }

    /// <summary>
    /// Whether the character is invisible, or changes the order in which the characters around it are shown. The list
    /// is our own, because the Unicode categories differ between the runtimes that compilers run on.
    /// </summary>
    private static bool IsInvisible(char character) => character
        is (>= '\u007F' and <= '\u009F')
        or '\u00AD'
        or (>= '\u0600' and <= '\u0605')
        or '\u061C' or '\u06DD' or '\u070F' or '\u180E'
        or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u206F')
        or '\uFEFF'
        or (>= '\uFFF9' and <= '\uFFFB');

    /// <summary>Writes an element: on one line if it fits, otherwise with the tags on lines of their own.</summary>
    private static SourceWriter WriteElement(SourceWriter writer, string begin, string escaped, string end)
    {
        writer.Append(begin);
        if (writer.Column + begin.Length + escaped.Length + end.Length <= SourceWriter.MaxColumn)
        {
            return writer.Append(escaped).Append(end).WriteLine();
        }

        WriteWrapped(writer.WriteLine(), escaped, SourceWriter.MaxColumn - writer.Column - Prefix.Length);
        return writer.Append(Prefix).Append(end).WriteLine();
    }

    /// <summary>Wraps a text at its spaces. A line is longer than the width only if a single word is.</summary>
    private static void WriteWrapped(SourceWriter writer, string text, int width)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var end = text.LastIndexOf(' ', start + width, width + 1);
            end = end < 0 ? text.IndexOf(' ', start) : end;
            if (end < 0)
            {
                break;
            }

            writer.Append(Prefix).Append(text, start, end).WriteLine();
            start = end + 1;
        }

        writer.Append(Prefix).Append(text, start, text.Length).WriteLine();
    }
}
