using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SyncRelay.OpenApi;

/// <summary>A code, as a schema describes it.</summary>
/// <param name="Number">The number, of any integral type; JSON contains this number.</param>
/// <param name="Identifier">The name in C# and in generated clients.</param>
/// <param name="Name">The name, as the provider spells it.</param>
/// <param name="Description">The description on the provider's page.</param>
internal sealed record CatalogEntry(decimal Number, string Identifier, string Name, string Description);

/// <summary>
/// Adds the enum of any catalog to the OpenAPI document. JSON contains the numbers, and the schema says what they mean.
/// Undeclared codes do arrive, so the schema is open, and says so.
/// </summary>
internal static class CatalogSchema
{
    /// <summary>Describes an enum wherever it occurs.</summary>
    /// <param name="options">The document's options.</param>
    /// <param name="rows">The rows of the lookup, such as <c>CredentialStatusCodes.All</c>.</param>
    /// <param name="read">Reads a row, because the generated row types have no common base type.</param>
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
                // The schema generator does not describe the elements, because the enum has a custom converter.
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
        schema.Description = "A number from the catalog. Clients must also expect other numbers.";
        schema.OneOf = [.. entries.Select(Declared), Undeclared(entries)];

        // For client generators, which recognize an open enum by the first of these extensions.
        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        schema.Extensions["x-extensible-enum"] = Array(entries, entry => entry.Number);
        schema.Extensions["x-enum-varnames"] = Array(entries, entry => entry.Identifier);
        schema.Extensions["x-enum-descriptions"] = Array(entries, entry => entry.Description);
    }

    /// <summary>The name of the type in the OpenAPI format registry.</summary>
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

        // The library's own Const writes a string, and "100" and 100 are different values.
        Extensions = new Dictionary<string, IOpenApiExtension> { ["const"] = new JsonNodeExtension(entry.Number) },
    };

    private static OpenApiSchema Undeclared(IReadOnlyList<CatalogEntry> entries) => new()
    {
        Title = "Undeclared",
        Description = "A code that the catalog does not declare.",
        Not = new OpenApiSchema { Enum = [.. entries.Select(entry => (JsonNode)entry.Number)] },
    };

    private static JsonNodeExtension Array<T>(IReadOnlyList<CatalogEntry> entries, Func<CatalogEntry, T> select) =>
        new(new JsonArray([.. entries.Select(entry => (JsonNode)JsonValue.Create(select(entry))!)]));
}
