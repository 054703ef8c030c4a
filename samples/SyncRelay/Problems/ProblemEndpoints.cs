using Syncfy;
using SyncRelay.Credentials;

namespace SyncRelay.Problems;

/// <summary>What the <c>type</c> of a problem leads to: the status that was its reason.</summary>
internal static class ProblemEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder routes) => routes
        .MapGet("/problems/{number:int}", (int number) => StatusView.Of((CredentialStatusCode)number))
        .WithSummary("What the catalog says of a status, declared or not.");
}
