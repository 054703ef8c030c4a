using System.Security.Cryptography;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>
/// All credentials, in memory: a restart forgets them, and so does the limit, those first that were not used longest. One
/// lock guards everything, and nothing under it waits.
/// </summary>
internal sealed class CredentialStore(TimeProvider time)
{
    public const int MostCredentials = 10_000;

    public const int MostSubscribers = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<CredentialId, CredentialFeed> _feeds = [];
    private long _lastEvent;
    private long _lastUse;
    private int _subscribers;

    /// <summary>Names this start of the service in the ids of events.</summary>
    public string Epoch { get; } = RandomNumberGenerator.GetHexString(8, lowercase: true);

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _feeds.Count;
            }
        }
    }

    /// <summary>The latest status and when it came; null if none is known.</summary>
    public (CredentialStatus Status, DateTimeOffset At)? Find(CredentialId id)
    {
        lock (_lock)
        {
            if (_feeds.GetValueOrDefault(id) is not { Latest: { } status, ChangedAt: { } at } feed)
            {
                return null;
            }

            feed.Used = ++_lastUse;
            return (status, at);
        }
    }

    /// <summary>Takes in what the provider said last; false if it is no change.</summary>
    public bool Update(CredentialId id, CredentialStatus status)
    {
        lock (_lock)
        {
            var feed = FeedOf(id);
            if (status == feed.Latest)
            {
                return false;
            }

            feed.Append(new(++_lastEvent, status, time.GetUtcNow()));
            return true;
        }
    }

    public void Remember(CredentialId id, JobId job)
    {
        lock (_lock)
        {
            FeedOf(id).Remember(job);
        }
    }

    /// <summary>The last few jobs of a credential, the latest first.</summary>
    public IReadOnlyList<JobId> JobsOf(CredentialId id)
    {
        lock (_lock)
        {
            return _feeds.GetValueOrDefault(id)?.Jobs ?? [];
        }
    }

    /// <summary>Begins to answer; false if another answer is on its way, or the question is no longer asked.</summary>
    public bool TryBeginAnswer(CredentialId id, Question question)
    {
        lock (_lock)
        {
            return _feeds.GetValueOrDefault(id) is { } feed && feed.TryBeginAnswer(question);
        }
    }

    /// <summary>Ends what <see cref="TryBeginAnswer"/> began.</summary>
    public void EndAnswer(CredentialId id, Question question, bool isAccepted)
    {
        lock (_lock)
        {
            _feeds.GetValueOrDefault(id)?.EndAnswer(question, isAccepted);
        }
    }

    /// <summary>Begins to listen to a credential, which need not be known yet; null if there are too many listeners.</summary>
    public Subscription? Subscribe(CredentialId id)
    {
        lock (_lock)
        {
            if (_subscribers == MostSubscribers)
            {
                return null;
            }

            _subscribers++;
            var feed = FeedOf(id, mayForget: false);
            feed.Subscribers++;
            return new(this, id, feed);
        }
    }

    /// <summary>The changes after the one that a listener saw last.</summary>
    public EventBatch After(CredentialFeed feed, long number)
    {
        lock (_lock)
        {
            // A number that has not been given yet was made up.
            return feed.After(number <= _lastEvent ? number : -1);
        }
    }

    public void Unsubscribe(CredentialId id, CredentialFeed feed)
    {
        lock (_lock)
        {
            _subscribers--;
            feed.Subscribers--;

            // Whoever listens to a credential that nobody knows leaves nothing behind.
            if (feed is { Subscribers: 0, Latest: null, Jobs: [] })
            {
                _feeds.Remove(id);
            }
        }
    }

    /// <param name="id">The credential.</param>
    /// <param name="mayForget">Whether another may be forgotten for it: not for whoever only listens.</param>
    private CredentialFeed FeedOf(CredentialId id, bool mayForget = true)
    {
        if (!_feeds.TryGetValue(id, out var feed))
        {
            if (mayForget)
            {
                ForgetIfFull();
            }

            _feeds[id] = feed = new(_lastEvent);
        }

        feed.Used = ++_lastUse;
        return feed;
    }

    private void ForgetIfFull()
    {
        // Listeners are fewer than credentials, so there is one that nobody listens to. They may be of credentials that
        // nobody knows, which come on top.
        if (_feeds.Count >= MostCredentials)
        {
            _feeds.Remove(_feeds.Where(pair => pair.Value.Subscribers == 0).MinBy(pair => pair.Value.Used).Key);
        }
    }
}
