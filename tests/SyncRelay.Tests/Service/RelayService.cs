using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SyncRelay.Credentials;
using SyncRelay.Demo;
using SyncRelay.Provider;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Service;

/// <summary>The real service with a stand-in for the provider. It has no socket, and its clock is the test's.</summary>
internal sealed class RelayService : WebApplicationFactory<Program>
{
    public const string Secret = "the-secret-of-webhooks";

    public const string Authorization = "Bearer the-key-of-the-provider";

    private readonly Dictionary<string, string> _settings = new()
    {
        ["Webhook:Secret"] = Secret,
        ["Provider:BaseAddress"] = "https://provider.example/v1",
        ["Provider:Authorization"] = Authorization,
        ["Provider:Timeout"] = "00:01:00",
        ["Provider:RetryDelay"] = "00:00:00.001",

        // All requests of a test come from the same client.
        ["Clients:RequestsPerMinute"] = "1000000",
        ["Clients:MaxStreams"] = "10000",
        ["Logging:LogLevel:Default"] = "Trace",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
        ["Logging:LogLevel:System.Net.Http"] = "Trace",
    };

    private IDistributedCache? _cache;
    private WebApplication? _standInServer;
    private HttpClient? _client;

    /// <summary>The provider that the service calls. It is the stand-in, unless a test replaces it.</summary>
    public ProviderSwitch Provider { get; } = new();

    public StandInProvider StandIn { get; } = new();

    public CollectedLogs Logs { get; } = new();

    public ManualTime Time { get; } = new();

    public CredentialStore Store => Services.GetRequiredService<CredentialStore>();

    public HttpClient Client => _client ??= CreateClient();

    public static Task<RelayService> StartAsync(params (string Key, string Value)[] settings) =>
        StartAsync(new RelayService(), settings);

    /// <summary>Starts the service with a distributed cache, if there is one.</summary>
    public static Task<RelayService> StartAsync(IDistributedCache? cache) => StartAsync(new RelayService { _cache = cache }, []);

    /// <summary>Starts the service on a socket of this machine, for what only a real server does.</summary>
    public static Task<RelayService> StartOnSocketAsync(params (string Key, string Value)[] settings)
    {
        var relay = new RelayService();
        relay.UseKestrel(0);
        return StartAsync(relay, settings);
    }

    private static async Task<RelayService> StartAsync(RelayService relay, (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            relay._settings[key] = value;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        relay._standInServer = builder.Build();
        relay.StandIn.Map(relay._standInServer);
        await relay._standInServer.StartAsync();
        relay.Provider.Default = relay._standInServer.GetTestServer().CreateHandler();

        // The first access to the client, or to a service, starts the server, and two at the same time would start two.
        _ = relay.Client;
        return relay;
    }

    /// <summary>Begins a recorded sync, before its first status.</summary>
    public Run Begin(string name) => StandIn.Begin(Recordings.All.Single(recording => recording.Name == name))!;

    /// <summary>
    /// Listens to a run that has no status yet, and waits until the service has asked the provider for it. Otherwise that
    /// could find the status before its webhook does.
    /// </summary>
    public async Task<EventListener> ListenAsync(Run run)
    {
        var listener = await EventListener.StartAsync(Client, run.Credential);
        Assert.That(() => Logs.Text, Does.Contain($"Credential {run.Credential} has no status.").After(30_000, 20));
        return listener;
    }

    /// <summary>Advances to the next status, and sends its webhook.</summary>
    public async Task<WebhookReceipt> AdvanceAsync(Run run, bool isV3 = true)
    {
        run.Advance();
        using var response = await SendWebhookAsync(run.Webhook(isV3).ToJsonString());
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<WebhookReceipt>(JsonSerializerOptions.Web))!;
    }

    /// <summary>Advances until a status has arrived.</summary>
    public async Task AdvanceToAsync(Run run, int code)
    {
        do
        {
            await AdvanceAsync(run);
        }
        while (run.History[^1].Code != code);
    }

    public async Task<HttpResponseMessage> SendWebhookAsync(string json, string? secret = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/sync")
        {
            Content = new StringContent(json, Encoding.UTF8, "application/json"),
        };
        if (secret is not null)
        {
            request.Headers.TryAddWithoutValidation(WebhookOptions.SecretHeader, secret);
        }

        return await Client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> AnswerAsync(string credential, string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, type);
        return await Client.PostAsync($"/credentials/{credential}/twofa", content);
    }

    public async Task<JsonElement> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(path);
        return await response.JsonAsync(status);
    }

    /// <summary>Sends a request with this <c>Accept-Language</c>, in whatever form it is.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? languages, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (languages is not null)
        {
            Assert.That(request.Headers.TryAddWithoutValidation("Accept-Language", languages), Is.True);
        }

        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        return await Client.SendAsync(request);
    }

    public override async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await base.DisposeAsync();
        await _standInServer!.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            if (_cache is not null)
            {
                services.AddSingleton(_cache);
            }

            services.AddHttpClient(nameof(ProviderClient)).ConfigurePrimaryHttpMessageHandler(() => Provider);
        });
    }
}
