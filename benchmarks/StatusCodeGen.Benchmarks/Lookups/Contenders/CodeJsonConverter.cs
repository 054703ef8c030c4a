using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// A typical hand-written converter, on top of a contender that reads UTF-8. It reads a number, or a string that is a
/// code or any number, and it writes the number.
/// </summary>
internal sealed class CodeJsonConverter<TTexts, TCode> : JsonConverter<TCode>
    where TTexts : struct, IUtf8Texts<TCode>
    where TCode : struct, Enum
{
    private const int MaxLength = 256;

    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return Number.ToCode<TCode>(Number.IsUnsigned<TCode>() ? reader.GetUInt32() : (uint)reader.GetInt32());
        }

        // The bytes are the text itself only if they have no escapes and are in one piece.
        return reader is { TokenType: JsonTokenType.String, ValueIsEscaped: false, HasValueSequence: false }
            ? Parse(reader.ValueSpan)
            : ReadCopied(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        if (Number.IsUnsigned<TCode>())
        {
            writer.WriteNumberValue(Number.BitsOf(value));
        }
        else
        {
            writer.WriteNumberValue((int)Number.BitsOf(value));
        }
    }

    private static TCode ReadCopied(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (reader.TokenType != JsonTokenType.String || length > MaxLength)
        {
            throw new JsonException("The value is not a code.");
        }

        Span<byte> copy = stackalloc byte[MaxLength];
        return Parse(copy[..reader.CopyString(copy)]);
    }

    private static TCode Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (TTexts.TryParse(utf8Text, out var code))
        {
            return code;
        }

        var isNumber = long.TryParse(utf8Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return isNumber && (Number.IsUnsigned<TCode>() ? number == (uint)number : number == (int)number)
            ? Number.ToCode<TCode>((uint)number)
            : throw new JsonException("The text is not a code.");
    }
}
