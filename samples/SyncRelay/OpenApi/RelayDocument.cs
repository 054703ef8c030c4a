using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using Syncfy;
using SyncRelay.Problems;
using SyncRelay.Webhooks;

namespace SyncRelay.OpenApi;

/// <summary>What the OpenAPI document says about the service as a whole.</summary>
internal static class RelayDocument
{
    public static void Describe(OpenApiOptions options) => options
        .AddCatalog<CredentialStatusCode, CredentialStatusCodeInfo>(
            CredentialStatusCodes.All, static info => new((int)info.Code, info.Code.ToString(), info.Description))
        .AddSchemaTransformer(AddMembersOfProblemsAsync)
        .AddSchemaTransformer(AddTypeOfEnum)
        .AddDocumentTransformer(AddFrame)
        .AddOperationTransformer(AddSecurityAndHeaders);

    private static async Task AddMembersOfProblemsAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonPropertyInfo is null && context.JsonTypeInfo.Type.IsAssignableTo(typeof(ProblemDetails)))
        {
            var members = await context.GetOrCreateSchemaAsync(typeof(ProblemMembers), parameterDescription: null, cancellation);
            foreach (var (name, member) in members.Properties!)
            {
                schema.Properties![name] = member;
            }
        }
    }

    /// <summary>By default, the enums that JSON contains as texts have no type.</summary>
    private static Task AddTypeOfEnum(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (schema is { Enum.Count: > 0, Type: null })
        {
            schema.Type = JsonSchemaType.String;
        }

        return Task.CompletedTask;
    }

    private static Task AddFrame(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new()
        {
            Title = "SyncRelay",
            Version = "1.0.0",
            Description = "Receives a provider's webhooks, and tells front ends the status of credentials, live.",
            License = new() { Name = "MIT", Identifier = "MIT" },
        };
        foreach (var server in document.Servers ?? [])
        {
            server.Url = server.Url?.TrimEnd('/');
        }

        document.Tags = new HashSet<OpenApiTag>
        {
            new() { Name = Tags.Credentials, Description = "For a front end: what is known of a credential." },
            new() { Name = Tags.Catalog, Description = "The codes of the catalog, with their texts." },
            new() { Name = Tags.Webhooks, Description = "For the provider." },
        };
        document.AddComponent(WebhookSecretHandler.Name, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = WebhookOptions.SecretHeader,
            Description = "A secret that only the provider and this service know.",
        });
        return Task.CompletedTask;
    }

    private static Task AddSecurityAndHeaders(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var isSecret = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any();
        operation.Security = isSecret
            ? [new() { [new OpenApiSecuritySchemeReference(WebhookSecretHandler.Name, context.Document)] = [] }]
            : [];
        AddLanguages(operation, isSecret);
        AddHeader(operation, "202", HeaderNames.Location, "Where to read the credential.");
        AddHeader(operation, "401", HeaderNames.WWWAuthenticate, "The header that must contain the secret.");
        AddHeader(operation, "429", HeaderNames.RetryAfter, "After how many seconds to try again.");
        AddHeader(operation, "503", HeaderNames.RetryAfter, "After how many seconds to try again, if that is known.");
        return Task.CompletedTask;
    }

    /// <summary>The provider's webhooks have no language. Every problem has one, and everything that clients read.</summary>
    private static void AddLanguages(OpenApiOperation operation, bool isSecret)
    {
        if (!isSecret)
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = HeaderNames.AcceptLanguage,
                In = ParameterLocation.Header,
                Description = "The languages that the user reads, such as es-MX, es;q=0.9. The words of a status come in the first that "
                    + "the catalog has; without any, in English.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }

        foreach (var (status, response) in operation.Responses!.Where(response => response.Value.Content?.Count > 0))
        {
            if (!isSecret || status != "200")
            {
                AddHeader(operation, status, HeaderNames.ContentLanguage, "The language of the words, as a BCP 47 tag.");
            }
        }
    }

    private static void AddHeader(OpenApiOperation operation, string status, string name, string description)
    {
        if (operation.Responses?.GetValueOrDefault(status) is OpenApiResponse response)
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers[name] = new OpenApiHeader
            {
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }
}
