using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tool.Docs;

/// <summary>
/// A text as a page can show it. HTML and Markdown run white space together and show nothing of invisible characters, so
/// two texts that differ in nothing else are the same to a reader.
/// </summary>
internal static class ShownText
{
    /// <summary>A text on one line, such as a name.</summary>
    public static string Line(string text) => Join(text, keepsLines: false);

    /// <summary>A text that may have several lines. Empty lines are not shown.</summary>
    public static string Lines(string text) => Join(text, keepsLines: true);

    private static string Join(string text, bool keepsLines)
    {
        if (IsShown(text))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var space = '\0';
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                space = keepsLines && (space == '\n' || character is '\n' or '\r') ? '\n' : ' ';
            }
            else if (!IsInvisible(character))
            {
                if (space != '\0' && shown.Length > 0)
                {
                    shown.Append(space);
                }

                // U+FFFF is not a character, and readers of HTML replace it.
                shown.Append(character == '\uFFFF' ? '\uFFFD' : character);
                space = '\0';
            }
        }

        return shown.ToString();
    }

    /// <summary>
    /// Whether a page shows a text as it is, as it does most: letters and signs of ASCII with single spaces between them.
    /// </summary>
    private static bool IsShown(string text)
    {
        var isAfterSpace = true;
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' || (character == ' ' && isAfterSpace))
            {
                return false;
            }

            isAfterSpace = character == ' ';
        }

        return !isAfterSpace || text.Length == 0;
    }

    private static bool IsInvisible(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        // Joiners belong to the spelling of several scripts.
        UnicodeCategory.Format => character is not ('\u200C' or '\u200D'),
        UnicodeCategory.Control => true,
        _ => false,
    };
}
