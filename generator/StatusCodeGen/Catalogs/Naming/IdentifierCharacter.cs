using System.Globalization;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>What a C# identifier is made of: the characters of the C# specification, section 6.4.3, less the invisible ones.</summary>
internal static class IdentifierCharacter
{
    public static bool IsLetter(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber;

    public static bool IsDigit(char character) =>
        char.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsCombiningMark(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark;

    public static bool IsConnector(char character) =>
        char.GetUnicodeCategory(character) == UnicodeCategory.ConnectorPunctuation;

    /// <summary>The first invisible character of a text, as Unicode writes it: <c>U+200B</c>; null without one.</summary>
    public static string? FindFormat(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format)
            {
                var scalar = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
                return "U+" + scalar.ToString("X4", CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
