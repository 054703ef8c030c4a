using System.Net;
using System.Security.Cryptography;

namespace SyncRelay.Demo;

/// <summary>The relay and a stand-in for the provider. Both run in this process, and listen only on loopback.</summary>
internal sealed class DemoService : IAsyncDisposable
{
    private const int DefaultPort = 5210;

    private readonly WebApplication _provider;
    private readonly WebApplication _relay;

    private DemoService(WebApplication provider, WebApplication relay)
    {
        _provider = provider;
        _relay = relay;
    }

    public Uri Address => new(_relay.Urls.Single());

    public static Task<DemoService> StartAsync(string[] args) =>
        StartAsync(args, new(TimeSpan.FromSeconds(1.2), TimeSpan.FromSeconds(20)));

    /// <summary>Starts both. The option <c>--port</c> sets the port of the relay; 0 means any free port.</summary>
    public static async Task<DemoService> StartAsync(string[] args, DemoOptions options)
    {
        var standIn = new StandInProvider();
        var provider = OnLoopback(WebApplication.CreateSlimBuilder(), port: 0).Build();
        standIn.Map(provider);
        await provider.StartAsync();

        var relay = BuildRelay(args, standIn, options, provider.Urls.Single());
        await relay.StartAsync();
        var demo = new DemoService(provider, relay);
        relay.Services.GetRequiredService<DemoDriver>().Relay = demo.Address;
        Console.WriteLine($"SyncRelay is running at {demo.Address}  (press Ctrl+C to stop)");
        return demo;
    }

    public Task WaitForShutdownAsync() => _relay.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await _relay.DisposeAsync();
        await _provider.DisposeAsync();
    }

    private static WebApplication BuildRelay(string[] args, StandInProvider standIn, DemoOptions options, string provider)
    {
        var builder = Relay.CreateBuilder(args);
        OnLoopback(builder, builder.Configuration.GetValue("port", DefaultPort));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Provider:BaseAddress"] = $"{provider}/v1/",
            ["Webhook:Secret"] = RandomNumberGenerator.GetHexString(32),

            // Against DNS rebinding: a host name that somebody else points at loopback gets no answer.
            ["AllowedHosts"] = "127.0.0.1;localhost",
        });
        builder.AddRelay();
        builder.Services.AddSingleton(standIn).AddSingleton(options).AddSingleton<DemoDriver>();
        var relay = builder.Build();
        relay.MapRelay();
        relay.MapDemo();
        return relay;
    }

    private static WebApplicationBuilder OnLoopback(WebApplicationBuilder builder, int port)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        return builder;
    }
}
