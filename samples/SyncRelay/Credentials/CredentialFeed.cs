using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>One credential: its latest status, its last changes, its jobs. The store's lock guards it.</summary>
/// <param name="lost">The number of the last forgotten event that may have been an event of this credential.</param>
internal sealed class CredentialFeed(long lost)
{
    /// <summary>How many changes are kept. A sync has about ten changes.</summary>
    public const int MostEvents = 100;

    /// <summary>How many bytes of changes are kept, roughly. The provider's questions can be long.</summary>
    public const int MostBytes = 256 * 1024;

    // A rough size of the objects, without what the provider sent.
    private const int BytesOfFeed = 1_000;
    private const int BytesOfEvent = 200;

    // A late webhook may name an older job, so the job that waits for the user is one of the last few.
    private const int MostJobs = 3;

    private readonly Queue<StatusEvent> _events = new();
    private readonly List<JobId> _jobs = [];
    private TaskCompletionSource _changed = NewSignal();
    private long _lost = lost;
    private bool _isAnswering;

    public CredentialStatus? Latest { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public int Subscribers { get; set; }

    /// <summary>How many bytes the feed takes, roughly.</summary>
    public int Bytes { get; private set; } = BytesOfFeed;

    public bool IsEmpty => Latest is null && _jobs.Count == 0;

    /// <summary>The last few jobs, the latest first.</summary>
    public IReadOnlyList<JobId> Jobs => [.. _jobs];

    public void Remember(JobId job)
    {
        if (_jobs.Contains(job))
        {
            // A late or repeated webhook does not make an old job the latest one.
            return;
        }

        _jobs.Insert(0, job);
        _jobs.RemoveRange(Math.Min(MostJobs, _jobs.Count), Math.Max(0, _jobs.Count - MostJobs));
    }

    public void Append(StatusEvent change)
    {
        _events.Enqueue(change);
        Bytes += BytesOf(change);
        while (_events.Count > MostEvents || (Bytes > MostBytes && _events.Count > 1))
        {
            var oldest = _events.Dequeue();
            Bytes -= BytesOf(oldest);
            _lost = oldest.Number;
        }

        Latest = change.Status;
        ChangedAt = change.At;
        _changed.SetResult();
        _changed = NewSignal();
    }

    /// <summary>
    /// The changes after the one with this number, and a task that completes at the next change. They are taken
    /// together, so that no change is missed.
    /// </summary>
    public EventBatch After(long number)
    {
        var events = _events.Where(change => change.Number > number).ToList();
        if (events.Count > 0)
        {
            // The question of the last change may have been answered since then.
            events[^1] = events[^1] with { Status = Latest! };
        }

        var last = events is [.., { Number: var latest }] ? latest : Math.Max(number, _lost);
        return new(events, last, number < _lost, _changed.Task);
    }

    /// <summary>
    /// Begins an answer. From now on the question counts as answered, because the provider may ask again before it
    /// confirms the answer.
    /// </summary>
    public bool TryBeginAnswer(Question question)
    {
        if (_isAnswering || !question.Equals(Latest?.Question))
        {
            return false;
        }

        _isAnswering = true;
        Latest = Latest with { IsAnswered = true };
        return true;
    }

    public void EndAnswer(Question question, bool isAccepted)
    {
        _isAnswering = false;
        if (!isAccepted && question.Equals(Latest?.Question))
        {
            Latest = Latest with { IsAnswered = false };
        }
    }

    private static int BytesOf(StatusEvent change) => BytesOfEvent + (change.Status.Question?.Bytes ?? 0);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Some changes of a credential.</summary>
/// <param name="Events">The changes, the earliest first.</param>
/// <param name="Last">The number after which the next batch starts.</param>
/// <param name="IsIncomplete">Whether changes before these have been forgotten.</param>
/// <param name="Changed">Completes when there is another change.</param>
internal sealed record EventBatch(IReadOnlyList<StatusEvent> Events, long Last, bool IsIncomplete, Task Changed);
