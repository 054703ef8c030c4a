using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Writes the members of the JSON converter that read and write dictionary keys.</summary>
internal static class JsonPropertyNames
{
    private const string Json = JsonConverterEmitter.Json;

    private const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>The length of the longest number, <c>-9223372036854775808</c> or <c>18446744073709551615</c>.</summary>
    public const int MaxNumberLength = 20;

    /// <summary>
    /// Writes the table of the keys of the declared codes. The built-in converter for enums has one too. Without a
    /// table, writing a key would take a quarter more time.
    /// </summary>
    public static void WriteTable(SourceWriter writer, ApiContext api)
    {
        writer.Write("// The number of each row as JSON has it, made when the first key is written.");
        var table = $"private static readonly {Json}.JsonEncodedText[] PropertyNames =";
        writer.Write(api.Type == "int"
            ? $$"""
            {{table}}
                {{SharedCode.Json}}.Encode({{api.Inner}}.NumberTable.Slice(0, {{ApiContext.Format(api.Codes.Count)}}));

            """
            : $$"""
            {{table}} global::System.Array.ConvertAll(
                {{api.Lookup}}.Values.ToArray(),
                code => {{Json}}.JsonEncodedText.Encode((({{api.Type}})code).ToString({{InvariantCulture}})));

            """);
    }

    public static void Write(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc/>
        public override {{api.Enum}} ReadAsPropertyName({{JsonConverterEmitter.ReadParameters}}) =>
            ReadText(ref reader);

        /// <inheritdoc/>
        public override void WriteAsPropertyName({{JsonConverterEmitter.WriteParameters(api)}})
        {
        {{(api.Catalog.Json == JsonForm.Name ? NameBody(api) : NumberBody(api))}}

            {{WriteNumber(api)}}
        }
        """);

    /// <summary>The statements that write a number which is not in a table.</summary>
    private static string WriteNumber(ApiContext api) => api.Type == "ulong"
        ? $$"""
        global::System.Span<byte> text = stackalloc byte[{{ApiContext.Format(MaxNumberLength)}}];
            global::System.Buffers.Text.Utf8Formatter.TryFormat((ulong)value, text, out int length);
            writer.WritePropertyName(text.Slice(0, length));
        """
        : $"{SharedCode.Json}.WritePropertyName(writer, (long)value);";

    private static string NumberBody(ApiContext api) => $$"""
            int row = {{api.Inner}}.RowOf(({{api.Type}})value);
            if (row >= 0)
            {
                writer.WritePropertyName(PropertyNames[row]);
                return;
            }
        """;

    private static string NameBody(ApiContext api) => $$"""
            string{{api.Nullable}} name = NameOf(value);
            if (name != null)
            {
                writer.WritePropertyName(name);
                return;
            }
        """;
}
