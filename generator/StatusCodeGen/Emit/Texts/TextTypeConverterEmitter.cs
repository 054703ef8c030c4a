using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Texts;

/// <summary>Emits the System.ComponentModel converter of the struct of any text, for model binding and configuration.</summary>
internal static class TextTypeConverterEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"Converts a {api.Types.Text} from and to its text, unchanged.");
        api.WriteAttributes(writer);
        var converter = Keyword.EscapeType(api.Types.TextTypeConverter);
        var context = $"global::System.ComponentModel.ITypeDescriptorContext{api.Nullable} context";
        var culture = $"global::System.Globalization.CultureInfo{api.Nullable} culture";
        writer.Write($"{api.Access} sealed class {converter} : global::System.ComponentModel.TypeConverter").Open();
        writer.Write($$"""
            /// <inheritdoc/>
            public override bool CanConvertFrom({{context}}, global::System.Type sourceType) =>
                sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

            /// <inheritdoc/>
            public override object{{api.Nullable}} ConvertFrom({{context}}, {{culture}}, object value) =>
                value is string text ? new {{api.Text}}(text) : base.ConvertFrom(context, culture, value);

            /// <inheritdoc/>
            public override object{{api.Nullable}} ConvertTo(
                {{context}},
                {{culture}},
                object{{api.Nullable}} value,
                global::System.Type destinationType) =>
                destinationType == typeof(string) && value is {{api.Text}} text
                    ? text.Text
                    : base.ConvertTo(context, culture, value, destinationType);
            """);
        writer.Close();
        return api.End(writer);
    }
}
