using System.Globalization;
using System.Text;

namespace StatusCodeGen.Diagnostics;

/// <summary>
/// Quotes a text of the catalog for a message: shortened, on one line, and with invisible characters escaped.
/// </summary>
internal static class Quotation
{
    private const int MaxLength = 60;

    /// <summary>The text in quotes, cut where it is long.</summary>
    public static string Of(string text) => $"'{Short(text, MaxLength)}'";

    /// <summary>The text without quotes, cut where it is long.</summary>
    public static string Short(string text, int maxLength = MaxLength)
    {
        var quotation = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (quotation.Length >= maxLength)
            {
                quotation.Append('…');
                break;
            }

            Append(quotation, text, ref index);
        }

        return quotation.ToString();
    }

    /// <summary>A text that a message has without quotes, such as the name of a file: whole, with nothing invisible in it.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            Append(visible, text, ref index);
        }

        return visible.ToString();
    }

    private static void Append(StringBuilder quotation, string text, ref int index)
    {
        var isVisible = CharUnicodeInfo.GetUnicodeCategory(text, index)
            is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
        if (!isVisible)
        {
            quotation.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }
        else if (char.IsSurrogatePair(text, index))
        {
            quotation.Append(text, index++, 2);
        }
        else
        {
            quotation.Append(text[index]);
        }
    }
}
