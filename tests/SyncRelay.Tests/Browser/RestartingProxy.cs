using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SyncRelay.Tests.Browser;

/// <summary>A proxy in front of the service. While the service restarts, it breaks the streams, and answers an error.</summary>
internal sealed class RestartingProxy : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly WebApplication _server;
    private CancellationTokenSource _running = new();
    private int _status;

    private RestartingProxy(Uri service)
    {
        _client = new() { BaseAddress = service, Timeout = Timeout.InfiniteTimeSpan };
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Run(PassOnAsync);
    }

    public Uri Address => new(_server.Urls.Single());

    public static async Task<RestartingProxy> StartAsync(Uri service)
    {
        var proxy = new RestartingProxy(service);
        await proxy._server.StartAsync();
        return proxy;
    }

    public void Stop(int status)
    {
        _status = status;
        _running.Cancel();
    }

    public void Resume()
    {
        _running.Dispose();
        _running = new();
        _status = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await _running.CancelAsync();
        await _server.DisposeAsync();
        _client.Dispose();
        _running.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        if (_status != 0)
        {
            context.Response.StatusCode = _status;
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(_running.Token, context.RequestAborted);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{context.Request.Path}{context.Request.QueryString}");
            if (context.Request.Headers["Last-Event-ID"] is [{ } last])
            {
                request.Headers.Add("Last-Event-ID", last);
            }

            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ending.Token);
            context.Response.StatusCode = (int)response.StatusCode;
            context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
            await using var body = await response.Content.ReadAsStreamAsync(ending.Token);
            var buffer = new byte[4_096];
            while (await body.ReadAsync(buffer, ending.Token) is > 0 and var count)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, count), ending.Token);
                await context.Response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
