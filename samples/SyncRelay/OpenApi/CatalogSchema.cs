using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SyncRelay.OpenApi;

/// <summary>A code as a schema tells it.</summary>
/// <param name="Number">The number, which is what JSON has, of whichever type.</param>
/// <param name="Identifier">The name in C#, and for generators of clients.</param>
/// <param name="Name">The name, as the provider spells it.</param>
/// <param name="Description">What the provider's page says of it.</param>
internal sealed record CatalogEntry(decimal Number, string Identifier, string Name, string Description);

/// <summary>
/// Puts a catalog into the OpenAPI document, for an enum of any catalog: JSON has the numbers, and the schema says what
/// they mean. Codes that the catalog does not have do arrive, so the schema is open, and says so.
/// </summary>
internal static class CatalogSchema
{
    /// <summary>Describes an enum wherever it occurs.</summary>
    /// <param name="options">The document's options.</param>
    /// <param name="rows">The rows of the lookup, such as <c>CredentialStatusCodes.All</c>.</param>
    /// <param name="read">What a row says: the generated rows have no type in common.</param>
    public static OpenApiOptions AddCatalog<TCode, TRow>(
        this OpenApiOptions options, IEnumerable<TRow> rows, Func<TRow, CatalogEntry> read)
        where TCode : struct, Enum
    {
        CatalogEntry[] entries = [.. rows.Select(read)];
        return options.AddSchemaTransformer(async (schema, context, cancellation) =>
        {
            var type = context.JsonTypeInfo;
            if (IsOf<TCode>(type.Type))
            {
                Describe(schema, entries, FormatOf(Type.GetTypeCode(typeof(TCode))));
            }
            else if (type.ElementType is { } element && IsOf<TCode>(element))
            {
                // The enum has a converter of its own, behind which nobody looks for what it is a list of.
                var items = await context.GetOrCreateSchemaAsync(element, parameterDescription: null, cancellation);
                if (type.Kind is JsonTypeInfoKind.Dictionary)
                {
                    schema.AdditionalProperties = items;
                }
                else
                {
                    schema.Items = items;
                }
            }
        });
    }

    private static bool IsOf<TCode>(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(TCode);

    private static void Describe(OpenApiSchema schema, IReadOnlyList<CatalogEntry> entries, string format)
    {
        schema.Type = JsonSchemaType.Integer;
        schema.Format = format;
        schema.Description = "A number of the catalog. Others can arrive, and are to be expected.";
        schema.OneOf = [.. entries.Select(Declared), Undeclared(entries)];

        // For generators of clients, which know an open enum by the first of these.
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        schema.Extensions["x-extensible-enum"] = Array(entries, entry => entry.Number);
        schema.Extensions["x-enum-varnames"] = Array(entries, entry => entry.Identifier);
        schema.Extensions["x-enum-descriptions"] = Array(entries, entry => entry.Description);
    }

    /// <summary>The type's name in OpenAPI's registry of formats.</summary>
    private static string FormatOf(TypeCode type) => type switch
    {
        TypeCode.SByte => "int8",
        TypeCode.Byte => "uint8",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static OpenApiSchema Declared(CatalogEntry entry) => new()
    {
        Title = entry.Name,
        Description = entry.Description.Length > 0 ? entry.Description : null,

        // Not the library's own Const, which writes a text: "100" is another value than 100.
        Extensions = new Dictionary<string, IOpenApiExtension> { ["const"] = new JsonNodeExtension(entry.Number) },
    };

    private static OpenApiSchema Undeclared(IReadOnlyList<CatalogEntry> entries) => new()
    {
        Title = "Undeclared",
        Description = "A code that the catalog does not have.",
        Not = new OpenApiSchema { Enum = [.. entries.Select(entry => (JsonNode)entry.Number)] },
    };

    private static JsonNodeExtension Array<T>(IReadOnlyList<CatalogEntry> entries, Func<CatalogEntry, T> select) =>
        new(new JsonArray([.. entries.Select(entry => (JsonNode)JsonValue.Create(select(entry))!)]));
}
