using System.IO;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Output;

namespace StatusCodeGen.Tool.Export;

/// <summary>
/// Exports a JSON Schema (2020-12) of the declared codes, as JSON has them. <c>enum</c> and its extensions are for code
/// generators, and <c>anyOf</c> has the names and the texts for editors and documents.
/// </summary>
internal static class JsonSchemaExport
{
    public static void Write(Catalog catalog, TextWriter output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", catalog.Name);
        var description = catalog.Description.Length > 0 ? catalog.Description : catalog.Title;
        writer.WriteString("description", description);
        SchemaParts.WriteType(writer, catalog);
        var codes = WireCode.Of(catalog);
        if (codes.Count == 0)
        {
            // An enum needs at least one value.
            writer.WriteStartObject("not");
            writer.WriteEndObject();
        }
        else
        {
            SchemaParts.WriteCodes(writer, "enum", codes);
            SchemaParts.WriteNames(writer, catalog);

            // NJsonSchema and NSwag have a word of their own for the names.
            SchemaParts.WriteTexts(writer, "x-enumNames", catalog.Codes.Select(static code => code.Identifier));

            // Not oneOf: a validator that does not know const takes each of these schemas for one that accepts everything.
            writer.WriteStartArray("anyOf");
            foreach (var (code, wire) in catalog.Codes.Zip(codes))
            {
                SchemaParts.WriteDeclared(writer, code, wire);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });
}
