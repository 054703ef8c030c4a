using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SyncRelay.Credentials;

/// <summary>The changes of a credential as server-sent events.</summary>
internal sealed class EventStream(CredentialStore store, TimeProvider time, IHostApplicationLifetime lifetime)
{
    /// <summary>
    /// The interval of the heartbeats of an idle stream. It is well below the idle timeout of common proxies.
    /// </summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>How long a client waits before it reconnects.</summary>
    public static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Sends the changes after the last one that the client saw, then every new one. A new client gets all changes that
    /// are kept. If changes are lost in between, the event <c>reset</c> comes first: the client must start again.
    /// </summary>
    /// <param name="id">The credential.</param>
    /// <param name="subscription">The client's subscription to the credential.</param>
    /// <param name="lastEventId">The id of the last event that the client saw, from an earlier connection.</param>
    /// <param name="culture">The language of the client, for as long as the stream lasts.</param>
    /// <param name="aborted">Ends the stream.</param>
    public async IAsyncEnumerable<SseItem<string>> ReadAsync(
        CredentialId id,
        Subscription subscription,
        string? lastEventId,
        CultureInfo culture,
        [EnumeratorCancellation] CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);

        // Send an event immediately, so that the client knows that it is connected.
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
                yield return Item(id, change, culture);
            }

            (isNew, last) = (false, batch.Last);
            await batch.Changed.WaitAsync(Heartbeat, time, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!batch.Changed.IsCompleted && !ending.IsCancellationRequested)
            {
                yield return new("", "heartbeat");
            }
        }
    }

    private SseItem<string> Item(CredentialId id, StatusEvent change, CultureInfo culture)
    {
        var view = CredentialView.Of(id, change.Status, change.At, culture);
        return new(JsonSerializer.Serialize(view, RelayJson.Default.CredentialView), "status")
        {
            EventId = EventId.Format(store.Epoch, change.Number),
        };
    }
}
