using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace SyncRelay.Tests.Service;

/// <summary>Answers the service's requests to the provider: with the stand-in, or as a test decides.</summary>
internal sealed class ProviderSwitch : HttpMessageHandler
{
    private readonly ConcurrentQueue<ProviderRequest> _requests = new();

    public HttpMessageHandler Default { get; set; } = null!;

    /// <summary>Answers instead of the stand-in.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Instead { get; set; }

    /// <summary>All requests so far, as they were sent.</summary>
    public IReadOnlyList<ProviderRequest> Requests => [.. _requests];

    /// <summary>Answers every request with a body.</summary>
    public void AnswerWith(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        Instead = (_, _) => Task.FromResult(new HttpResponseMessage(status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        });

    /// <summary>Answers the requests to one path with a body, and all others as before.</summary>
    public void AnswerAt(string path, string body)
    {
        var before = Instead ?? AskDefaultAsync;
        Instead = (request, cancellation) => request.RequestUri!.AbsolutePath != path
            ? before(request, cancellation)
            : Task.FromResult(new HttpResponseMessage { Content = new StringContent(body) });
    }

    public async Task<HttpResponseMessage> AskDefaultAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var invoker = new HttpMessageInvoker(Default, disposeHandler: false);
        return await invoker.SendAsync(request, cancellation);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        _requests.Enqueue(new(request.Method, request.RequestUri!, body, request.Headers.Authorization?.ToString()));
        return await (Instead ?? AskDefaultAsync)(request, cancellationToken);
    }
}

/// <summary>A request that the provider received.</summary>
internal sealed record ProviderRequest(HttpMethod Method, Uri Address, string Body, string? Authorization);
