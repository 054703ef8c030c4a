using System.Globalization;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The spelling of a code: <c>-?(0|[1-9][0-9]*)</c> except <c>-0</c>, or <c>0x</c> and hexadecimal digits.
/// </summary>
internal static class CodeNumber
{
    private const string HexPrefix = "0x";

    /// <summary>
    /// The number of digits of the widest type, <c>ulong</c>: a number with more digits fits no type.
    /// </summary>
    private const int MaxDecimalDigits = 20;
    private const int MaxHexDigits = 16;

    /// <summary>
    /// Reads a code. A number that fits no integral type is still a code. If it has more digits than <c>ulong</c>, the
    /// result is the limit of <see cref="decimal"/> with its sign.
    /// </summary>
    public static bool TryParse(string text, out decimal number) =>
        IsHex(text)
            ? TryParseHex(text.Substring(HexPrefix.Length), out number)
            : TryParseDecimal(text, out number);

    /// <summary>
    /// Reads a code of a type. In hexadecimal, a number of a signed type is its two's complement, as pages of Windows have
    /// it: <c>0x80004005</c> is -2147467259.
    /// </summary>
    public static bool TryParse(string text, IntegralType type, out decimal number)
    {
        var isCode = TryParse(text, out number);
        number = IsHex(text) ? type.FromBits(number) : number;
        return isCode;
    }

    /// <summary>The code as it is shown: as the author wrote it, or in decimal if leading zeros make that too long.</summary>
    public static string Spell(string text, decimal number) =>
        text.Length <= MaxDecimalDigits + 1 ? text : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A code, as <see cref="Spell"/> returns it, as a C# constant of a type.</summary>
    public static string ToLiteral(string spelling, decimal number, IntegralType type) =>
        number < 0 && IsHex(spelling) ? $"unchecked(({type.Keyword}){spelling})" : spelling;

    private static bool IsHex(string text) => text.StartsWith(HexPrefix, System.StringComparison.Ordinal);

    private static bool TryParseDecimal(string text, out decimal number)
    {
        number = 0;
        var negative = text.Length > 1 && text[0] == '-';
        var digits = negative ? text.Substring(1) : text;
        if (digits.Length == 0 || (digits[0] == '0' && text.Length > 1))
        {
            return false;
        }

        var value = 0UL;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            value = unchecked((value * 10) + (ulong)(digit - '0'));
        }

        number = digits.Length switch
        {
            < MaxDecimalDigits => value,
            MaxDecimalDigits => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
            _ => decimal.MaxValue,
        };
        number = negative ? -number : number;
        return true;
    }

    private static bool TryParseHex(string digits, out decimal number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        var significant = digits.TrimStart('0');
        if (significant.Length > MaxHexDigits)
        {
            number = decimal.MaxValue;
        }
        else if (significant.Length > 0)
        {
            number = ulong.Parse(significant, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return digits.Length > 0;
    }
}
