using System.Globalization;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// Short texts as numbers. The characters are the bytes of the number, the first of them the highest byte, and bytes that
/// are left are 0 and at the end. So numbers have the order of their texts, and every text leads to a number and back.
/// </summary>
internal static class PackedText
{
    /// <summary>The number of bytes of <c>long</c>.</summary>
    public const int MaxLength = 8;

    /// <summary>The first character that a text may have: a space, and what is below it, is not visible.</summary>
    public const char First = '\u0021';

    /// <summary>The last character that a text may have. The highest bit of each byte is 0, so that no number is negative.</summary>
    public const char Last = '\u007E';

    private const int BitsPerCharacter = 8;

    /// <summary>Whether every character of a text is printable ASCII.</summary>
    public static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (character is < First or > Last)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number of a text; false if the text is empty, too long, or has other characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The greatest length, in characters: that of the catalog's type.</param>
    /// <param name="number">The number.</param>
    public static bool TryPack(string text, int length, out decimal number)
    {
        number = 0;
        if (text.Length == 0 || text.Length > length || !IsPrintable(text))
        {
            return false;
        }

        number = Fill(text, length, 0);
        return true;
    }

    /// <summary>The numbers of all texts that begin with a text, which is printable and no longer than the greatest length.</summary>
    public static NumberRange RangeOf(string prefix, int length) => new(Fill(prefix, length, 0), Fill(prefix, length, byte.MaxValue));

    /// <summary>The number as a C# constant in hexadecimal, in which each pair of digits is a character.</summary>
    public static string ToLiteral(decimal number) => "0x" + ((long)number).ToString("X", CultureInfo.InvariantCulture);

    private static long Fill(string text, int length, byte filling)
    {
        var bits = 0L;
        for (var index = 0; index < length; index++)
        {
            bits = (bits << BitsPerCharacter) | (index < text.Length ? (byte)text[index] : filling);
        }

        return bits;
    }
}
