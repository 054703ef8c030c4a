using System.Globalization;
using System.Text;

namespace StatusCodeGen.Diagnostics;

/// <summary>A text of the catalog as a message quotes it: short, on one line, and with nothing invisible in it.</summary>
internal static class Quotation
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        var quotation = new StringBuilder("'");
        foreach (var character in text)
        {
            if (quotation.Length > MaxLength)
            {
                quotation.Append('…');
                break;
            }

            Append(quotation, character);
        }

        return quotation.Append('\'').ToString();
    }

    private static void Append(StringBuilder quotation, char character)
    {
        var isVisible = char.GetUnicodeCategory(character)
            is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);
        if (isVisible)
        {
            quotation.Append(character);
        }
        else
        {
            quotation.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
