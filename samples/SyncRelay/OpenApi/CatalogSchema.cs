using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SyncRelay.OpenApi;

/// <summary>A code, as a schema describes it.</summary>
/// <param name="Number">The number, of any integral type; JSON contains this number.</param>
/// <param name="Identifier">The name in C# and in generated clients.</param>
/// <param name="Description">The description on the provider's page.</param>
internal sealed record CatalogEntry(decimal Number, string Identifier, string Description);

/// <summary>The text is the identifier of a code of this enum, or null for an undeclared code.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CodeNameAttribute(Type code) : Attribute
{
    public Type Code => code;
}

/// <summary>
/// Adds the enum of any catalog to the OpenAPI document, as three schemas: the declared numbers, from which a client
/// generator makes an enum; any number, because undeclared codes do arrive; and the identifiers of the declared codes, for
/// generators that make an enum of texts only. Each branch of each schema has its type, as generators need it.
/// </summary>
internal static class CatalogSchema
{
    // Marks a text that is the identifier of a code, until its schema is known.
    private const string Mark = "x-code-name";

    /// <summary>Describes an enum wherever it occurs.</summary>
    /// <param name="options">The document's options.</param>
    /// <param name="rows">The rows of the lookup, such as <c>CredentialStatusCodes.All</c>.</param>
    /// <param name="read">Reads a row, because the generated row types have no common base type.</param>
    public static OpenApiOptions AddCatalog<TCode, TRow>(
        this OpenApiOptions options, IEnumerable<TRow> rows, Func<TRow, CatalogEntry> read)
        where TCode : struct, Enum
    {
        CatalogEntry[] entries = [.. rows.Select(read)];
        var format = FormatOf(Type.GetTypeCode(typeof(TCode)));
        options.AddSchemaTransformer(async (schema, context, cancellation) =>
        {
            var type = context.JsonTypeInfo;
            if (IsOf<TCode>(type.Type))
            {
                Describe(schema, entries, format);
            }
            else if (IsNameOf<TCode>(context.JsonPropertyInfo))
            {
                (schema.Extensions ??= new Dictionary<string, IOpenApiExtension>())[Mark] = new JsonNodeExtension(typeof(TCode).Name);
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
        return options.AddDocumentTransformer((document, _, _) =>
        {
            Refer(document, typeof(TCode).Name, Declared(entries, format), Names(entries));
            return Task.CompletedTask;
        });
    }

    /// <summary>
    /// Adds the schemas of the declared codes, and references to them where they are used. The schema generator replaces
    /// the references of a schema transformer by copies, so this happens at the end.
    /// </summary>
    private static void Refer(OpenApiDocument document, string code, OpenApiSchema declared, OpenApiSchema names)
    {
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var uses = schemas.Values.OfType<OpenApiSchema>().SelectMany(schema => schema.Properties?.Values ?? [])
            .OfType<OpenApiSchema>()
            .Where(property => property.Extensions is { } extensions
                && extensions.TryGetValue(Mark, out var mark)
                && (string?)((JsonNodeExtension)mark).Node == code)
            .ToList();
        if (schemas.TryGetValue(code, out var number) && number is OpenApiSchema { AnyOf: { } branches })
        {
            document.AddComponent($"Declared{code}", declared);
            branches.Insert(0, new OpenApiSchemaReference($"Declared{code}", document));
        }

        foreach (var property in uses)
        {
            document.AddComponent($"{code}Name", names);
            property.Extensions!.Remove(Mark);
            property.Type = null;
            property.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference($"{code}Name", document)];
        }
    }

    private static bool IsOf<TCode>(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(TCode);

    private static bool IsNameOf<TCode>(JsonPropertyInfo? property) =>
        property?.AttributeProvider?.GetCustomAttributes(typeof(CodeNameAttribute), inherit: false) is [CodeNameAttribute name]
        && name.Code == typeof(TCode);

    /// <summary>Any number. The type is repeated in each branch: Kiota needs it here, and other generators there.</summary>
    private static void Describe(OpenApiSchema schema, IReadOnlyList<CatalogEntry> entries, string format)
    {
        (schema.Type, schema.Format) = (JsonSchemaType.Integer, format);
        schema.Description = "A number from the catalog. Clients must also expect other numbers.";
        schema.AnyOf =
        [
            new OpenApiSchema
            {
                Title = "Undeclared",
                Description = "A code that the catalog does not declare.",
                Type = JsonSchemaType.Integer,
                Format = format,
                Not = new OpenApiSchema { Type = JsonSchemaType.Integer, Enum = Numbers(entries) },
            },
        ];
    }

    /// <summary>The declared numbers, with names and descriptions as openapi-typescript, hey-api and others read them.</summary>
    private static OpenApiSchema Declared(IReadOnlyList<CatalogEntry> entries, string format) => new()
    {
        Description = "A number that the catalog declares.",
        Type = JsonSchemaType.Integer,
        Format = format,
        Enum = Numbers(entries),
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-enum-varnames"] = Array(entries, entry => entry.Identifier),
            ["x-enum-descriptions"] = Array(entries, entry => entry.Description),
        },
    };

    /// <summary>The identifiers, with descriptions as Kiota and others read them.</summary>
    private static OpenApiSchema Names(IReadOnlyList<CatalogEntry> entries) => new()
    {
        Description = "The identifier of a code that the catalog declares.",
        Type = JsonSchemaType.String,
        Enum = [.. entries.Select(entry => (JsonNode)entry.Identifier)],
        Extensions = new Dictionary<string, IOpenApiExtension>
        {
            ["x-enum-descriptions"] = Array(entries, entry => entry.Description),
            ["x-ms-enum"] = new JsonNodeExtension(new JsonObject
            {
                ["modelAsString"] = false,
                ["values"] = new JsonArray([.. entries.Select(entry => new JsonObject
                {
                    ["value"] = entry.Identifier,
                    ["name"] = entry.Identifier,
                    ["description"] = entry.Description,
                })]),
            }),
        },
    };

    private static List<JsonNode> Numbers(IReadOnlyList<CatalogEntry> entries) => [.. entries.Select(entry => (JsonNode)entry.Number)];

    private static JsonNodeExtension Array(IReadOnlyList<CatalogEntry> entries, Func<CatalogEntry, string> select) =>
        new(new JsonArray([.. entries.Select(entry => (JsonNode)select(entry))]));

    /// <summary>The name of the type in the OpenAPI format registry.</summary>
    private static string FormatOf(TypeCode type) => type switch
    {
        TypeCode.SByte => "int8",
        TypeCode.Byte => "uint8",
        _ => type.ToString().ToLowerInvariant(),
    };
}
