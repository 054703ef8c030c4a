using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>Emits the converter of System.Text.Json.</summary>
internal static class JsonConverterEmitter
{
    private const string Json = "global::System.Text.Json";

    public static string Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteDoc("summary", $"Reads a code of {api.Catalog.Title} from its number or its name, and writes the number. A code that is not declared keeps its number both ways.");
        api.WriteAttributes(writer);
        writer
            .Write($"{api.Access} sealed class {Keyword.EscapeType(api.Types.JsonConverter)} : {Json}.Serialization.JsonConverter<{api.Enum}>")
            .Open();
        WriteValues(writer, api);
        if (api.Capabilities.HasJsonPropertyNames)
        {
            WritePropertyNames(writer, api);
        }

        WriteRead(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static void WriteValues(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <inheritdoc/>
        public override {{api.Enum}} Read(ref {{Json}}.Utf8JsonReader reader, global::System.Type typeToConvert, {{Json}}.JsonSerializerOptions options)
        {
            if (reader.TokenType != {{Json}}.JsonTokenType.Number)
            {
                return ReadText(ref reader);
            }

            if (reader.TryGet{{ClrName(api.Type)}}(out {{api.Type}} number))
            {
                return ({{api.Enum}})number;
            }

            throw new {{Json}}.JsonException({{Literal.Of($"The number is no {api.Type}, which a {api.Types.Enum} is.")}});
        }

        /// <inheritdoc/>
        public override void Write({{Json}}.Utf8JsonWriter writer, {{api.Enum}} value, {{Json}}.JsonSerializerOptions options) =>
            writer.WriteNumberValue(({{api.Type}})value);
        """);

    private static void WritePropertyNames(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc/>
        public override {{api.Enum}} ReadAsPropertyName(ref {{Json}}.Utf8JsonReader reader, global::System.Type typeToConvert, {{Json}}.JsonSerializerOptions options) =>
            ReadText(ref reader);

        /// <inheritdoc/>
        public override void WriteAsPropertyName({{Json}}.Utf8JsonWriter writer, {{api.Enum}} value, {{Json}}.JsonSerializerOptions options) =>
            writer.WritePropertyName((({{api.Type}})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        """);

    private static void WriteRead(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        private static {{api.Enum}} ReadText(ref {{Json}}.Utf8JsonReader reader)
        {
            if ((reader.TokenType == {{Json}}.JsonTokenType.String || reader.TokenType == {{Json}}.JsonTokenType.PropertyName)
                && {{api.Lookup}}.TryParseOrKeep(reader.GetString(), out {{api.Enum}} value))
            {
                return value;
            }

            throw new {{Json}}.JsonException({{Literal.Of($"The value is no {api.Types.Enum}: neither a number nor a name that the catalog declares.")}});
        }
        """);

    private static string ClrName(string keyword) => keyword switch
    {
        "byte" => "Byte",
        "sbyte" => "SByte",
        "short" => "Int16",
        "ushort" => "UInt16",
        "uint" => "UInt32",
        "long" => "Int64",
        "ulong" => "UInt64",
        _ => "Int32",
    };
}
