using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Json;

/// <summary>Writes the members of the JSON converter that read and write codes that are texts, as values and as keys.</summary>
internal static class JsonTexts
{
    private const string Json = JsonConverterEmitter.Json;

    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (api.Capabilities.HasJsonEncoder)
        {
            writer.Write($$"""
                // The text of each row as JSON has it, made when the first code is written.
                internal static readonly {{Json}}.JsonEncodedText[] Texts = global::System.Array.ConvertAll(
                    {{api.Lookup}}.Values.ToArray(),
                    code => {{Json}}.JsonEncodedText.Encode({{api.Inner}}.TextOf(({{api.Type}})code)));

                """);
        }

        writer.Write($$"""
            /// <inheritdoc/>
            public override {{api.Enum}} Read({{JsonConverterEmitter.ReadParameters}}) => ReadText(ref reader);

            """);
        WriteWrite(writer, api, "Write", "WriteStringValue");
        if (api.Capabilities.HasJsonPropertyNames)
        {
            writer.WriteLine().Write($"""
                /// <inheritdoc/>
                public override {api.Enum} ReadAsPropertyName({JsonConverterEmitter.ReadParameters}) => ReadText(ref reader);

                """);
            WriteWrite(writer, api, "WriteAsPropertyName", "WritePropertyName");
        }

        WriteRefuse(writer, api);
    }

    private static void WriteWrite(SourceWriter writer, ApiContext api, string method, string write)
    {
        writer.Write($"""
            /// <inheritdoc/>
            public override void {method}({JsonConverterEmitter.WriteParameters(api)})
            """).Open();
        WriteDeclared(writer, api, "value", write, "Texts");
        if (api.Kind == CodeKind.Packed)
        {
            writer.Write($"""
                global::System.Span<byte> text = stackalloc byte[{ApiContext.Format(api.Catalog.Type.MaxLength)}];
                int length = {api.Inner}.Unpack(({api.Type})value, text);
                writer.{write}(length > 0 ? text.Slice(0, length) : throw RefuseToWrite(value));
                """);
        }
        else
        {
            writer.Write($"""
                string text = {api.Inner}.TextOf(({api.Type})value);
                writer.{write}(text.Length > 0 ? text : throw RefuseToWrite());
                """);
        }

        writer.Close();
    }

    /// <summary>Writes the statements that write a declared code, which needs no encoding any more.</summary>
    /// <param name="writer">Where they are written.</param>
    /// <param name="api">The catalog.</param>
    /// <param name="code">The expression for the code.</param>
    /// <param name="write">The method that writes its text.</param>
    /// <param name="texts">The table of the texts.</param>
    public static void WriteDeclared(SourceWriter writer, ApiContext api, string code, string write, string texts)
    {
        if (api.Capabilities.HasJsonEncoder)
        {
            writer.Write($$"""
                int row = {{api.Inner}}.RowOf(({{api.Type}}){{code}});
                if (row >= 0 && options.Encoder == null)
                {
                    writer.{{write}}({{texts}}[row]);
                    return;
                }

                """);
        }
    }

    private static void WriteRefuse(SourceWriter writer, ApiContext api)
    {
        if (api.Kind == CodeKind.Packed)
        {
            writer.WriteLine().Write($$"""
                private static {{Json}}.JsonException RefuseToWrite({{api.Enum}} value)
                {
                    string number = (({{api.Type}})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                    string message = "The number " + number + {{Literal.Of($" of {api.Types.Enum} has no text that JSON could have.")}};
                    return new {{Json}}.JsonException(message);
                }
                """);
            return;
        }

        var reason = $"{api.Types.Enum}.{Code.Undeclared} has no text that JSON could have";
        writer.WriteLine().Write($"""
            private static {Json}.JsonException RefuseToWrite() => new {Json}.JsonException(
                {Literal.Of($"{reason}: use {api.Types.Text} where an undeclared text must be kept.")});
            """);
    }
}
