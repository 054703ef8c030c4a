using System.Diagnostics;
using Syncfy;
using SyncRelay.Observation;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>
/// Fetches credentials from the provider again. A webhook says only that a credential changed, so the order of webhooks
/// does not matter for the status (it does for which job counts as the latest); the order of the answers does matter.
/// So each credential has one fetch at a time, and an older answer never follows a newer one. At most one more fetch
/// waits, and it serves every request that comes before it starts. So each request sees an answer that is newer than
/// itself, and a flood of webhooks leads to two fetches.
/// </summary>
internal sealed partial class Refreshes(
    ProviderClient provider,
    CredentialStore store,
    OpenQuestions questions,
    RelayTelemetry telemetry,
    IHostApplicationLifetime lifetime,
    ILogger<Refreshes> logger)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CredentialId, Lane> _lanes = [];

    /// <summary>Fetches a credential.</summary>
    /// <exception cref="ProviderException">The provider gave no usable answer.</exception>
    public Task<Refresh> RefreshAsync(CredentialId id, JobId? job)
    {
        if (job is not null)
        {
            store.Remember(id, job);
        }

        lock (_lock)
        {
            if (!_lanes.TryGetValue(id, out var lane))
            {
                _lanes[id] = lane = new();
            }

            return lane.Waiting ??= RunAsync(id, lane, lane.Running);
        }
    }

    private async Task<Refresh> RunAsync(CredentialId id, Lane lane, Task previous)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
        {
            (lane.Running, lane.Waiting) = (lane.Waiting!, null);
        }

        using var activity = telemetry.StartRefresh();
        try
        {
            return await FetchAsync(id, activity, lifetime.ApplicationStopping);
        }
        catch (ProviderException exception)
        {
            exception.Credential = id;
            telemetry.Failed(activity, exception);
            LogFailure(id, exception.Failure, exception.Number);
            if (exception.IsPermanent)
            {
                return Refresh.Refused;
            }

            throw;
        }
        finally
        {
            lock (_lock)
            {
                if (lane.Waiting is null)
                {
                    _lanes.Remove(id);
                }
            }
        }
    }

    private async Task<Refresh> FetchAsync(CredentialId id, Activity? activity, CancellationToken cancellation)
    {
        var credential = await provider.GetCredentialAsync(id, cancellation);
        if (credential.Code is not { } code)
        {
            LogNoStatus(id);
            return Refresh.Unchanged;
        }

        var (question, failure) = code is CredentialStatusCode.Waiting ? await FindQuestionAsync(id, cancellation) : default;
        var isAnswered = question is not null && await questions.IsAnsweredAsync(id, question);
        var isChange = store.Update(id, new(code, credential.ExecutedAt, question, isAnswered));
        telemetry.Told(activity, code, isChange);
        if (isChange)
        {
            LogChange(id, (int)code, code.GetName());
        }

        // The status is stored in any case. The question will be fetched when the provider repeats its webhook.
        return failure is not null ? throw failure
            : isChange ? Refresh.Changed
            : Refresh.Unchanged;
    }

    /// <summary>Searches the last few jobs for the one that waits for the user.</summary>
    /// <returns>Its question; if a job could not be fetched, the question known before and the failure.</returns>
    private async Task<(Question? Question, ProviderException? Failure)> FindQuestionAsync(
        CredentialId id, CancellationToken cancellation)
    {
        ProviderException? failure = null;
        foreach (var job in store.JobsOf(id).Union(await questions.JobsOfAsync(id)))
        {
            try
            {
                if (await provider.GetQuestionAsync(job, cancellation) is { } question)
                {
                    await questions.AskedAsync(id, job);
                    return (question, null);
                }
            }
            catch (ProviderException exception) when (!exception.IsPermanent)
            {
                failure = exception;
            }
            catch (ProviderException)
            {
                // The provider has forgotten this job, and asking again would not help.
            }
        }

        LogNoQuestion(id);
        return (failure is null ? null : store.Find(id)?.Status.Question, failure);
    }

    [LoggerMessage(LogLevel.Information, "Credential {Id} is at {Number} {Name}.")]
    private partial void LogChange(CredentialId id, int number, string name);

    [LoggerMessage(LogLevel.Information, "Credential {Id} has no status.")]
    private partial void LogNoStatus(CredentialId id);

    [LoggerMessage(LogLevel.Warning, "Credential {Id} waits for its user, but none of its jobs asks a question that can be answered.")]
    private partial void LogNoQuestion(CredentialId id);

    [LoggerMessage(LogLevel.Warning, "The provider gave no status of credential {Id}: {Failure} ({Number}).")]
    private partial void LogFailure(CredentialId id, ProviderFailure failure, int? number);

    /// <summary>The fetches of one credential.</summary>
    private sealed class Lane
    {
        public Task Running { get; set; } = Task.CompletedTask;

        /// <summary>The next fetch, which has not started yet; null if there is none.</summary>
        public Task<Refresh>? Waiting { get; set; }
    }
}
