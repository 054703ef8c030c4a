using System;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The spelling of a range of numbers: <c>1xx</c>, <c>40x</c>, or <c>400-499</c>, which includes both ends.
/// </summary>
internal static class RangeText
{
    private static readonly Regex Wildcard = new(@"\A[0-9]+x+\z", RegexOptions.CultureInvariant);

    /// <param name="text">The range, as the author wrote it.</param>
    /// <param name="type">The type of the numbers: ends in hexadecimal are read as codes of the type are.</param>
    /// <param name="range">The range.</param>
    public static bool TryParse(string text, IntegralType type, out NumberRange range) =>
        Wildcard.IsMatch(text) ? TryParseWildcard(text, out range) : TryParseEnds(text, type, out range);

    private static bool TryParseWildcard(string text, out NumberRange range)
    {
        range = new(Fill(text, '0'), Fill(text, '9'));
        return true;

        static decimal Fill(string text, char digit)
        {
            var digits = text.Replace('x', digit).TrimStart('0');
            _ = CodeNumber.TryParse(digits.Length == 0 ? "0" : digits, out var number);
            return number;
        }
    }

    private static bool TryParseEnds(string text, IntegralType type, out NumberRange range)
    {
        // A leading '-' is the first end's sign, so the one that separates the ends comes after it.
        var separator = text.IndexOf('-', Math.Min(1, text.Length));
        if (separator > 0
            && CodeNumber.TryParse(text.Substring(0, separator), type, out var first)
            && CodeNumber.TryParse(text.Substring(separator + 1), type, out var last)
            && first <= last)
        {
            range = new(first, last);
            return true;
        }

        range = default;
        return false;
    }
}
