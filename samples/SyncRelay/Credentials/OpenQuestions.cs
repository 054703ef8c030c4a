using Microsoft.Extensions.Caching.Hybrid;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>
/// What the provider does not tell again after a restart: which job of a credential has asked, and whether that has been
/// answered. It is kept in the distributed cache, if one is registered, for as long as anybody could answer. Statuses are not:
/// the provider tells newer ones. In this process, <see cref="CredentialStore"/> has all of it.
/// </summary>
internal sealed class OpenQuestions(HybridCache cache)
{
    private static readonly HybridCacheEntryOptions Written = new()
    {
        Expiration = TimeSpan.FromDays(1),
        Flags = HybridCacheEntryFlags.DisableLocalCache,
    };

    private static readonly HybridCacheEntryOptions Read = new()
    {
        Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableUnderlyingData,
    };

    public ValueTask AskedAsync(CredentialId id, JobId job) => cache.SetAsync($"asked:{id}", job.Text, Written);

    public ValueTask AnsweredAsync(CredentialId id, Question question) => cache.SetAsync($"answered:{id}", KeyOf(question), Written);

    /// <summary>The job that has asked; nothing if none is known.</summary>
    public async Task<IEnumerable<JobId>> JobsOfAsync(CredentialId id) =>
        JobId.TryParse(await ReadAsync($"asked:{id}"), out var job) ? [job] : [];

    public async Task<bool> IsAnsweredAsync(CredentialId id, Question question) => await ReadAsync($"answered:{id}") == KeyOf(question);

    private ValueTask<string?> ReadAsync(string key) => cache.GetOrCreateAsync(key, static _ => default(ValueTask<string?>), Read);

    private static string KeyOf(Question question) => $"{question.Step} {question.Address}";
}
