using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Provider;

/// <summary>A provider that is slow or down, and a service that stops while it waits.</summary>
internal sealed class UnreachableTests : FailureFixture
{
    [Test]
    public async Task A_slow_provider_times_out()
    {
        await using var relay = await RelayService.StartAsync(("Provider:Timeout", "00:00:00.050"));
        relay.Provider.Instead = static async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return new();
        };

        using var response = await relay.SendWebhookAsync(Webhook);

        var problem = await response.ProblemAsync(HttpStatusCode.GatewayTimeout);
        Assert.That(problem.Text("detail"), Is.EqualTo("The provider took too long to answer."));
    }

    [Test]
    public async Task A_provider_that_stalls_in_its_answer_times_out()
    {
        await using var relay = await RelayService.StartAsync(("Provider:Timeout", "00:00:00.050"));
        relay.Provider.Instead = static (_, _) =>
            Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) });

        using var response = await relay.SendWebhookAsync(Webhook);

        await response.ProblemAsync(HttpStatusCode.GatewayTimeout);
    }

    /// <summary>Uses a socket, because its server waits for the requests that it is still answering.</summary>
    [Test]
    public async Task A_service_that_stops_reports_that_to_a_pending_webhook()
    {
        var asked = new TaskCompletionSource();
        using var provider = new ProviderSwitch
        {
            Instead = async (_, cancellation) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return new();
            },
        };
        var builder = Relay.CreateBuilder([
            "--urls=http://127.0.0.1:0",
            $"--Webhook:Secret={RelayService.Secret}",
            "--Provider:BaseAddress=https://provider.example",
        ]);
        builder.Logging.ClearProviders();
        builder.AddRelay();
        builder.Services.AddHttpClient(nameof(ProviderClient)).ConfigurePrimaryHttpMessageHandler(() => provider);
        await using var relay = builder.Build();
        relay.MapRelay();
        await relay.StartAsync();
        using var client = new HttpClient { BaseAddress = new(relay.Urls.Single()) };
        client.DefaultRequestHeaders.Add(WebhookOptions.SecretHeader, RelayService.Secret);

        using var content = new StringContent(Webhook, Encoding.UTF8, "application/json");
        var sending = client.PostAsync("/webhooks/sync", content);
        await asked.Task;
        await relay.StopAsync();

        using var response = await sending;
        var problem = await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.That(problem.Text("detail"), Is.EqualTo("The service is stopping."));
    }

    [Test]
    public async Task A_provider_that_is_down_is_reported()
    {
        Service.Provider.Instead = static (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError);

        await AssertFailsAsync("The provider cannot be reached.");
    }

    /// <summary>A body that starts and never continues.</summary>
    private sealed class EndlessStream() : MemoryStream(Encoding.UTF8.GetBytes("{"))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
