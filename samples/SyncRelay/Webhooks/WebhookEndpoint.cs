using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Caching.Memory;
using SyncRelay.OpenApi;
using SyncRelay.Problems;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// <c>POST /webhooks/sync</c>: the provider says that credentials changed, and the relay fetches them.
/// </summary>
internal static class WebhookEndpoint
{
    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WebhookOptions, WebhookOptionsValidator>().BindConfiguration(WebhookOptions.Section);
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, WebhookSecretHandler>(WebhookSecretHandler.Name, null);
        services.AddAuthorizationBuilder().AddPolicy(WebhookSecretHandler.Name, static policy => policy
            .AddAuthenticationSchemes(WebhookSecretHandler.Name)
            .RequireAuthenticatedUser());
        services.Configure<MemoryCacheOptions>(static cache => cache.SizeLimit = Deliveries.Capacity).AddHybridCache();
        services.AddSingleton<WebhookReceiver>().AddSingleton<Deliveries>().AddSingleton<Backlog>();
    }

    public static void MapWebhooks(this IEndpointRouteBuilder routes) => routes
        .MapPost("/webhooks/sync", ReceiveAsync)
        .RequireAuthorization(WebhookSecretHandler.Name)
        .DisableRateLimiting()
        .WithName("receiveWebhook")
        .WithTags(Tags.Webhooks)
        .WithSummary("Receives the provider's V1 and V3 webhooks, and refreshes the credentials that they name.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout);

    private static async Task<Results<Ok<WebhookReceipt>, ProblemHttpResult>> ReceiveAsync(
        WebhookMessage message, WebhookReceiver receiver, HttpResponse response, CancellationToken cancellation)
    {
        if (Notice.ReadAll(message) is not { } notices)
        {
            return Problem.Of(HttpStatusCode.BadRequest, "This is neither a V1 nor a V3 webhook.");
        }

        try
        {
            return TypedResults.Ok(await receiver.ReceiveAsync(notices).WaitAsync(cancellation));
        }
        catch (ProviderException exception)
        {
            // Answer with an error, so that the provider sends the webhook again.
            return Problem.Of(exception, response);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Problem.Of(HttpStatusCode.ServiceUnavailable, "The service is stopping.");
        }
    }
}
