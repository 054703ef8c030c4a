using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Texts;

/// <summary>
/// Emits the struct that holds any text in the place of a code, where codes are texts: the enum cannot keep each text that a
/// provider may add.
/// </summary>
internal static class TextEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"Any text in the place of a code of {api.Catalog.Title}, declared or not, unchanged.");
        writer.WriteRemarks(
            "The type for data: it loses no text, and needs no Enum.Parse, which takes a text of digits for a number. "
                + $"A switch uses {nameof(Code)}.");
        api.WriteAttributes(writer);
        if (api.Capabilities.HasJson)
        {
            writer.Write(
                $"[global::System.Text.Json.Serialization.JsonConverter(typeof({api.Types.Reference(api.Types.TextJsonConverter)}))]");
        }

        var converter = ConverterReference.OfText(api);
        converter.WriteAttribute(writer);
        writer.Write($"{api.Access} readonly struct {Keyword.EscapeType(api.Types.Text)} :");
        writer.Write("    " + string.Join(",\n    ", Interfaces(api))).Open();
        WriteContent(writer, api, converter);
        WriteConversions(writer, api);
        TextParsing.Write(writer, api);
        TextFormatting.Write(writer, api);
        WriteEquality(writer, api);
        WriteOrder(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static IEnumerable<string> Interfaces(ApiContext api)
    {
        yield return $"global::System.IEquatable<{api.Text}>";
        yield return $"global::System.IComparable<{api.Text}>";
        yield return "global::System.IComparable";
        yield return api.Capabilities.HasSpanFormattable ? "global::System.ISpanFormattable" : "global::System.IFormattable";
        if (api.Capabilities.HasUtf8SpanFormattable)
        {
            yield return "global::System.IUtf8SpanFormattable";
        }

        if (api.Capabilities.HasSpanParsable)
        {
            yield return $"global::System.ISpanParsable<{api.Text}>";
        }

        if (api.Capabilities.HasUtf8SpanParsable)
        {
            yield return $"global::System.IUtf8SpanParsable<{api.Text}>";
        }
    }

    /// <summary>The statement that finds the code of a text.</summary>
    private static string Find(ApiContext api) => api.Kind == CodeKind.Packed
        ? $"_code = {api.Inner}.TryPack({Characters(api)}, out long number)"
            + $"\n            ? ({api.Enum})number\n            : default({api.Enum});"
        : $"_code = {api.Lookup}.TryFromCode(text, out {api.Enum} code)"
            + $"\n            ? code\n            : {api.Enum}.{Code.Undeclared};";

    private static string Characters(ApiContext api) =>
        api.Capabilities.HasSpans ? "global::System.MemoryExtensions.AsSpan(text)" : "text";

    private static string CodeSummary(ApiContext api) => api.Kind == CodeKind.Packed
        ? $"The code; the default if the text is not one of {Lookups.PackWriter.Limits(api.Catalog.Type.MaxLength)}."
        : $"The code; <see cref=\"{api.Enum}.{Code.Undeclared}\"/> if the catalog does not declare the text.";

    private static string IsDefined(ApiContext api) => api.Kind == CodeKind.Packed
        ? $"{api.Inner}.RowOf(({api.Type})_code) >= 0"
        : $"_code != {api.Enum}.{Code.Undeclared}";

    private static void WriteContent(SourceWriter writer, ApiContext api, ConverterReference converter)
    {
        var type = Keyword.EscapeType(api.Types.Text);
        converter.WriteKeep(writer);
        writer.Write($$"""
            private readonly string{{api.Nullable}} _text;
            private readonly {{api.Enum}} _code;

            /// <summary>Takes a text as it is.</summary>
            /// <param name="text">The text, which may be any.</param>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
            public {{type}}(string text)
            {
                _text = text ?? throw new global::System.ArgumentNullException(nameof(text));
                {{Find(api)}}
            }

            private {{type}}({{api.Enum}} code)
            {
                _text = {{api.Inner}}.TextOf(({{api.Type}})code);
                _code = _text.Length > 0 ? code : default({{api.Enum}});
            }

            /// <summary>The text; empty in the default.</summary>
            public string Text => _text ?? "";

            /// <summary>{{CodeSummary(api)}}</summary>
            public {{api.Enum}} Code => _code;

            /// <summary>Whether the catalog declares the code.</summary>
            public bool IsDefined => {{IsDefined(api)}};
            """);
    }

    private static void WriteConversions(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>The text of a code; empty if the code has none.</summary>
        public static implicit operator {{api.Text}}({{api.Enum}} code) => new {{api.Text}}(code);

        /// <summary>Any text.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="text"/> is null.</exception>
        public static explicit operator {{api.Text}}(string text) => new {{api.Text}}(text);
        """);

    private static void WriteEquality(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <summary>Whether two texts are the same, in the same case.</summary>
        public static bool operator ==({{api.Text}} left, {{api.Text}} right) => left.Equals(right);

        /// <summary>Whether two texts differ.</summary>
        public static bool operator !=({{api.Text}} left, {{api.Text}} right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals({{api.Text}} other) => string.Equals(Text, other.Text, global::System.StringComparison.Ordinal);

        /// <inheritdoc/>
        public override bool Equals(object{{api.Nullable}} obj) => obj is {{api.Text}} other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Text);
        """);

    private static void WriteOrder(SourceWriter writer, ApiContext api)
    {
        (string Sign, string Meaning)[] operators =
            [("<", "before"), (">", "after"), ("<=", "before or equal to"), (">=", "after or equal to")];
        foreach (var (sign, meaning) in operators)
        {
            writer.WriteLine().Write($"""
                /// <summary>Whether a text is {meaning} another, character by character.</summary>
                public static bool operator {sign}({api.Text} left, {api.Text} right) => left.CompareTo(right) {sign} 0;
                """);
        }

        writer.WriteLine().Write($$"""
            /// <summary>Compares the texts character by character.</summary>
            public int CompareTo({{api.Text}} other) => string.CompareOrdinal(Text, other.Text);

            int global::System.IComparable.CompareTo(object{{api.Nullable}} obj)
            {
                if (obj == null)
                {
                    return 1;
                }

                return obj is {{api.Text}} other
                    ? CompareTo(other)
                    : throw new global::System.ArgumentException({{Literal.Of($"The object is not a {api.Types.Text}.")}}, nameof(obj));
            }
            """);
    }
}
