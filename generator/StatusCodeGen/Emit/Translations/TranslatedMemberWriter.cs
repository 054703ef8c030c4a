using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Translations;

/// <summary>Writes the extension methods that return a text in the language of a culture.</summary>
internal static class TranslatedMemberWriter
{
    public static void Write(SourceWriter writer, ApiContext api)
    {
        if (!api.IsTranslated)
        {
            return;
        }

        var culture = $"global::System.Globalization.CultureInfo{api.Nullable} culture";
        var inner = $"{api.Inner}.{LanguagesEmitter.ClassName}";
        WriteSummary(
            writer,
            "The name in the language of a culture; as GetName(value) returns it if no translation has it.",
            "value",
            "code");
        writer.Write($"""
            public static string GetName(this {api.Enum} value, {culture}) =>
                {inner}.NameOf(({api.Type})value, culture)
                ?? {ExtensionsEmitter.UndeclaredName(api)};
            """);
        WriteSummary(
            writer,
            "The description in the language of a culture; as GetDescription(value) returns it if no translation has it.",
            "value",
            "code");
        writer.Write($"""
            public static string GetDescription(this {api.Enum} value, {culture}) =>
                {inner}.DescriptionOf(({api.Type})value, culture);
            """);
        foreach (var column in api.Catalog.Columns.Where(static column => column.Type == ColumnType.Text))
        {
            var summary = $"{ColumnText.Summary(column).TrimEnd('.')}, in the language of a culture; "
                + $"as {column.Method}(value) returns it if no translation has it.";
            WriteSummary(writer, summary, "value", "code");
            writer.Write($"""
                public static string {column.Method}(this {api.Enum} value, {culture}) =>
                    {inner}.{LanguagesEmitter.MethodOf(column)}(({api.Type})value, culture);
                """);
        }

        WriteSummary(
            writer,
            "The heading of the group in the language of a culture; as GetTitle(group) returns it if no translation has it.",
            "group",
            "group");
        writer.Write($"""
            public static string GetTitle(this {api.Group} group, {culture}) =>
                {inner}.TitleOf(group, culture) ?? GetTitle(group);
            """);
    }

    private static void WriteSummary(SourceWriter writer, string summary, string parameter, string what)
    {
        writer.WriteLine().WriteSummary(summary);
        writer.Write($"""
            /// <param name="{parameter}">The {what}.</param>
            /// <param name="culture">The culture, whose name decides; null is the current UI culture.</param>
            """);
    }
}
