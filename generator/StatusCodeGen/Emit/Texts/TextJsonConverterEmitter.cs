using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Json;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Texts;

/// <summary>Emits the System.Text.Json converter of the struct of any text.</summary>
internal static class TextJsonConverterEmitter
{
    private const string Json = JsonConverterEmitter.Json;

    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"Reads and writes a {api.Types.Text} as its text, unchanged.");
        api.WriteAttributes(writer);
        var converter = Keyword.EscapeType(api.Types.TextJsonConverter);
        writer.Write($"{api.Access} sealed class {converter} : {Json}.Serialization.JsonConverter<{api.Text}>").Open();
        writer.Write($$"""
            /// <inheritdoc/>
            public override {{api.Text}} Read({{JsonConverterEmitter.ReadParameters}}) =>
                reader.TokenType == {{Json}}.JsonTokenType.String
                    ? ReadText(ref reader)
                    : throw new {{Json}}.JsonException({{Literal.Of($"The JSON value is not a {api.Types.Text}: expected a string.")}});

            """);
        WriteWrite(writer, api, "Write", "WriteStringValue");
        if (api.Capabilities.HasJsonPropertyNames)
        {
            writer.WriteLine().Write($$"""
                /// <inheritdoc/>
                public override {{api.Text}} ReadAsPropertyName({{JsonConverterEmitter.ReadParameters}}) => ReadText(ref reader);

                """);
            WriteWrite(writer, api, "WriteAsPropertyName", "WritePropertyName");
        }

        writer.WriteLine();
        WriteReadText(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteWrite(SourceWriter writer, ApiContext api, string method, string write)
    {
        writer.Write($$"""
            /// <inheritdoc/>
            public override void {{method}}({{Json}}.Utf8JsonWriter writer, {{api.Text}} value, {{Json}}.JsonSerializerOptions options)
            """).Open();
        JsonTexts.WriteDeclared(writer, api, "value.Code", write, $"{api.Types.Reference(api.Types.JsonConverter)}.Texts");
        writer.Write($"writer.{write}(value.Text);").Close();
    }

    private static void WriteReadText(SourceWriter writer, ApiContext api) => writer.Write($$"""
        private static {{api.Text}} ReadText(ref {{Json}}.Utf8JsonReader reader)
        {
            // A declared code, which lies in the buffer as it is, needs no new string.
            if (!reader.HasValueSequence
                && {{JsonConverterEmitter.IsPlain(api)}}
                && {{api.Lookup}}.TryFromCode(reader.ValueSpan, out {{api.Enum}} code))
            {
                return code;
            }

            try
            {
                return new {{api.Text}}(reader.GetString(){{(api.Capabilities.HasNullable ? "!" : "")}});
            }
            catch (global::System.InvalidOperationException)
            {
                throw new {{Json}}.JsonException({{Literal.Of($"The JSON value is not a {api.Types.Text}: it is not valid Unicode.")}});
            }
        }
        """);
}
