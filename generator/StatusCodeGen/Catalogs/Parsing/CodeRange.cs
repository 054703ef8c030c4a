using System;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The range of a group's numbers: <c>1xx</c>, <c>40x</c>, or <c>400-499</c>, which includes both ends.
/// </summary>
internal readonly record struct CodeRange(decimal First, decimal Last)
{
    private static readonly Regex Wildcard = new(@"\A[0-9]+x+\z", RegexOptions.CultureInvariant);

    public bool Contains(decimal number) => First <= number && number <= Last;

    public static bool TryParse(string text, out CodeRange range)
    {
        range = default;
        return Wildcard.IsMatch(text) ? TryParseWildcard(text, out range) : TryParseEnds(text, out range);
    }

    private static bool TryParseWildcard(string text, out CodeRange range)
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

    private static bool TryParseEnds(string text, out CodeRange range)
    {
        // A leading '-' is the first end's sign, so the one that separates the ends comes after it.
        var separator = text.IndexOf('-', Math.Min(1, text.Length));
        if (separator > 0
            && CodeNumber.TryParse(text.Substring(0, separator), out var first)
            && CodeNumber.TryParse(text.Substring(separator + 1), out var last)
            && first <= last)
        {
            range = new(first, last);
            return true;
        }

        range = default;
        return false;
    }
}
