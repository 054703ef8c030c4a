using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// Exports an OpenAPI document (3.1) with one component, the schema of a code, in the form of the relay's document. It is
/// open, since undeclared codes do arrive, and client generators know an open enum by <c>x-extensible-enum</c>.
/// </summary>
internal static class OpenApiExport
{
    public static void Write(Catalog catalog, TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("openapi", "3.1.1");
        writer.WriteStartObject("info");
        writer.WriteString("title", catalog.Title);
        writer.WriteString("version", "1.0.0");
        writer.WriteEndObject();
        writer.WriteStartObject("components");
        writer.WriteStartObject("schemas");
        WriteSchema(writer, catalog);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WriteSchema(Utf8JsonWriter writer, Catalog catalog)
    {
        var codes = WireCode.Of(catalog);
        writer.WriteStartObject(ComponentNameOf(catalog));
        SchemaParts.WriteType(writer, catalog);
        if (catalog.Json is JsonForm.Default or JsonForm.Number && !catalog.Type.IsText)
        {
            writer.WriteString("format", FormatOf(catalog.Type.Underlying));
        }

        writer.WriteString("description", DescriptionOf(catalog));
        writer.WriteStartArray("oneOf");
        foreach (var (code, wire) in catalog.Codes.Zip(codes))
        {
            SchemaParts.WriteDeclared(writer, code, wire);
        }

        WriteUndeclared(writer, codes);
        writer.WriteEndArray();
        SchemaParts.WriteCodes(writer, "x-extensible-enum", codes);
        SchemaParts.WriteNames(writer, catalog);
        writer.WriteEndObject();
    }

    private static void WriteUndeclared(Utf8JsonWriter writer, IReadOnlyList<WireCode> codes)
    {
        writer.WriteStartObject();
        writer.WriteString("title", "Undeclared");
        writer.WriteString("description", "A code that the catalog does not declare.");
        if (codes.Count > 0)
        {
            writer.WriteStartObject("not");
            SchemaParts.WriteCodes(writer, "enum", codes);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string DescriptionOf(Catalog catalog) => catalog.Json switch
    {
        _ when catalog.Type.IsText => "A code from the catalog. Clients must also expect other codes.",
        JsonForm.Text => "A number from the catalog, as text. Clients must also expect other numbers.",
        JsonForm.Name => "A name from the catalog, or the number of an undeclared code. Clients must also expect other names.",
        _ => "A number from the catalog. Clients must also expect other numbers.",
    };

    /// <summary>The name of the type in the OpenAPI format registry.</summary>
    private static string FormatOf(IntegralType type) => type.Keyword switch
    {
        "sbyte" => "int8",
        "byte" => "uint8",
        "short" => "int16",
        "ushort" => "uint16",
        "int" => "int32",
        "uint" => "uint32",
        "long" => "int64",
        _ => "uint64",
    };

    /// <summary>A component's name has ASCII letters, digits and a few signs only.</summary>
    private static string ComponentNameOf(Catalog catalog) =>
        string.Concat(catalog.Name.Select(static character => char.IsAsciiLetterOrDigit(character) || character == '_' ? character : '_'));
}
