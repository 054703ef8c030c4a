using System.Globalization;
using System.Text;

namespace Quickstart.Screen;

internal static class TextExtensions
{
    private static readonly Rune Blank = new(' ');

    extension(string text)
    {
        /// <summary>
        /// The text without control characters, and without the invisible characters that reorder or hide what follows:
        /// received text must not control the terminal.
        /// </summary>
        public string Printable
        {
            get
            {
                var printable = new StringBuilder(text.Length);
                foreach (var character in text.EnumerateRunes())
                {
                    printable.Append(IsPrintable(character) ? character : Blank);
                }

                return printable.ToString();
            }
        }
    }

    private static bool IsPrintable(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        // The joiners belong to the spelling of Persian and Hindi, and change only the shape of their neighbours.
        UnicodeCategory.Format => character.Value is 0x200C or 0x200D,
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        _ => true,
    };
}
