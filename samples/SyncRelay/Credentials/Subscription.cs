namespace SyncRelay.Credentials;

/// <summary>A client's subscription to the changes of a credential.</summary>
internal sealed class Subscription(CredentialStore store, CredentialId id, CredentialFeed feed) : IDisposable
{
    private bool _isDisposed;

    /// <summary>The changes after the one with this number.</summary>
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
