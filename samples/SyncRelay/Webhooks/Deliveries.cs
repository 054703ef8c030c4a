using Microsoft.Extensions.Caching.Hybrid;
using SyncRelay.Credentials;

namespace SyncRelay.Webhooks;

/// <summary>
/// Remembers which events are done, because the provider may deliver an event twice. An event that failed is not done:
/// the provider will send it again, and then it must not count as a duplicate.
/// </summary>
internal sealed class Deliveries(HybridCache cache)
{
    /// <summary>How many events are remembered.</summary>
    public const int Capacity = 10_000;

    private static readonly HybridCacheEntryOptions Options = new()
    {
        Expiration = TimeSpan.FromDays(1),

        // Only in this process. If events are to be shared, add a distributed cache and remove this line.
        Flags = HybridCacheEntryFlags.DisableDistributedCache,
    };

    /// <summary>
    /// Processes an event, unless it is done. If it comes again during that, the second delivery waits for the first
    /// and fails if the first fails. The same id for another credential is another event.
    /// </summary>
    /// <returns>The result of the processing; null for a duplicate.</returns>
    public async Task<T?> OnceAsync<T>(string eventId, CredentialId credential, Func<Task<T>> process)
        where T : struct
    {
        T? result = null;
        await cache.GetOrCreateAsync(
            $"{credential}/{eventId}",
            async _ =>
            {
                result = await process();

                // The cache counts the bytes of what it keeps. This number has one, so the limit is a count of events.
                return (byte)1;
            },
            Options);
        return result;
    }
}
