using System.IO;
using System.Linq;
using System.Text.Json;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Export;

/// <summary>Exports a catalog as JSON: its header, its groups and its rows, in the shape that docs/tool.md documents.</summary>
internal static class JsonExport
{
    public static void Write(Catalog catalog, TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        WriteHeader(writer, catalog);
        WriteColumns(writer, catalog);
        WriteGroups(writer, catalog);
        writer.WriteStartArray("codes");
        var areExact = ExactNumbers.AreKept(catalog.Codes.Select(static code => code.Number));
        var texts = new CodeTexts(catalog);
        var areValuesExact = catalog.Columns.Select((_, index) => ExactNumbers.AreKept(catalog, index)).ToArray();
        foreach (var code in catalog.Codes)
        {
            WriteCode(writer, catalog, code, texts, areExact, areValuesExact);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteHeader(Utf8JsonWriter writer, Catalog catalog)
    {
        writer.WriteString("name", catalog.Name);
        writer.WriteString("namespace", catalog.Namespace);
        writer.WriteString("type", catalog.Type.Keyword);
        writer.WriteString("title", catalog.Title);
        writer.WriteString("description", catalog.Description);
        writer.WriteString("reference", catalog.Reference);
    }

    private static void WriteColumns(Utf8JsonWriter writer, Catalog catalog)
    {
        writer.WriteStartArray("columns");
        foreach (var column in catalog.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("key", column.Key);
            writer.WriteString("identifier", column.Identifier);
            writer.WriteString("type", JsonNamingPolicy.CamelCase.ConvertName(column.Type.ToString()));
            writer.WriteBoolean("optional", column.IsOptional);
            writer.WriteString("title", column.Title);
            writer.WriteString("description", column.Description);
            writer.WriteStartArray("words");
            foreach (var word in column.Words)
            {
                writer.WriteStringValue(word.Text);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteGroups(Utf8JsonWriter writer, Catalog catalog)
    {
        writer.WriteStartArray("groups");
        foreach (var group in catalog.Groups)
        {
            writer.WriteStartObject();
            writer.WriteString("identifier", group.Identifier);
            writer.WriteNumber("value", group.Number);
            writer.WriteString("title", group.Title);
            writer.WriteString("range", group.RangeText.Length > 0 ? group.RangeText : null);
            writer.WriteString("description", group.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCode(
        Utf8JsonWriter writer,
        Catalog catalog,
        Code code,
        CodeTexts texts,
        bool isExact,
        bool[] areValuesExact)
    {
        writer.WriteStartObject();
        var text = catalog.Type.IsText ? code.Spelling : isExact ? null : Changes.Subjects.Number(code.Number);
        new WireCode(code.Number, text).Write(writer, "code");
        writer.WriteString("name", code.Name);
        writer.WriteString("identifier", code.Identifier);
        writer.WriteString("description", code.Description);
        writer.WriteString("group", code.Group is { } group ? catalog.Groups[group].Identifier : null);
        writer.WriteString("deprecated", code.Deprecation);
        writer.WriteStartArray("aliases");
        foreach (var alias in code.Aliases)
        {
            writer.WriteStartObject();
            writer.WriteString("name", alias.Name);
            writer.WriteString("identifier", alias.Identifier);
            writer.WriteString("deprecated", alias.Deprecation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("values");
        foreach (var (column, index) in catalog.Columns.Select(static (column, index) => (column, index)))
        {
            writer.WritePropertyName(column.Key);
            new ExportedValue(column, code.Values[index], texts, areValuesExact[index]).Write(writer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
