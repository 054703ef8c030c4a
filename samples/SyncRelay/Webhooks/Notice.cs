using SyncRelay.Credentials;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>An event: it says that a credential changed.</summary>
/// <param name="EventId">The event's id. V1 has none, so a V1 event never counts as a duplicate.</param>
/// <param name="Credential">The credential that changed; null if the event is about something else.</param>
/// <param name="Job">The job that changed it, if it was named.</param>
internal sealed record Notice(string? EventId, CredentialId? Credential, JobId? Job)
{
    // Ids are stored, so their length has a limit.
    private const int LongestEventId = 128;

    /// <summary>The notices of a webhook; null if it is neither V1 nor V3, or if one of its ids is malformed.</summary>
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
