using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Texts;

/// <summary>Writes the members of the struct of any text that parse. Every text is one, except null and malformed UTF-8.</summary>
internal static class TextParsing
{
    private const string CharSpan = "global::System.ReadOnlySpan<char>";
    private const string ByteSpan = "global::System.ReadOnlySpan<byte>";

    public static void Write(SourceWriter writer, ApiContext api)
    {
        WriteStrings(writer, api);
        if (api.Capabilities.HasSpans)
        {
            WriteSpans(writer, api);
        }

        if (api.Capabilities.HasUtf8SpanParsable)
        {
            WriteUtf8(writer, api);
        }
    }

    private static string Provider(ApiContext api) => $"global::System.IFormatProvider{api.Nullable} provider";

    private static void WriteStrings(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Takes a text as it is.</summary>
        /// <param name="text">The text, which may be any.</param>
        /// <param name="provider">Not used: no culture changes a code.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        public static {{api.Text}} Parse(string text, {{Provider(api)}} = null) =>
            new {{api.Text}}(text);

        /// <summary>Takes a text as it is.</summary>
        /// <param name="text">The text, which may be any.</param>
        /// <param name="value">The text; the default, which is empty, for null.</param>
        /// <returns>Whether the text is not null.</returns>
        public static bool TryParse(string{{api.Nullable}} text, out {{api.Text}} value) => TryParse(text, null, out value);

        /// <inheritdoc cref="TryParse(string, out {{api.Text}})"/>
        public static bool TryParse(string{{api.Nullable}} text, {{Provider(api)}}, out {{api.Text}} value)
        {
            value = text != null ? new {{api.Text}}(text) : default({{api.Text}});
            return text != null;
        }
        """);

    private static void WriteSpans(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Takes a text as it is. A declared one needs no new string.</summary>
        /// <param name="text">The text, which may be any.</param>
        /// <param name="provider">Not used: no culture changes a code.</param>
        public static {{api.Text}} Parse({{CharSpan}} text, {{Provider(api)}} = null) =>
            {{api.Lookup}}.TryFromCode(text, out {{api.Enum}} code)
                ? new {{api.Text}}(code)
                : new {{api.Text}}(text.ToString());

        /// <summary>Takes a text as it is. A declared one needs no new string.</summary>
        /// <param name="text">The text, which may be any.</param>
        /// <param name="provider">Not used: no culture changes a code.</param>
        /// <param name="value">The text.</param>
        /// <returns>True always.</returns>
        public static bool TryParse({{CharSpan}} text, {{Provider(api)}}, out {{api.Text}} value)
        {
            value = Parse(text, provider);
            return true;
        }
        """);

    private static void WriteUtf8(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Takes a text of UTF-8 as it is. A declared one needs no new string.</summary>
        /// <param name="utf8Text">The text.</param>
        /// <param name="provider">Not used: no culture changes a code.</param>
        /// <exception cref="global::System.FormatException">The bytes are not UTF-8.</exception>
        public static {{api.Text}} Parse({{ByteSpan}} utf8Text, {{Provider(api)}} = null) =>
            TryParse(utf8Text, provider, out {{api.Text}} value)
                ? value
                : throw new global::System.FormatException({{Literal.Of($"The bytes are not a {api.Types.Text}: they are not UTF-8.")}});

        /// <summary>Takes a text of UTF-8 as it is. A declared one needs no new string.</summary>
        /// <param name="utf8Text">The text.</param>
        /// <param name="provider">Not used: no culture changes a code.</param>
        /// <param name="value">The text; the default, which is empty, if the bytes are not UTF-8.</param>
        /// <returns>Whether the bytes are UTF-8.</returns>
        public static bool TryParse({{ByteSpan}} utf8Text, {{Provider(api)}}, out {{api.Text}} value)
        {
            if ({{api.Lookup}}.TryFromCode(utf8Text, out {{api.Enum}} code))
            {
                value = new {{api.Text}}(code);
                return true;
            }

            bool isText = global::System.Text.Unicode.Utf8.IsValid(utf8Text);
            value = isText
                ? new {{api.Text}}(global::System.Text.Encoding.UTF8.GetString(utf8Text))
                : default({{api.Text}});
            return isText;
        }
        """);
}
