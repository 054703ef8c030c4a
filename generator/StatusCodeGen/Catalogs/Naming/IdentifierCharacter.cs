using System.Globalization;

namespace StatusCodeGen.Catalogs.Naming;

/// <summary>
/// The characters of a C# identifier: those of the C# specification, section 6.4.3, except the invisible ones.
/// </summary>
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

    /// <summary>
    /// The first invisible character of a text in Unicode's notation, such as <c>U+200B</c>; null if there is none.
    /// </summary>
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
