using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>One credential: its latest status, its last changes, its jobs. The store's lock guards it.</summary>
/// <param name="lost">The number of the last event that may have been of this credential and is forgotten.</param>
internal sealed class CredentialFeed(long lost)
{
    /// <summary>How many changes are kept. A sync has about ten.</summary>
    public const int MostEvents = 100;

    // A webhook may come late and bring the job before this one: the one that waits is among the last few.
    private const int MostJobs = 3;

    private readonly Queue<StatusEvent> _events = new();
    private readonly List<JobId> _jobs = [];
    private TaskCompletionSource _changed = NewSignal();
    private long _lost = lost;
    private bool _isAnswering;

    public CredentialStatus? Latest { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public int Subscribers { get; set; }

    /// <summary>When it was last used, to find out which to forget.</summary>
    public long Used { get; set; }

    /// <summary>The last few jobs, the latest first.</summary>
    public IReadOnlyList<JobId> Jobs => [.. _jobs];

    public void Remember(JobId job)
    {
        if (_jobs.Contains(job))
        {
            // A webhook that is late, or comes again, makes no job the latest.
            return;
        }

        _jobs.Insert(0, job);
        _jobs.RemoveRange(Math.Min(MostJobs, _jobs.Count), Math.Max(0, _jobs.Count - MostJobs));
    }

    public void Append(StatusEvent change)
    {
        _events.Enqueue(change);
        if (_events.Count > MostEvents)
        {
            _lost = _events.Dequeue().Number;
        }

        Latest = change.Status;
        ChangedAt = change.At;
        _changed.SetResult();
        _changed = NewSignal();
    }

    /// <summary>The changes after one, and what completes at the next: taken together, so that none falls between.</summary>
    public EventBatch After(long number)
    {
        var events = _events.Where(change => change.Number > number).ToList();
        if (events.Count > 0)
        {
            // Since it came, its question may have been answered.
            events[^1] = events[^1] with { Status = Latest! };
        }

        var last = events is [.., { Number: var latest }] ? latest : Math.Max(number, _lost);
        return new(events, last, number < _lost, _changed.Task);
    }

    /// <summary>
    /// Begins to answer. The question counts as answered from now on: the provider may ask the same again before it has
    /// confirmed the answer.
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

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Some changes of a credential.</summary>
/// <param name="Events">They, the earliest first.</param>
/// <param name="Last">The number that the next batch comes after.</param>
/// <param name="IsIncomplete">Whether earlier ones are forgotten.</param>
/// <param name="Changed">Completes when there is another.</param>
internal sealed record EventBatch(IReadOnlyList<StatusEvent> Events, long Last, bool IsIncomplete, Task Changed);
