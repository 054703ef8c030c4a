using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Export;

/// <summary>What the schemas of JSON Schema and of OpenAPI have in common.</summary>
internal static class SchemaParts
{
    public static void WriteType(Utf8JsonWriter writer, Catalog catalog)
    {
        switch (catalog.Json)
        {
            case JsonForm.Text:
            case var _ when catalog.Type.IsText:
                writer.WriteString("type", "string");
                break;
            case JsonForm.Name:
                writer.WriteStartArray("type");
                writer.WriteStringValue("string");
                writer.WriteStringValue("integer");
                writer.WriteEndArray();
                break;
            default:
                writer.WriteString("type", "integer");
                break;
        }
    }

    public static void WriteCodes(Utf8JsonWriter writer, string property, IReadOnlyList<WireCode> codes)
    {
        writer.WriteStartArray(property);
        foreach (var code in codes)
        {
            code.Write(writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the extensions by which generators name and document the values of an enum.</summary>
    public static void WriteNames(Utf8JsonWriter writer, Catalog catalog)
    {
        WriteTexts(writer, "x-enum-varnames", catalog.Codes.Select(static code => code.Identifier));
        WriteTexts(writer, "x-enum-descriptions", catalog.Codes.Select(static code => code.Description));
    }

    public static void WriteTexts(Utf8JsonWriter writer, string property, IEnumerable<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static void WriteDeclared(Utf8JsonWriter writer, Code code, WireCode wire)
    {
        writer.WriteStartObject();
        writer.WriteString("title", code.Name);
        if (code.Description.Length > 0)
        {
            writer.WriteString("description", code.Description);
        }

        if (code.Deprecation is not null)
        {
            writer.WriteBoolean("deprecated", true);
        }

        wire.Write(writer, "const");
        writer.WriteEndObject();
    }
}
