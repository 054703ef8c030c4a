using SyncRelay.Credentials;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// Processes the events of a webhook, all at the same time: events of one credential share its fetches.
/// </summary>
internal sealed partial class WebhookReceiver(Deliveries deliveries, Refreshes refreshes, ILogger<WebhookReceiver> logger)
{
    /// <exception cref="ProviderException">The provider gave no usable answer for at least one event.</exception>
    public async Task<WebhookReceipt> ReceiveAsync(IReadOnlyList<Notice> notices)
    {
        try
        {
            var fates = await Task.WhenAll(notices.Select(ReceiveAsync));
            return new(
                fates.Length,
                fates.Count(fate => fate is Fate.Changed),
                fates.Count(fate => fate is Fate.Duplicate),
                fates.Count(fate => fate is Fate.Ignored));
        }
        catch (ProviderException exception)
        {
            LogFailure(exception.Failure);
            throw;
        }
    }

    private async Task<Fate> ReceiveAsync(Notice notice)
    {
        if (notice is not { Credential: { } credential })
        {
            return Fate.Ignored;
        }

        var isChange = notice.EventId is { } eventId
            ? await deliveries.OnceAsync(eventId, () => refreshes.RefreshAsync(credential, notice.Job))
            : await refreshes.RefreshAsync(credential, notice.Job);
        return isChange switch
        {
            null => Fate.Duplicate,
            true => Fate.Changed,
            false => Fate.Unchanged,
        };
    }

    [LoggerMessage(LogLevel.Warning, "The provider could not be asked about its webhook: {Failure}.")]
    private partial void LogFailure(ProviderFailure failure);

    private enum Fate
    {
        Ignored,
        Duplicate,
        Unchanged,
        Changed,
    }
}
