using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SyncRelay.Tests.Service;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Provider;

/// <summary>
/// Many webhooks at once, over real sockets, with a provider that takes 300 ms for each answer. Each test prints how many
/// webhooks got which answer, and how long all of them took.
/// </summary>
[Category("Slow"), NonParallelizable]
internal sealed class LoadTests
{
    private WebApplication _provider = null!;
    private WebApplication _relay = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _provider = OnLoopback(WebApplication.CreateSlimBuilder()).Build();
        _provider.Map("/credentials/{id}", static async (string id) =>
        {
            await Task.Delay(300);
            return Results.Json(new { id_credential = id, code = 200 });
        });
        await _provider.StartAsync();

        var builder = OnLoopback(Relay.CreateBuilder([
            $"--Webhook:Secret={RelayService.Secret}",
            $"--Provider:BaseAddress={_provider.Urls.Single()}",
        ]));
        builder.AddRelay();
        _relay = builder.Build();
        _relay.MapRelay();
        await _relay.StartAsync();

        _client = new() { BaseAddress = new(_relay.Urls.Single()), Timeout = TimeSpan.FromMinutes(5) };
        _client.DefaultRequestHeaders.Add(WebhookOptions.SecretHeader, RelayService.Secret);
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _relay.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Test]
    public async Task Webhooks_that_wait_for_their_turn_do_not_time_out([Values(300, 1_000)] int webhooks)
    {
        var answers = await SendAsync(webhooks, static number => [number]);

        Assert.That(answers, Is.EqualTo($"{webhooks} x 200"));
    }

    [Test]
    public async Task One_webhook_of_400_events_succeeds()
    {
        var answers = await SendAsync(1, static _ => Enumerable.Range(0, 400));

        Assert.That(answers, Is.EqualTo("1 x 200"));
    }

    private static WebApplicationBuilder OnLoopback(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>Sends webhooks at the same time, and counts their answers by status.</summary>
    private async Task<string> SendAsync(int webhooks, Func<int, IEnumerable<int>> credentialsOf)
    {
        var watch = Stopwatch.StartNew();
        var statuses = await Task.WhenAll(Enumerable.Range(0, webhooks).Select(number => SendAsync(credentialsOf(number))));
        var answers = string.Join(", ", statuses.CountBy(status => status).Select(pair => $"{pair.Value} x {pair.Key:D}"));
        await TestContext.Out.WriteLineAsync($"{webhooks} webhooks at once: {answers} in {watch.Elapsed.TotalSeconds:F1} s");
        return answers;
    }

    private async Task<HttpStatusCode> SendAsync(IEnumerable<int> credentials)
    {
        var items = credentials.Select(number =>
            $$$"""{"header":{"event":{"eid":"{{{number}}}"}},"payload":{"id_credential":"credential-{{{number}}}"}}""");
        using var content = new StringContent($$"""{"events":[{{string.Join(',', items)}}]}""", Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync("/webhooks/sync", content);
        return response.StatusCode;
    }
}
