using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit;

/// <summary>
/// Emits the System.ComponentModel converter, which model binding and configuration use to read a code.
/// </summary>
internal static class TypeConverterEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary(Summary(api));
        api.WriteAttributes(writer);
        var converter = Keyword.EscapeType(api.Types.TypeConverter);
        writer.Write($"{api.Access} sealed class {converter} : global::System.ComponentModel.EnumConverter").Open();
        writer.Write($$"""
            /// <summary>Creates the converter. Texts aside, it does what the converter of every enum does.</summary>
            public {{converter}}()
                : base(typeof({{api.Enum}}))
            {
            }

            """);
        WriteConvertFrom(writer, api);
        WriteConvertTo(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static string Summary(ApiContext api) => api.Kind switch
    {
        CodeKind.Packed => $"Converts a code of {api.Catalog.Title} from its text or its name, and to the text. "
            + "A code that is not declared keeps its text both ways.",
        CodeKind.Text => $"Converts a code of {api.Catalog.Title} from its text or its name, and to the text. "
            + $"A text that is not declared is read as Undeclared, which has no text: {api.Types.Text} keeps it.",
        _ => $"Converts a code of {api.Catalog.Title} from its name or its number as text, and to the number as text, "
            + "in every culture alike. A code that is not declared keeps its number both ways.",
    };

    private static string TextOfCode(ApiContext api) => api.IsText
        ? $"{api.Inner}.TextOf(({api.Type})value)"
        : $"(({api.Type})value).ToString(global::System.Globalization.CultureInfo.InvariantCulture)";

    private static string Context(ApiContext api) => $"global::System.ComponentModel.ITypeDescriptorContext{api.Nullable}";

    private static string Culture(ApiContext api) => $"global::System.Globalization.CultureInfo{api.Nullable}";

    private static void WriteConvertFrom(SourceWriter writer, ApiContext api) => writer.Write($$"""
        /// <inheritdoc/>
        public override object{{api.Nullable}} ConvertFrom({{Context(api)}} context, {{Culture(api)}} culture, object value)
        {
            if (!(value is string text))
            {
                return base.ConvertFrom(context, culture, value);
            }

            if ({{api.Inner}}.TryParseOrKeep(text, out {{api.Enum}} code))
            {
                return code;
            }

            string found = {{SharedCode.Refusal}}.Found(text);
            throw new global::System.FormatException("The text " + found + {{ConversionFailure.Reason(api)}});
        }
        """);

    private static string ConvertToParameters(ApiContext api) =>
        $"{Context(api)} context, {Culture(api)} culture, object{api.Nullable} value, global::System.Type destinationType";

    private static void WriteConvertTo(SourceWriter writer, ApiContext api) => writer.WriteLine().Write($$"""
        /// <inheritdoc/>
        public override object{{api.Nullable}} ConvertTo({{ConvertToParameters(api)}})
        {
            // A boxed number is a code as well.
            if (destinationType == typeof(string) && (value is {{api.Enum}} || value is {{api.Type}}))
            {
                return {{TextOfCode(api)}};
            }

            // The base class finds the member of a code by the name, which is not the text here.
            return destinationType == typeof(global::System.ComponentModel.Design.Serialization.InstanceDescriptor)
                ? new global::System.ComponentModel.EnumConverter(typeof({{api.Enum}})).ConvertTo(context, culture, value, destinationType)
                : base.ConvertTo(context, culture, value, destinationType);
        }
        """);
}
