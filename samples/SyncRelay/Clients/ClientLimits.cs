using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace SyncRelay.Clients;

/// <summary>
/// Limits of each client. The provider's webhooks have none here: they have the secret, and a queue of their own.
/// </summary>
internal static class ClientLimits
{
    /// <summary>The policy of endpoints whose response is a stream.</summary>
    public const string Streams = "streams";

    // A client that has too many streams cannot know when one of them will end.
    private static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(10);

    public static void AddClientLimits(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ClientOptions, ClientOptionsValidator>().BindConfiguration(ClientOptions.Section);
        services.AddRateLimiter(static _ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<ClientOptions>>(static (limits, options) =>
            Configure(limits, options.Value));
    }

    private static void Configure(RateLimiterOptions limits, ClientOptions options)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = SayWhenToTryAgain;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => new()
            {
                TokenLimit = options.RequestsPerMinute,
                TokensPerPeriod = (int)Math.Ceiling(options.RequestsPerMinute / 60.0),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
        limits.AddPolicy(Streams, context => RateLimitPartition.GetConcurrencyLimiter(
            ClientOf(context), _ => new() { PermitLimit = options.MaxStreams }));
    }

    private static ValueTask SayWhenToTryAgain(OnRejectedContext context, CancellationToken cancellation)
    {
        var pause = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : DefaultPause;
        context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    /// <summary>The address; of IPv6 the first half, because a client has all addresses of its network.</summary>
    private static string ClientOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address =>
            new IPAddress([.. address.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var address => address.MapToIPv4().ToString(),
    };
}
