using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>A typical hand-written converter, on top of a contender that finds an enum by its text.</summary>
internal sealed class TextCodeConverter<TCodes, TCode> : JsonConverter<TCode>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false })
        {
            return TCodes.TryFind(reader.ValueSpan, out var code) ? code : throw new JsonException("The text is not a code.");
        }

        return TCodes.TryFind(reader.GetString() ?? "", out var found) ? found : throw new JsonException("The text is not a code.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TCodes.TextOf(value));
}
