using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Emits the converter for System.Text.Json.</summary>
internal static class JsonConverterEmitter
{
    public const string Json = "global::System.Text.Json";

    /// <summary>The parameters of the methods that read a value and that read a key.</summary>
    public const string ReadParameters =
        $"ref {Json}.Utf8JsonReader reader, global::System.Type typeToConvert, {Json}.JsonSerializerOptions options";

    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary(Summary(api));
        api.WriteAttributes(writer);
        var converter = Keyword.EscapeType(api.Types.JsonConverter);
        writer.Write($"{api.Access} sealed class {converter} : {Json}.Serialization.JsonConverter<{api.Enum}>").Open();
        if (api.IsText)
        {
            JsonTexts.Write(writer, api);
            WriteText(writer, api);
        }
        else
        {
            WriteNumbers(writer, api);
        }

        WriteRefuse(writer, api);
        writer.Close();
        return api.End(writer);
    }

    /// <summary>The expression for whether the text in the reader's buffer has no escapes.</summary>
    public static string IsPlain(ApiContext api) => api.IsText && api.Capabilities.HasJsonIsEscaped
        ? "!reader.ValueIsEscaped"
        : @"global::System.MemoryExtensions.IndexOf(reader.ValueSpan, (byte)'\\') < 0";

    /// <summary>The parameters of the methods that write a value and that write a key.</summary>
    public static string WriteParameters(ApiContext api) =>
        $"{Json}.Utf8JsonWriter writer, {api.Enum} value, {Json}.JsonSerializerOptions options";

    private static void WriteNumbers(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasJsonPropertyNames && api.Catalog.Json != JsonForm.Name)
        {
            JsonPropertyNames.WriteTable(writer, api);
        }

        WriteValues(writer, api);
        if (api.Capabilities.HasJsonPropertyNames)
        {
            JsonPropertyNames.Write(writer, api);
        }

        JsonForms.WriteHelpers(writer, api);
        WriteText(writer, api);
    }

    private static void WriteValues(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <inheritdoc/>
        public override {{api.Enum}} Read({{ReadParameters}})
        {
            if (reader.TokenType != {{Json}}.JsonTokenType.Number)
            {
                return ReadText(ref reader);
            }

            if ({{SharedCode.Json}}.TryReadDigits(reader.ValueSpan, {{JsonNumber.SafeDigits(api)}}, out long digits))
            {
                return unchecked(({{api.Enum}})digits);
            }

            return reader.{{JsonNumber.TryGet(api)}}(out {{api.Type}} number) ? ({{api.Enum}})number : throw Refuse(ref reader);
        }

        /// <inheritdoc/>
        public override void Write({{WriteParameters(api)}}){{JsonForms.WriteBody(api)}}
        """);

    private static string Summary(ApiContext api) => api.Kind switch
    {
        CodeKind.Packed => $"Reads a code of {api.Catalog.Title} from its text or its name, and writes the text. "
            + "A code that is not declared keeps its text both ways.",
        CodeKind.Text => $"Reads a code of {api.Catalog.Title} from its text or its name, and writes the text. "
            + $"A text that is not declared is read as Undeclared, which is not written: {api.Types.Text} keeps it.",
        _ => $"Reads a code of {api.Catalog.Title} from its number or its name, and writes {Written(api.Catalog.Json)}. "
            + "A code that is not declared keeps its number both ways.",
    };

    private static string Written(JsonForm form) => form switch
    {
        JsonForm.Text => "the number as a string",
        JsonForm.Name => "the name",
        _ => "the number",
    };

    private static void WriteText(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        private static {{api.Enum}} ReadText(ref {{Json}}.Utf8JsonReader reader)
        {
            bool isCode = {{SharedCode.Json}}.IsPlainText(ref reader)
                ? {{api.Inner}}.{{JsonForms.TryRead(api)}}(reader.ValueSpan, out {{api.Enum}} value)
                : {{api.Inner}}.{{JsonForms.TryRead(api)}}({{SharedCode.Json}}.TextOf(ref reader), out value);
            return isCode ? value : throw Refuse(ref reader);
        }
        """);

    private static void WriteRefuse(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        private static {{Json}}.JsonException Refuse(ref {{Json}}.Utf8JsonReader reader) =>
            {{SharedCode.Json}}.Refuse(ref reader, {{ConversionFailure.Reason(api)}});
        """);
}
