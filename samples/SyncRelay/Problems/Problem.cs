using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Provider;
using SyncRelay.Webhooks;

namespace SyncRelay.Problems;

/// <summary>
/// Failures as problem details (RFC 9457). If a status of the provider is the cause, the texts come from the catalog.
/// The member <c>status</c> is always the status of our own HTTP response, an <see cref="HttpStatusCode"/> here; the
/// provider's number is in <c>number</c>.
/// </summary>
internal static class Problem
{
    /// <summary>A request that the credential's status does not allow.</summary>
    public static ProblemHttpResult Of(CredentialStatusCode status, HttpStatusCode httpStatus) => TypedResults.Problem(
        type: $"/problems/{(int)status}",
        title: status.GetName(),
        detail: status.IsDefined() ? status.GetDescription() : "The catalog does not declare this code.",
        statusCode: (int)httpStatus,
        extensions: ExtensionsOf(StatusView.Of(status)));

    /// <summary>A failure that no status of the provider caused: the title comes from HTTP.</summary>
    public static ProblemHttpResult Of(HttpStatusCode httpStatus, string detail) =>
        TypedResults.Problem(detail, statusCode: (int)httpStatus);

    /// <summary>
    /// The provider gave no usable answer, for which the client is not at fault. The problem has the cause, the provider's
    /// number and the credential, and the response says when to try again, if that is known.
    /// </summary>
    public static ProblemHttpResult Of(ProviderException exception, HttpResponse response)
    {
        if (exception.RetryAfter is { } pause)
        {
            response.Headers.RetryAfter = Math.Max(0, Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return TypedResults.Problem(
            DetailOf(exception),
            statusCode: (int)HttpStatusOf(exception.Failure),
            extensions: new Dictionary<string, object?>
            {
                ["cause"] = exception.Failure.ToString(),
                ["providerNumber"] = exception.Number,
                ["credential"] = exception.Credential?.Text,
            });
    }

    /// <summary>Says what is wrong with a request that the framework has rejected.</summary>
    public static void Explain(ProblemDetailsContext context)
    {
        if (context.ProblemDetails is not HttpValidationProblemDetails)
        {
            context.ProblemDetails.Detail ??= (HttpStatusCode)context.HttpContext.Response.StatusCode switch
            {
                HttpStatusCode.BadRequest => "The request does not have the form that the OpenAPI document describes.",
                HttpStatusCode.Unauthorized => $"The header {WebhookOptions.SecretHeader} does not contain the secret.",
                HttpStatusCode.RequestEntityTooLarge => $"The body must not exceed {Relay.LongestBody} bytes.",
                HttpStatusCode.TooManyRequests => "This client sends too many requests, or has too many streams.",
                HttpStatusCode.UnsupportedMediaType => "The body must be JSON, with the content type application/json.",
                _ => null,
            };
        }
    }

    private static HttpStatusCode HttpStatusOf(ProviderFailure failure) => failure switch
    {
        ProviderFailure.Slow => HttpStatusCode.GatewayTimeout,
        ProviderFailure.Busy or ProviderFailure.Throttled => HttpStatusCode.ServiceUnavailable,
        _ => HttpStatusCode.BadGateway,
    };

    private static string DetailOf(ProviderException exception) => exception.Failure switch
    {
        ProviderFailure.Slow => "The provider took too long to answer.",
        ProviderFailure.Unreachable => "The provider cannot be reached.",
        ProviderFailure.Busy => "Too many credentials wait for the provider.",
        ProviderFailure.Unauthorized => $"The provider does not accept the credentials of this service ({exception.Number}).",
        ProviderFailure.Missing => $"The provider does not know the credential or its job ({exception.Number}).",
        ProviderFailure.Throttled => $"The provider receives too many requests from this service ({exception.Number}).",
        ProviderFailure.Broken => $"The provider has failed ({exception.Number}).",
        ProviderFailure.Redirected => $"The provider redirects to another address, which is not followed ({exception.Number}).",
        ProviderFailure.Refused => $"The provider refused the request ({exception.Number}).",
        ProviderFailure.Garbage or _ => "The provider's response could not be read.",
    };

    private static Dictionary<string, object?> ExtensionsOf(StatusView view) => new()
    {
        ["number"] = (int)view.Number,
        ["group"] = view.Group,
        ["isDeclared"] = view.IsDeclared,
        ["advice"] = view.Advice,
    };
}
