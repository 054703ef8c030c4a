using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SyncRelay.Credentials;

/// <summary>A credential's changes as server-sent events.</summary>
internal sealed class EventStream(CredentialStore store, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>How often an idle stream shows that it lives, well within what proxies allow.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>When a client is to come back that lost the connection.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Every change after the last that the client saw, then every new one. It begins with all that are kept if the
    /// client saw none; and with <c>reset</c>, which tells the client to forget, if what it saw cannot be gone on from.
    /// </summary>
    /// <param name="id">The credential.</param>
    /// <param name="subscription">The listener.</param>
    /// <param name="lastEventId">The id of the last event that the client saw, from an earlier connection.</param>
    /// <param name="aborted">Ends the stream.</param>
    public async IAsyncEnumerable<SseItem<string>> ReadAsync(
        CredentialId id, Subscription subscription, string? lastEventId, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);

        // Sent at once, so that the client knows that it is connected.
        yield return new("", "open") { ReconnectionInterval = Retry };

        var isNew = string.IsNullOrEmpty(lastEventId);
        var last = isNew ? 0 : EventId.NumberOf(lastEventId, store.Epoch) ?? -1;
        while (!ending.IsCancellationRequested)
        {
            var batch = subscription.After(last);
            if (batch.IsIncomplete && !isNew)
            {
                yield return new("", "reset");
            }

            foreach (var change in batch.Events)
            {
                yield return Item(id, change);
            }

            (isNew, last) = (false, batch.Last);
            await batch.Changed.WaitAsync(Heartbeat, time, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!batch.Changed.IsCompleted && !ending.IsCancellationRequested)
            {
                yield return new("", "heartbeat");
            }
        }
    }

    private SseItem<string> Item(CredentialId id, StatusEvent change)
    {
        var view = CredentialView.Of(id, change.Status, change.At);
        return new(JsonSerializer.Serialize(view, RelayJson.Default.CredentialView), "status")
        {
            EventId = EventId.Format(store.Epoch, change.Number),
        };
    }
}
