using System.Text.Json;
using System.Text.Json.Serialization;

namespace SyncRelay.Provider;

/// <summary>
/// The result of a request to the provider, from the envelope: <c>{"code":200,"status":true,"response":…}</c>. Some
/// numbers are also statuses (200, 401, 403, 500) but mean something else, so this code has its own type.
/// </summary>
[JsonConverter(typeof(EnvelopeCodeConverter))]
internal readonly record struct EnvelopeCode(int Number)
{
    public bool IsSuccess => Number is >= 200 and < 300;
}

internal sealed class EnvelopeCodeConverter : JsonConverter<EnvelopeCode>
{
    public override EnvelopeCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? new(number)
            : throw new JsonException("The code of an envelope must be a number.");

    public override void Write(Utf8JsonWriter writer, EnvelopeCode value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Number);
}
