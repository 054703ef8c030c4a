using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>
/// All credentials, in memory. A restart forgets them, and when they take too many bytes, the least recently used ones are
/// forgotten, but none that has a listener. One lock guards everything, and no code waits while it holds the lock.
/// </summary>
internal sealed class CredentialStore(IOptions<CredentialOptions> options, TimeProvider time) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly MemoryCache _feeds = new(new MemoryCacheOptions { SizeLimit = options.Value.MaxBytes, TrackStatistics = true });
    private readonly Dictionary<CredentialId, CredentialFeed> _listened = [];
    private long _lastEvent;
    private int _listeners;

    /// <summary>Identifies this start of the service, as a part of every event id.</summary>
    public string Epoch { get; } = RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>How many credentials are kept.</summary>
    public int Count => _feeds.Count;

    /// <summary>How many bytes they take, roughly.</summary>
    public long Bytes => _feeds.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>How many clients listen.</summary>
    public int Listeners => Volatile.Read(ref _listeners);

    /// <summary>The latest status, and when it was received; null if no status is known.</summary>
    public (CredentialStatus Status, DateTimeOffset At)? Find(CredentialId id)
    {
        lock (_lock)
        {
            return Known(id) is { Latest: { } status, ChangedAt: { } at } ? (status, at) : null;
        }
    }

    /// <summary>Stores what the provider said last; false if nothing has changed.</summary>
    public bool Update(CredentialId id, CredentialStatus status)
    {
        lock (_lock)
        {
            var feed = FeedOf(id);
            if (status.Question is { } question && question.Equals(feed.Latest?.Question))
            {
                // The provider has not taken the answer yet, so the user need not answer again.
                status = status with { IsAnswered = feed.Latest.IsAnswered };
            }

            if (status == feed.Latest)
            {
                return false;
            }

            feed.Append(new(++_lastEvent, status, time.GetUtcNow()));
            Keep(id, feed);
            return true;
        }
    }

    public void Remember(CredentialId id, JobId job)
    {
        lock (_lock)
        {
            var feed = FeedOf(id);
            feed.Remember(job);
            Keep(id, feed);
        }
    }

    /// <summary>The last few jobs of a credential, the latest first.</summary>
    public IReadOnlyList<JobId> JobsOf(CredentialId id)
    {
        lock (_lock)
        {
            return Known(id)?.Jobs ?? [];
        }
    }

    /// <summary>
    /// Begins an answer; false if another answer is being sent, or if the question is no longer asked.
    /// </summary>
    public bool TryBeginAnswer(CredentialId id, Question question)
    {
        lock (_lock)
        {
            return Known(id) is { } feed && feed.TryBeginAnswer(question);
        }
    }

    /// <summary>Ends an answer that <see cref="TryBeginAnswer"/> began.</summary>
    public void EndAnswer(CredentialId id, Question question, bool isAccepted)
    {
        lock (_lock)
        {
            Known(id)?.EndAnswer(question, isAccepted);
        }
    }

    /// <summary>
    /// Subscribes to a credential, even if it is not known yet; null if there are too many subscribers.
    /// </summary>
    public Subscription? Subscribe(CredentialId id)
    {
        lock (_lock)
        {
            if (_listeners == options.Value.MaxListeners)
            {
                return null;
            }

            _listeners++;
            var feed = _listened[id] = FeedOf(id);
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
            _listeners--;
            if (--feed.Subscribers == 0)
            {
                _listened.Remove(id);
                if (!feed.IsEmpty)
                {
                    Keep(id, feed);
                }
            }
        }
    }

    public void Dispose() => _feeds.Dispose();

    private CredentialFeed? Known(CredentialId id) => _listened.GetValueOrDefault(id) ?? _feeds.Get<CredentialFeed>(id);

    private CredentialFeed FeedOf(CredentialId id) => Known(id) ?? new(_lastEvent);

    private void Keep(CredentialId id, CredentialFeed feed)
    {
        // A full cache refuses what is new. Let the least recently used ones make room for it.
        for (var share = 0.1; !TryKeep(id, feed); share = Math.Min(1, share * 3))
        {
            _feeds.Compact(share);
        }
    }

    private bool TryKeep(CredentialId id, CredentialFeed feed)
    {
        _feeds.Set(id, feed, new MemoryCacheEntryOptions { Size = feed.Bytes });
        return _feeds.TryGetValue(id, out _);
    }
}
