using SyncRelay.Credentials;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>What an event says: this credential changed.</summary>
/// <param name="EventId">The event's id. V1 has none: such an event is never taken for one that came before.</param>
/// <param name="Credential">The credential that changed; null if the event is about something else.</param>
/// <param name="Job">The job that changed it, if it was named.</param>
internal sealed record Notice(string? EventId, CredentialId? Credential, JobId? Job)
{
    // An id is kept, so it is not to be of any length.
    private const int LongestEventId = 128;

    /// <summary>The notices of a webhook; null if it has neither shape, or an id that is none.</summary>
    public static IReadOnlyList<Notice>? ReadAll(WebhookMessage message) => message switch
    {
        { Events: { } events } => AllOrNone([.. events.Select(Read)]),
        { Event: not null } => AllOrNone([Read(null, message.CredentialId, null)]),
        _ => null,
    };

    private static Notice[]? AllOrNone(Notice?[] notices) =>
        notices.OfType<Notice>().ToArray() is var sound && sound.Length == notices.Length ? sound : null;

    private static Notice? Read(WebhookItem? item) => item is null
        ? null
        : Read(item.Header?.Event?.Eid, item.Payload?.CredentialId, item.Payload?.JobId);

    private static Notice? Read(string? eventId, string? credentialId, string? jobId)
    {
        var isMalformed =
            (!CredentialId.TryParse(credentialId, out var credential) && credentialId is not null)
            | (!JobId.TryParse(jobId, out var job) && jobId is not null)
            | eventId?.Length > LongestEventId;
        return isMalformed ? null : new(string.IsNullOrEmpty(eventId) ? null : eventId, credential, job);
    }
}
