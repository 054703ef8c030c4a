namespace StatusCodeGen.Emit;

/// <summary>Writes the members of the JSON converter that read and write the keys of dictionaries.</summary>
internal static class JsonPropertyNames
{
    private const string Json = JsonConverterEmitter.Json;

    /// <summary>The characters of the longest number, <c>-9223372036854775808</c> or <c>18446744073709551615</c>.</summary>
    private const int MaxNumberLength = 20;

    /// <summary>
    /// The table of the declared codes' keys. The built-in handling of enums has one too; without it a key would take
    /// a quarter longer to write.
    /// </summary>
    public static void WriteTable(SourceWriter writer, ApiContext api)
    {
        var table = $"global::System.Collections.Generic.Dictionary<{api.Enum}, {Json}.JsonEncodedText>";
        writer.Write($$"""
            // The declared numbers as JSON has them, made when the first key is written.
            private static readonly {{table}} PropertyNames = EncodeAll();

            private static {{table}} EncodeAll()
            {
                var names = new {{table}}({{api.Lookup}}.Count);
                foreach ({{api.Enum}} code in {{api.Lookup}}.Values)
                {
                    names.Add(code, {{Json}}.JsonEncodedText.Encode((({{api.Type}})code).ToString(global::System.Globalization.CultureInfo.InvariantCulture)));
                }

                return names;
            }

            """);
    }

    public static void Write(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc/>
        public override {{api.Enum}} ReadAsPropertyName(ref {{Json}}.Utf8JsonReader reader, global::System.Type typeToConvert, {{Json}}.JsonSerializerOptions options) =>
            ReadText(ref reader);

        /// <inheritdoc/>
        public override void WriteAsPropertyName({{Json}}.Utf8JsonWriter writer, {{api.Enum}} value, {{Json}}.JsonSerializerOptions options)
        {
            if (PropertyNames.TryGetValue(value, out {{Json}}.JsonEncodedText name))
            {
                writer.WritePropertyName(name);
                return;
            }

            global::System.Span<byte> text = stackalloc byte[{{ApiContext.Format(MaxNumberLength)}}];
            global::System.Buffers.Text.Utf8Formatter.TryFormat(({{api.Type}})value, text, out int length);
            writer.WritePropertyName(text.Slice(0, length));
        }
        """);
}
