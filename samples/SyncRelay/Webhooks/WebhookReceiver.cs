using SyncRelay.Credentials;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// Processes the events of a webhook, all at the same time: events of one credential share its fetches.
/// </summary>
internal sealed partial class WebhookReceiver(
    Deliveries deliveries, Refreshes refreshes, Backlog backlog, ILogger<WebhookReceiver> logger)
{
    /// <exception cref="ProviderException">
    /// The provider gave no usable answer for at least one event, or too many credentials wait for it.
    /// </exception>
    public async Task<WebhookReceipt> ReceiveAsync(IReadOnlyList<Notice> notices)
    {
        var credentials = notices.Select(notice => notice.Credential).OfType<CredentialId>().Distinct().Count();
        using var places = backlog.TryEnter(credentials);
        if (places is null)
        {
            LogOverflow(credentials);
            throw new ProviderException(ProviderFailure.Busy);
        }

        var fates = await Task.WhenAll(notices.Select(ReceiveAsync));
        var receipt = new WebhookReceipt(
            fates.Length,
            fates.Count(fate => fate is Fate.Changed),
            fates.Count(fate => fate is Fate.Duplicate),
            fates.Count(fate => fate is Fate.Ignored),
            fates.Count(fate => fate is Fate.Refused),
            fates.Count(fate => fate is Fate.Malformed));
        if (receipt.Malformed > 0)
        {
            LogMalformed(receipt.Malformed, receipt.Received);
        }

        return receipt;
    }

    private async Task<Fate> ReceiveAsync(Notice notice)
    {
        if (notice is not { Credential: { } credential })
        {
            return notice.IsMalformed ? Fate.Malformed : Fate.Ignored;
        }

        // What the provider refuses for good is done, too. Otherwise every redelivery would ask again.
        var result = notice.EventId is { } eventId
            ? await deliveries.OnceAsync(eventId, credential, () => refreshes.RefreshAsync(credential, notice.Job))
            : await refreshes.RefreshAsync(credential, notice.Job);
        return result switch
        {
            null => Fate.Duplicate,
            Refresh.Changed => Fate.Changed,
            Refresh.Refused => Fate.Refused,
            Refresh.Unchanged or _ => Fate.Unchanged,
        };
    }

    [LoggerMessage(LogLevel.Warning, "A webhook about {Count} credentials was refused, because too many others wait for the provider.")]
    private partial void LogOverflow(int count);

    [LoggerMessage(LogLevel.Warning, "A webhook had {Count} events with a malformed id, of {All}. They were skipped.")]
    private partial void LogMalformed(int count, int all);

    private enum Fate
    {
        Ignored,
        Malformed,
        Duplicate,
        Unchanged,
        Changed,
        Refused,
    }
}
