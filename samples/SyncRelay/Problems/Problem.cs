using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Languages;
using SyncRelay.Provider;
using SyncRelay.Webhooks;

namespace SyncRelay.Problems;

/// <summary>
/// Failures as problem details (RFC 9457). If a status of the provider is the cause, the texts come from the catalog, in the
/// language of the client. All other problems are in English.
/// The member <c>status</c> is always the status of our own HTTP response, an <see cref="HttpStatusCode"/> here; the
/// provider's number is in <c>number</c>.
/// </summary>
internal static class Problem
{
    // Only a problem that a status caused has it.
    private const string Number = "number";

    private static readonly Text Undeclared = new(
        "The catalog does not declare this code.", "El catálogo no declara este código.", "O catálogo não declara este código.");

    /// <summary>A request that the credential's status does not allow.</summary>
    public static ProblemHttpResult Of(CredentialStatusCode status, HttpStatusCode httpStatus)
    {
        var view = StatusView.Of(status, CultureInfo.CurrentUICulture);
        return TypedResults.Problem(
            type: $"/problems/{(int)status}",
            title: status.GetName(CultureInfo.CurrentUICulture),
            detail: view.IsDeclared ? view.Description : Undeclared.In(CultureInfo.CurrentUICulture),
            statusCode: (int)httpStatus,
            extensions: new Dictionary<string, object?>
            {
                [Number] = (int)status,
                ["group"] = view.Group,
                ["isDeclared"] = view.IsDeclared,
                ["advice"] = view.Advice,
            });
    }

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

    /// <summary>Says the language of a problem, and what is wrong with a request that the framework has rejected.</summary>
    public static void Explain(ProblemDetailsContext context)
    {
        context.HttpContext.Response.Headers.ContentLanguage = LanguageOf(context.ProblemDetails);
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

    /// <summary>A problem that a status caused is in the language of the client.</summary>
    public static string LanguageOf(ProblemDetails problem) =>
        problem.Extensions.ContainsKey(Number) ? CultureInfo.CurrentUICulture.Name : ClientLanguage.Default;

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
}
