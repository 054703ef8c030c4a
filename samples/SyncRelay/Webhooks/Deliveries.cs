using SyncRelay.Credentials;

namespace SyncRelay.Webhooks;

/// <summary>
/// Remembers which events are done, because the provider may deliver an event twice. An event that failed is not done:
/// the provider will send it again, and then it must not count as a duplicate.
/// </summary>
internal sealed class Deliveries
{
    /// <summary>How many events are remembered.</summary>
    public const int Capacity = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string EventId, CredentialId Credential), Task> _events = [];
    private readonly Queue<(string EventId, CredentialId Credential)> _done = new();

    /// <summary>
    /// Processes an event, unless it is done. If it comes again during that, the second delivery waits for the first
    /// and fails if the first fails. The same id for another credential is another event.
    /// </summary>
    /// <returns>The result of the processing; null for a duplicate.</returns>
    public async Task<T?> OnceAsync<T>(string eventId, CredentialId credential, Func<Task<T>> process)
        where T : struct
    {
        var key = (eventId, credential);
        Task? first;
        var completion = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (!_events.TryGetValue(key, out first))
            {
                _events[key] = completion.Task;
            }
        }

        if (first is not null)
        {
            await first;
            return null;
        }

        try
        {
            var result = await process();
            MarkDone(key);
            completion.SetResult();
            return result;
        }
        catch (Exception exception)
        {
            Forget(key);
            completion.SetException(exception);

            // Observe the exception, because perhaps nobody else waits for this task.
            _ = completion.Task.Exception;
            throw;
        }
    }

    private void MarkDone((string EventId, CredentialId Credential) key)
    {
        lock (_lock)
        {
            _done.Enqueue(key);
            if (_done.Count > Capacity)
            {
                _events.Remove(_done.Dequeue());
            }
        }
    }

    private void Forget((string EventId, CredentialId Credential) key)
    {
        lock (_lock)
        {
            _events.Remove(key);
        }
    }
}
