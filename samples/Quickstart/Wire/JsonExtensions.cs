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
        /// What is wrong with a line of JSON. A message of the deserializer names C# types, so only its path is used. The
        /// position in a message of the parser is relative to the line of the recording and would mislead.
        /// </summary>
        public string Reason => exception is JsonException { Path: { } path }
            ? $"The value at {path} cannot be read."
            : exception.Message.Split(" LineNumber: ", 2)[0];
    }
}
