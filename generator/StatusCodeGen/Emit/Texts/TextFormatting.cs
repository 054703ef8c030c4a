using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Texts;

/// <summary>Writes the members of the struct of any text that format it: it is its text, whatever the format and the culture.</summary>
internal static class TextFormatting
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        var provider = $"global::System.IFormatProvider{api.Nullable} provider";
        writer.WriteLine().Write($$"""
            /// <summary>The text.</summary>
            public override string ToString() => Text;

            /// <summary>The text, whatever the format and the culture.</summary>
            public string ToString(string{{api.Nullable}} format, global::System.IFormatProvider{{api.Nullable}} formatProvider) => Text;
            """);
        if (api.Capabilities.HasSpanFormattable)
        {
            writer.WriteLine().Write($$"""
                /// <summary>Copies the text, whatever the format and the culture.</summary>
                public bool TryFormat(
                    global::System.Span<char> destination,
                    out int charsWritten,
                    global::System.ReadOnlySpan<char> format = default,
                    {{provider}} = null)
                {
                    bool fits = Text.TryCopyTo(destination);
                    charsWritten = fits ? Text.Length : 0;
                    return fits;
                }
                """);
        }

        if (api.Capabilities.HasUtf8SpanFormattable)
        {
            writer.WriteLine().Write($$"""
                /// <summary>Copies the text as UTF-8, whatever the format and the culture.</summary>
                public bool TryFormat(
                    global::System.Span<byte> utf8Destination,
                    out int bytesWritten,
                    global::System.ReadOnlySpan<char> format = default,
                    {{provider}} = null) =>
                    global::System.Text.Encoding.UTF8.TryGetBytes(Text, utf8Destination, out bytesWritten);
                """);
        }
    }
}
