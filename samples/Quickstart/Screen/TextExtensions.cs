namespace Quickstart.Screen;

internal static class TextExtensions
{
    extension(string text)
    {
        /// <summary>The text without control characters: received text must not control the terminal.</summary>
        public string Printable => string.Create(text.Length, text, static (printable, text) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                printable[index] = char.IsControl(text[index]) ? ' ' : text[index];
            }
        });
    }
}
