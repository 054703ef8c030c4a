using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.RateLimiting;

namespace SyncRelay.Provider;

/// <summary>
/// The HTTP client for the provider. A request waits for its turn, then it has some attempts, and each attempt has a
/// timeout of its own. So a request that waits in the queue is not slow, and a slow one does not wait forever.
/// </summary>
internal static class ProviderHttp
{
    /// <summary>A longer <c>Retry-After</c> is left to the sender of the webhook, who waits anyway.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    public static void AddProvider(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ProviderOptions, ProviderOptionsValidator>().BindConfiguration(ProviderOptions.Section);
        services.AddSingleton<ProviderClient>();
        var client = services.AddHttpClient(nameof(ProviderClient))
            .ConfigureHttpClient(static (services, http) =>
            {
                http.BaseAddress = services.GetRequiredService<IOptions<ProviderOptions>>().Value.GetRoot();

                // This timeout would include the queue. Each attempt has its own.
                http.Timeout = Timeout.InfiniteTimeSpan;
            })
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler
            {
                // A redirect may lead to a server that is not the provider. There is no limit of connections, because
                // waiting for one would count as slowness.
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.None,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            });
        client.AddResilienceHandler("provider", Configure);
        client.AddHttpMessageHandler(static () => new WholeAnswerHandler());
    }

    /// <summary>The <c>Retry-After</c> of a response, as a span from now.</summary>
    public static TimeSpan? RetryAfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - DateTimeOffset.UtcNow,
        _ => null,
    };

    private static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ResilienceHandlerContext context)
    {
        var options = context.ServiceProvider.GetRequiredService<IOptions<ProviderOptions>>().Value;
        var turns = TurnsOf(options);
        context.OnPipelineDisposed(turns.Dispose);

        var retry = new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 2,
            Delay = options.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldRetryAfterHeader = true,
            ShouldHandle = static arguments => ValueTask.FromResult(IsWorthAnotherAttempt(arguments.Outcome)),
        };

        // The answers to a question are posted: sent twice, they might count as two answers.
        retry.DisableForUnsafeHttpMethods();

        // Requests take real time, whatever the clock of the service says.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline
            .AddRateLimiter(new RateLimiterStrategyOptions
            {
                RateLimiter = arguments => turns.AcquireAsync(
                    arguments.Context.GetRequestMessage()!.Method, permitCount: 1, arguments.Context.CancellationToken),
            })
            .AddRetry(retry)
            .AddTimeout(options.Timeout);
    }

    /// <summary>Fetches and answers have queues of their own, so that a user's answer does not wait behind webhooks.</summary>
    private static PartitionedRateLimiter<HttpMethod> TurnsOf(ProviderOptions options) =>
        PartitionedRateLimiter.Create<HttpMethod, HttpMethod>(method => RateLimitPartition.GetConcurrencyLimiter(
            method,
            _ => new() { PermitLimit = options.MaxConcurrency, QueueLimit = options.MaxQueue }));

    private static bool IsWorthAnotherAttempt(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException exception } => exception.HttpRequestError is not HttpRequestError.ConfigurationLimitExceeded,
        { Result: { } response } => IsPassing(response.StatusCode) && (RetryAfterOf(response) ?? TimeSpan.Zero) <= LongestPause,

        // A timeout, for example: the webhook has waited long enough, and the provider is busy enough.
        _ => false,
    };

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
