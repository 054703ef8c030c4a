using Microsoft.Extensions.Caching.Hybrid;
using SyncRelay.Provider;

namespace SyncRelay.Credentials;

/// <summary>
/// Asks the provider about a credential that is not known, because a client listens to it. So after a restart a client
/// does not wait for the next webhook. A credential that the provider does not know either is asked for once a minute at
/// most, however many clients come.
/// </summary>
internal sealed class FirstFetch(CredentialStore store, Refreshes refreshes, HybridCache cache)
{
    private static readonly HybridCacheEntryOptions Options = new()
    {
        Expiration = TimeSpan.FromMinutes(1),
        Flags = HybridCacheEntryFlags.DisableDistributedCache,
    };

    public async Task AskAsync(CredentialId id)
    {
        if (store.Find(id) is not null)
        {
            return;
        }

        try
        {
            await cache.GetOrCreateAsync(
                $"first:{id}",
                async _ =>
                {
                    await refreshes.RefreshAsync(id, job: null);
                    return (byte)1;
                },
                Options);
        }
        catch (Exception exception) when (exception is ProviderException or OperationCanceledException)
        {
            // It has been logged, and the next client asks again.
        }
    }
}
