using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Writes the class that all JSON converters of a project use.</summary>
internal static class SharedJson
{
    public const string Name = "JsonValues";

    private const string Json = JsonConverterEmitter.Json;

    private const string Reader = $"ref {Json}.Utf8JsonReader reader";

    private const string ArrayOfSequence = "global::System.Buffers.BuffersExtensions.ToArray";

    public static void Write(SourceWriter writer, Capabilities capabilities)
    {
        writer.Write("// What the JSON converters have in common, whatever their codes are.");
        writer.Write(ApiContext.Marker).Write($"internal static class {Name}").Open();
        WriteTexts(writer, capabilities);
        WriteDigits(writer);
        if (capabilities.HasJsonPropertyNames)
        {
            WriteKeys(writer);
        }

        WriteRefuse(writer);
        writer.Close();
    }

    private static void WriteTexts(SourceWriter writer, Capabilities capabilities)
    {
        var isPlain = capabilities.HasJsonIsEscaped
            ? "!reader.ValueIsEscaped"
            : @"global::System.MemoryExtensions.IndexOf(reader.ValueSpan, (byte)'\\') < 0";
        writer.Write($$"""
            // Whether the value is a text, or a key, that lies in the buffer as it is. Most do.
            internal static bool IsPlainText({{Reader}}) =>
                IsText(ref reader) && !reader.HasValueSequence && {{isPlain}};

            // The text of any other; null for what is not a text.
            internal static string{{(capabilities.HasNullable ? "?" : "")}} TextOf({{Reader}})
            {
                try
                {
                    return IsText(ref reader) ? reader.GetString() : null;
                }
                catch (global::System.InvalidOperationException)
                {
                    // The text is not valid Unicode: malformed UTF-8, or an unpaired surrogate.
                    return null;
                }
            }

            private static bool IsText({{Reader}}) =>
                reader.TokenType == {{Json}}.JsonTokenType.String || reader.TokenType == {{Json}}.JsonTokenType.PropertyName;
            """);
    }

    /// <summary>
    /// After every read by a custom converter, the serializer checks the position of the reader. That costs time, which
    /// this short way to read a number saves: a code is read as fast as an enum without a custom converter.
    /// </summary>
    private static void WriteDigits(SourceWriter writer) => writer.WriteLine().Write("""
        // Reads a number of so few digits that each is one of the type; others, signs, exponents and values that are
        // split over buffers, whose span is empty, are left to the reader.
        internal static bool TryReadDigits(global::System.ReadOnlySpan<byte> digits, int maxLength, out long number)
        {
            number = 0;
            if (digits.Length == 0 || digits.Length > maxLength)
            {
                return false;
            }

            for (int index = 0; index < digits.Length; index++)
            {
                int digit = digits[index] - '0';
                if (digit < 0 || digit > 9)
                {
                    return false;
                }

                number = number * 10 + digit;
            }

            return true;
        }
        """);

    private static void WriteKeys(SourceWriter writer) => writer.WriteLine().Write($$"""
        // Numbers as JSON has them.
        internal static {{Json}}.JsonEncodedText[] Encode(global::System.ReadOnlySpan<int> numbers)
        {
            {{Json}}.JsonEncodedText[] texts = new {{Json}}.JsonEncodedText[numbers.Length];
            for (int index = 0; index < texts.Length; index++)
            {
                string number = numbers[index].ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                texts[index] = {{Json}}.JsonEncodedText.Encode(number);
            }

            return texts;
        }

        // Writes a number as a key.
        internal static void WritePropertyName({{Json}}.Utf8JsonWriter writer, long number)
        {
            global::System.Span<byte> text = stackalloc byte[{{ApiContext.Format(JsonPropertyNames.MaxNumberLength)}}];
            global::System.Buffers.Text.Utf8Formatter.TryFormat(number, text, out int length);
            writer.WritePropertyName(text.Slice(0, length));
        }
        """);

    private static void WriteRefuse(SourceWriter writer) => writer.WriteLine().Write($$"""
        // What a converter throws. The reason follows the value.
        internal static {{Json}}.JsonException Refuse({{Reader}}, string reason) =>
            new {{Json}}.JsonException("The JSON value " + Found(ref reader) + reason);

        // Quotes the value as the JSON has it if it is short: a long one may be a secret.
        private static string Found({{Reader}})
        {
            switch (reader.TokenType)
            {
                case {{Json}}.JsonTokenType.StartObject:
                    return "{...}";
                case {{Json}}.JsonTokenType.StartArray:
                    return "[...]";
            }

            long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
            if (length > {{ApiContext.Format(ConversionFailure.MaxLength)}})
            {
                return {{ConversionFailure.Length("length", "bytes")}};
            }

            byte[] bytes = reader.HasValueSequence ? {{ArrayOfSequence}}(reader.ValueSequence) : reader.ValueSpan.ToArray();
            return {{SharedCode.Refusal}}.Quote(global::System.Text.Encoding.UTF8.GetString(bytes));
        }
        """);
}
