namespace SyncRelay.Tests.Service;

/// <summary>A clock that does not move. A test ends its timers by hand.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state), dueTime);
        lock (_lock)
        {
            _timers.Add(timer);
            _set.TrySetResult();
        }

        return timer;
    }

    /// <summary>Waits for a timer to be set, and ends it.</summary>
    /// <returns>The time that the timer was set for.</returns>
    public async Task<TimeSpan> EndNextAsync()
    {
        while (true)
        {
            Timer? timer;
            Task set;
            lock (_lock)
            {
                timer = _timers.FirstOrDefault();
                _timers.Remove(timer!);
                if (timer is null && _set.Task.IsCompleted)
                {
                    _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
                }

                set = _set.Task;
            }

            if (timer is not null)
            {
                timer.End();
                return timer.Due;
            }

            await set.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    private sealed class Timer(ManualTime time, Action end, TimeSpan due) : ITimer
    {
        public Action End => end;

        public TimeSpan Due => due;

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (time._lock)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
