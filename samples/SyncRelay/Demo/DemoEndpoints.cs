using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using SyncRelay.Problems;

namespace SyncRelay.Demo;

/// <summary>The recordings that can be started; empty without <c>--demo</c>.</summary>
internal sealed record RunList(IReadOnlyList<RunView> Runs);

internal sealed record RunView(string Name, string Title);

internal sealed record RunStart(string Name);

internal sealed record RunStarted(string Credential);

/// <summary>
/// The endpoints by which the web page starts a recording. Without <c>--demo</c> there is nothing to start.
/// </summary>
internal static class DemoEndpoints
{
    public static void MapDemo(this IEndpointRouteBuilder routes)
    {
        var driver = routes.ServiceProvider.GetService<DemoDriver>();
        routes.MapGet("/demo/runs", () => new RunList(driver is null
            ? []
            : [.. Recordings.All.Select(recording => new RunView(recording.Name, recording.Title))]))
            .ExcludeFromDescription();

        if (driver is not null)
        {
            routes.MapPost("/demo/runs", (RunStart start) => Start(driver, start)).ExcludeFromDescription();
        }
    }

    private static Results<Accepted<RunStarted>, ProblemHttpResult> Start(DemoDriver driver, RunStart start)
    {
        if (Recordings.All.FirstOrDefault(recording => recording.Name == start.Name) is not { } recording)
        {
            return Problem.Of(HttpStatusCode.NotFound, "This recording does not exist.");
        }

        return driver.Start(recording) is { } run
            ? TypedResults.Accepted($"/credentials/{run.Credential}", new RunStarted(run.Credential))
            : Problem.Of(HttpStatusCode.ServiceUnavailable, "The demo has reached its limit; restart it.");
    }
}
