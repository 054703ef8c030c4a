using System;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The spelling of a range: of numbers <c>1xx</c>, <c>40x</c>, or <c>400-499</c>, which includes both ends; of texts their
/// beginning and then <c>x</c>, as in <c>23x</c>.
/// </summary>
internal static class RangeText
{
    /// <summary>What a range has for any character, or for any that follow.</summary>
    public const char Any = 'x';

    private const string Wildcard = @"\A[0-9]+x+\z";

    /// <param name="text">The range, as the author wrote it.</param>
    /// <param name="type">The type of the codes.</param>
    /// <returns>The range; null if the text is none, or none of the type.</returns>
    public static CodeRange? Parse(string text, CodeType type) =>
        type.IsText ? ParsePrefix(text, type)
        : TryParse(text, type.Underlying, out var numbers) ? new(numbers, Prefix: "")
        : null;

    /// <summary>What a range may look like, for a message.</summary>
    public static string Describe(CodeType type) => type.IsText
        ? "the beginning of the codes followed by x, such as 23x"
        : "digits followed by x such as 4xx, or the lowest and the highest code such as 400-499";

    private static CodeRange? ParsePrefix(string text, CodeType type)
    {
        var prefix = text.TrimEnd(Any);
        return prefix.Length == text.Length || !TextNumber.IsText(prefix) ? null
            : type.Kind == CodeKind.Text ? new(Numbers: null, prefix)
            : PackedText.TryPack(prefix, type.MaxLength, out _) ? new(PackedText.RangeOf(prefix, type.MaxLength), prefix)
            : null;
    }

    /// <param name="text">The range, as the author wrote it.</param>
    /// <param name="type">The type of the numbers: ends in hexadecimal are read as codes of the type are.</param>
    /// <param name="range">The range.</param>
    private static bool TryParse(string text, IntegralType type, out NumberRange range) =>
        IsWildcard(text) ? TryParseWildcard(text, out range) : TryParseEnds(text, type, out range);

    /// <summary>Most ranges have two ends, and most builds need not make the regular expression.</summary>
    private static bool IsWildcard(string text) =>
        text.Length > 0 && text[text.Length - 1] == Any && Regex.IsMatch(text, Wildcard, RegexOptions.CultureInvariant);

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
