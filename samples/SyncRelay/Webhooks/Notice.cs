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

    private static readonly Notice Malformed = new(null, null, null) { IsMalformed = true };

    /// <summary>Whether one of its ids is malformed. Then none of them is kept.</summary>
    public bool IsMalformed { get; private init; }

    /// <summary>The notices of a webhook; null if it is neither V1 nor V3, or if all of its notices are malformed.</summary>
    public static IReadOnlyList<Notice>? ReadAll(WebhookMessage message) => message switch
    {
        { Events: { } events } => UnlessMalformed([.. events.Select(Read)]),
        { Event: not null } => UnlessMalformed([Read(null, message.CredentialId, null)]),
        _ => null,
    };

    private static Notice[]? UnlessMalformed(Notice[] notices) =>
        notices.Length > 0 && notices.All(notice => notice.IsMalformed) ? null : notices;

    private static Notice Read(WebhookItem? item) => item is null
        ? Malformed
        : Read(item.Header?.Event?.Eid, item.Payload?.CredentialId, item.Payload?.JobId);

    private static Notice Read(string? eventId, string? credentialId, string? jobId)
    {
        var isMalformed =
            (!CredentialId.TryParse(credentialId, out var credential) && credentialId is not null)
            | (!JobId.TryParse(jobId, out var job) && jobId is not null)
            | eventId?.Length > LongestEventId;
        return isMalformed ? Malformed : new(string.IsNullOrEmpty(eventId) ? null : eventId, credential, job);
    }
}
