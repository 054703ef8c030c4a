using System.Globalization;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.OpenApi;

namespace SyncRelay.Problems;

/// <summary>Serves the URL in the <c>type</c> of a problem: it describes the status that caused the problem.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder routes) => routes
        .MapGet("/problems/{number:int}", (int number) => StatusView.Of((CredentialStatusCode)number, CultureInfo.CurrentUICulture))
        .WithName("explainCode")
        .WithTags(Tags.Catalog)
        .WithSummary("Explains a status, declared or not.")
        .ProducesProblem(StatusCodes.Status404NotFound);
}
