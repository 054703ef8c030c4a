using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Syncfy.StatusCodes.Tests;

/// <summary>A web application as it runs in production, on a free port of this machine.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private Server(WebApplication application)
    {
        _application = application;
        _client = new() { BaseAddress = new(application.Urls.Single()) };
    }

    public static async Task<Server> StartAsync(Action<WebApplicationBuilder> configure, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure(builder);
        var application = builder.Build();
        map(application);
        await application.StartAsync();
        return new(application);
    }

    public Task<(HttpStatusCode Status, string Body)> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public async Task<(HttpStatusCode Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _client.SendAsync(request);
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }
}
