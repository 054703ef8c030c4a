using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>Emits the converter of System.ComponentModel, by which model binding and configuration read a code.</summary>
internal static class TypeConverterEmitter
{
    public static string Emit(ApiContext api)
    {
        var writer = api.Begin();
        var context = $"global::System.ComponentModel.ITypeDescriptorContext{api.Nullable}";
        var culture = $"global::System.Globalization.CultureInfo{api.Nullable}";
        writer.WriteDoc("summary", $"Converts a code of {api.Catalog.Title} from its name or its number as text, and to the number as text, in every culture alike. A code that is not declared keeps its number both ways.");
        api.WriteAttributes(writer);
        writer.Write($$"""
            {{api.Access}} sealed class {{Keyword.EscapeType(api.Types.TypeConverter)}} : global::System.ComponentModel.TypeConverter
            {
                /// <inheritdoc/>
                public override bool CanConvertFrom({{context}} context, global::System.Type sourceType) =>
                    sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

                /// <inheritdoc/>
                public override object{{api.Nullable}} ConvertFrom({{context}} context, {{culture}} culture, object value)
                {
                    if (!(value is string text))
                    {
                        return base.ConvertFrom(context, culture, value);
                    }

                    if ({{api.Lookup}}.TryParseOrKeep(text, out {{api.Enum}} code))
                    {
                        return code;
                    }

                    throw new global::System.FormatException("'" + text + {{Literal.Of($"' is no {api.Types.Enum}: neither a number nor a name that the catalog declares.")}});
                }

                /// <inheritdoc/>
                public override object{{api.Nullable}} ConvertTo({{context}} context, {{culture}} culture, object{{api.Nullable}} value, global::System.Type destinationType)
                {
                    if (destinationType == typeof(string) && value is {{api.Enum}} code)
                    {
                        return (({{api.Type}})code).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                    }

                    return base.ConvertTo(context, culture, value, destinationType);
                }
            }
            """);
        return api.End(writer);
    }
}
