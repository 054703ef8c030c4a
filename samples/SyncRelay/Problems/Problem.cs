using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Provider;

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

    /// <summary>The provider gave no usable answer. The client is not at fault, and another try may help.</summary>
    public static ProblemHttpResult Of(ProviderFailure failure) => failure switch
    {
        ProviderFailure.Slow => Of(HttpStatusCode.GatewayTimeout, "The provider took too long to answer."),
        ProviderFailure.Unreachable => Of(HttpStatusCode.BadGateway, "The provider cannot be reached."),
        ProviderFailure.Refused => Of(HttpStatusCode.BadGateway, "The provider refused the request."),
        ProviderFailure.Garbage or _ => Of(HttpStatusCode.BadGateway, "The provider's response could not be read."),
    };

    private static Dictionary<string, object?> ExtensionsOf(StatusView view) => new()
    {
        ["number"] = (int)view.Number,
        ["group"] = view.Group,
        ["isDeclared"] = view.IsDeclared,
        ["advice"] = view.Advice,
    };
}
