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
    private readonly Dictionary<string, Task<bool>> _events = new(StringComparer.Ordinal);
    private readonly Queue<string> _done = new();

    /// <summary>
    /// Processes an event, unless it is done. If it comes again during that, the second delivery waits for the first
    /// and fails if the first fails.
    /// </summary>
    /// <returns>The result of the processing; null for a duplicate.</returns>
    public async Task<bool?> OnceAsync(string eventId, Func<Task<bool>> process)
    {
        Task<bool>? first;
        var completion = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (!_events.TryGetValue(eventId, out first))
            {
                _events[eventId] = completion.Task;
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
            MarkDone(eventId);
            completion.SetResult(result);
            return result;
        }
        catch (Exception exception)
        {
            Forget(eventId);
            completion.SetException(exception);

            // Observe the exception, because perhaps nobody else waits for this task.
            _ = completion.Task.Exception;
            throw;
        }
    }

    private void MarkDone(string eventId)
    {
        lock (_lock)
        {
            _done.Enqueue(eventId);
            if (_done.Count > Capacity)
            {
                _events.Remove(_done.Dequeue());
            }
        }
    }

    private void Forget(string eventId)
    {
        lock (_lock)
        {
            _events.Remove(eventId);
        }
    }
}
