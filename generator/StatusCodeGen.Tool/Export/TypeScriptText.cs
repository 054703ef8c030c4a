using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// Writes texts of a catalog into TypeScript, so that none of them ends the literal or the comment that it is in, nor a
/// script of an HTML page, and none has invisible characters that reorder the code for a reader.
/// </summary>
internal static class TypeScriptText
{
    /// <summary>A string literal.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("\"");
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogatePair(text, index) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, index)))
            {
                literal.Append(text, index++, 2);
            }
            else if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (character == '<' || !IsVisible(char.GetUnicodeCategory(character)))
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(character);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A part of a comment, on one line.</summary>
    public static string Comment(string text) => Quotation.Visible(text)
        .Replace("*/", "*\\/")
        .Replace("</", "<\\/")
        .Replace("<!--", "<\\!--");

    /// <summary>
    /// The name of a property: bare if it is an identifier of ASCII letters, in brackets if a literal would set the object's
    /// prototype, and in quotes otherwise.
    /// </summary>
    public static string Property(string name) => name == "__proto__" ? "[\"__proto__\"]" : IsPlain(name) ? name : Quote(name);

    private static bool IsPlain(string name) =>
        name.Length > 0
        && !char.IsAsciiDigit(name[0])
        && name.All(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '$');

    private static bool IsVisible(UnicodeCategory category) => category
        is not (UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
