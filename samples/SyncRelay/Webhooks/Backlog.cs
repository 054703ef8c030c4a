using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// Bounds how many credentials wait for the provider at once. A webhook enters as a whole or not at all, so one that is
/// refused has fetched nothing.
/// </summary>
internal sealed class Backlog(IOptions<ProviderOptions> options) : IDisposable
{
    private readonly int _limit = options.Value.MaxQueue;
    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = options.Value.MaxQueue, QueueLimit = 0 });

    /// <summary>Takes a place for each credential until the result is disposed; null if there are not enough.</summary>
    /// <param name="credentials">The number of credentials. More than the limit are accepted if nobody else waits.</param>
    public IDisposable? TryEnter(int credentials)
    {
        var places = _places.AttemptAcquire(Math.Min(credentials, _limit));
        return places.IsAcquired ? places : null;
    }

    public bool IsFull => _places.GetStatistics()?.CurrentAvailablePermits == 0;

    public void Dispose() => _places.Dispose();
}
