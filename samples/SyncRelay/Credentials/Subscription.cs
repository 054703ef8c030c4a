namespace SyncRelay.Credentials;

/// <summary>A listener to a credential.</summary>
internal sealed class Subscription(CredentialStore store, CredentialId id, CredentialFeed feed) : IDisposable
{
    private bool _isDisposed;

    /// <summary>The changes after one.</summary>
    public EventBatch After(long number) => store.After(feed, number);

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            store.Unsubscribe(id, feed);
        }
    }
}
