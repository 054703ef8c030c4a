using System.Net;
using System.Text.Json.Serialization;
using SyncRelay.Clients;
using SyncRelay.Credentials;
using SyncRelay.Languages;
using SyncRelay.Observation;
using SyncRelay.OpenApi;
using SyncRelay.Problems;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;
using SyncRelay.Webhooks;

namespace SyncRelay;

/// <summary>The service: its parts and its endpoints.</summary>
internal static class Relay
{
    /// <summary>The maximum length of a request's body, in bytes.</summary>
    public const int LongestBody = 64 * 1024;

    /// <summary>A builder that finds its files, the web page and appsettings.json, next to the program.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    public static void AddRelay(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
        });

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        builder.AddObservation();
        services.AddClientLimits();
        services.AddLanguages();
        services.AddCredentials();
        services.AddWebhooks();
        services.AddProvider();
        services.AddProblemDetails(static problems => problems.CustomizeProblemDetails = Problem.Explain);
        services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(static json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, RelayJson.Default);

            // Otherwise the OpenAPI document says that every number may also be a string.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;

            // The same as in RelayJson, whose own options are not used here.
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        services.AddOpenApi(RelayDocument.Describe);
    }

    public static void MapRelay(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = static context => context.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
        app.UseRateLimiter();
        app.UseFileServer();
        app.UseRequestLocalization();
        app.UseAuthentication();
        app.UseAuthorization();

        app.MapHealth();
        app.MapWebhooks();
        var clients = app.MapGroup("").ProducesProblem(StatusCodes.Status429TooManyRequests).InClientLanguage();
        clients.MapCredentials();
        clients.MapTwofa();
        clients.MapProblems();
        app.MapOpenApi();
    }

    /// <summary>If a body breaks off, the client is at fault, and not the service.</summary>
    private static int StatusOf(Exception exception) => exception is BadHttpRequestException { StatusCode: var status }
        ? status
        : (int)HttpStatusCode.InternalServerError;
}
