namespace SyncRelay.Webhooks;

/// <summary>
/// Remembers which events are done, since the provider can deliver one twice. One that failed is not done: the provider
/// will send it again, and then it must not be taken for a duplicate.
/// </summary>
internal sealed class Deliveries
{
    /// <summary>How many events are remembered.</summary>
    public const int Capacity = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<bool>> _events = new(StringComparer.Ordinal);
    private readonly Queue<string> _done = new();

    /// <summary>
    /// Processes an event, unless it is done. One that comes again while it is being processed shares what becomes of it.
    /// </summary>
    /// <returns>What the processing gave; null for a duplicate.</returns>
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

            // Nobody else may be waiting for it.
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
