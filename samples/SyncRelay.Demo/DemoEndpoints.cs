using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using SyncRelay.Problems;

namespace SyncRelay.Demo;

/// <summary>The recordings that can be started.</summary>
internal sealed record RunList(IReadOnlyList<RunView> Runs);

internal sealed record RunView(string Name, string Title);

internal sealed record RunStart(string Name);

internal sealed record RunStarted(string Credential);

/// <summary>The page of the service with the demo's script, and the endpoints by which that script starts a recording.</summary>
internal static class DemoEndpoints
{
    private const string Script = """<script src="demo.js" type="module"></script>""";

    public static void MapDemo(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", GetPageAsync).ExcludeFromDescription();
        routes.MapGet("/demo/runs", static () => new RunList(
            [.. Recordings.All.Select(recording => new RunView(recording.Name, recording.Title))]))
            .ExcludeFromDescription();
        routes.MapPost("/demo/runs", Start).ExcludeFromDescription();
    }

    private static async Task<ContentHttpResult> GetPageAsync(IWebHostEnvironment host)
    {
        using var page = new StreamReader(host.WebRootFileProvider.GetFileInfo("index.html").CreateReadStream());
        var text = await page.ReadToEndAsync();
        return TypedResults.Text(text.Replace("</head>", $"  {Script}\n</head>"), "text/html");
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
