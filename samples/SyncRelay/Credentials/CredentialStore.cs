using System.Security.Cryptography;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>
/// All credentials, in memory. A restart forgets them, and when there are too many, the least recently used one is
/// forgotten. One lock guards everything, and no code waits while it holds the lock.
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

    /// <summary>Identifies this start of the service, as a part of every event id.</summary>
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

    /// <summary>The latest status, and when it was received; null if no status is known.</summary>
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

    /// <summary>Stores what the provider said last; false if nothing has changed.</summary>
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

    /// <summary>
    /// Begins an answer; false if another answer is being sent, or if the question is no longer asked.
    /// </summary>
    public bool TryBeginAnswer(CredentialId id, Question question)
    {
        lock (_lock)
        {
            return _feeds.GetValueOrDefault(id) is { } feed && feed.TryBeginAnswer(question);
        }
    }

    /// <summary>Ends an answer that <see cref="TryBeginAnswer"/> began.</summary>
    public void EndAnswer(CredentialId id, Question question, bool isAccepted)
    {
        lock (_lock)
        {
            _feeds.GetValueOrDefault(id)?.EndAnswer(question, isAccepted);
        }
    }

    /// <summary>
    /// Subscribes to a credential, even if it is not known yet; null if there are too many subscribers.
    /// </summary>
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

    /// <summary>The changes after the last one that a subscriber saw.</summary>
    public EventBatch After(CredentialFeed feed, long number)
    {
        lock (_lock)
        {
            // No event has had a greater number yet, so the client did not get this one from us.
            return feed.After(number <= _lastEvent ? number : -1);
        }
    }

    public void Unsubscribe(CredentialId id, CredentialFeed feed)
    {
        lock (_lock)
        {
            _subscribers--;
            feed.Subscribers--;

            // Remove a feed that existed only for its subscribers.
            if (feed is { Subscribers: 0, Latest: null, Jobs: [] })
            {
                _feeds.Remove(id);
            }
        }
    }

    /// <param name="id">The credential.</param>
    /// <param name="mayForget">Whether to forget another credential if the store is full. A subscription must not do that.</param>
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
        // There are fewer subscribers than credentials, so at least one credential has no subscriber. Feeds that exist
        // only for subscribers may exceed the limit.
        if (_feeds.Count >= MostCredentials)
        {
            _feeds.Remove(_feeds.Where(pair => pair.Value.Subscribers == 0).MinBy(pair => pair.Value.Used).Key);
        }
    }
}
