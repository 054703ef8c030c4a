namespace Quickstart.Screen;

internal static class TextExtensions
{
    extension(string text)
    {
        /// <summary>The text without control characters: what a wire brings must not steer the terminal.</summary>
        public string Printable => string.Create(text.Length, text, static (printable, text) =>
        {
            for (var index = 0; index < text.Length; index++)
            {
                printable[index] = char.IsControl(text[index]) ? ' ' : text[index];
            }
        });
    }
}
