using System.Text;
using Microsoft.Extensions.Options;
using SyncRelay.Webhooks;

namespace SyncRelay.Demo;

/// <summary>Plays recordings with pauses, and sends the provider's webhooks to the relay.</summary>
internal sealed partial class DemoDriver(
    StandInProvider provider,
    IHttpClientFactory clients,
    IOptions<WebhookOptions> webhook,
    DemoOptions options,
    IHostApplicationLifetime lifetime,
    ILogger<DemoDriver> logger)
{
    /// <summary>The address of the relay. It is set once the relay listens.</summary>
    public Uri? Relay { get; set; }

    /// <summary>Starts a recording; null if there have been too many runs.</summary>
    public Run? Start(Recording recording)
    {
        var run = provider.Begin(recording);
        if (run is not null)
        {
            _ = PlayAsync(run, lifetime.ApplicationStopping);
        }

        return run;
    }

    private async Task PlayAsync(Run run, CancellationToken cancellation)
    {
        try
        {
            do
            {
                await Task.Delay(options.Pause, cancellation);
                run.Advance();
                await SendAsync(run, cancellation);
            }
            while (!run.IsOver && await WaitAsync(run, cancellation));
        }
        catch (OperationCanceledException)
        {
            // The demo ends.
        }
        catch (HttpRequestException exception)
        {
            LogFailure(exception);
        }
    }

    /// <summary>Waits until the next step may come; false if no step will follow.</summary>
    private async Task<bool> WaitAsync(Run run, CancellationToken cancellation)
    {
        switch (run.NextWaitsFor)
        {
            case Wait.Answer:
                await run.Answered.WaitAsync(cancellation);
                return true;
            case Wait.Timeout:
                await Task.Delay(options.Patience, cancellation);
                return true;
            case Wait.Nothing:
                return true;
            case Wait.Forever or _:
                return false;
        }
    }

    private async Task SendAsync(Run run, CancellationToken cancellation)
    {
        using var http = clients.CreateClient(nameof(DemoDriver));
        using var content = new StringContent(run.Webhook(isV3: true).ToJsonString(), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Relay!, "/webhooks/sync")) { Content = content };
        request.Headers.Add(WebhookOptions.SecretHeader, webhook.Value.Secret);
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
    }

    [LoggerMessage(LogLevel.Error, "The demo could not send a webhook.")]
    private partial void LogFailure(Exception exception);
}

/// <summary>How fast the demo plays.</summary>
/// <param name="Pause">The pause before each status.</param>
/// <param name="Patience">How long a run waits for an answer that comes too late.</param>
internal sealed record DemoOptions(TimeSpan Pause, TimeSpan Patience);
