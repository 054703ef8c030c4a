using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using SyncRelay.Problems;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// <c>POST /webhooks/sync</c>: the provider says that credentials changed, and the relay fetches them.
/// </summary>
internal static class WebhookEndpoint
{
    public static void MapWebhooks(this IEndpointRouteBuilder routes) => routes
        .MapPost("/webhooks/sync", ReceiveAsync)
        .Accepts<WebhookMessage>("application/json")
        .WithSummary("Receives the provider's V1 and V3 webhooks, and refreshes the credentials that they name.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout);

    private static async Task<Results<Ok<WebhookReceipt>, ProblemHttpResult>> ReceiveAsync(
        HttpRequest request, WebhookSecret secret, WebhookReceiver receiver, CancellationToken cancellation)
    {
        // Check the secret before reading any of the body.
        if (!secret.Matches(request.Headers[WebhookOptions.SecretHeader]))
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = WebhookOptions.SecretHeader;
            return Problem.Of(
                HttpStatusCode.Unauthorized, $"The header {WebhookOptions.SecretHeader} does not contain the secret.");
        }

        if (await request.ReadBodyAsync(cancellation) is not { } body)
        {
            return Problem.Of(
                HttpStatusCode.RequestEntityTooLarge, $"The body of a webhook must not exceed {Requests.LongestBody} bytes.");
        }

        if (Requests.Read(body, RelayJson.Default.WebhookMessage) is not { } message
            || Notice.ReadAll(message) is not { } notices)
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
            return Problem.Of(exception, request.HttpContext.Response);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Problem.Of(HttpStatusCode.ServiceUnavailable, "The service is stopping.");
        }
    }
}
