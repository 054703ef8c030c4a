using System.Text.Json;

namespace Quickstart.Wire;

internal static class JsonExtensions
{
    extension(JsonElement element)
    {
        public bool Has(string property) => element.TryGetProperty(property, out _);
    }

    extension(Exception exception)
    {
        /// <summary>
        /// The message without the position, which is relative to the line of the recording and would mislead.
        /// </summary>
        public string Reason => exception.Message.Split([" Path: ", " LineNumber: "], 2, StringSplitOptions.None)[0];
    }
}
