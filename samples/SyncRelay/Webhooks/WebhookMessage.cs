using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using SyncRelay.Provider;

namespace SyncRelay.Webhooks;

/// <summary>
/// A webhook as the provider sends it. V3 has a list, <c>{"rid":"…","events":[…]}</c>; V1 is flat,
/// <c>{"event":"credential_update","id_credential":"…"}</c>. Neither contains a status.
/// </summary>
internal sealed record WebhookMessage
{
    /// <summary>V3: what happened.</summary>
    public IReadOnlyList<WebhookItem>? Events { get; init; }

    /// <summary>V1: what happened.</summary>
    public string? Event { get; init; }

    /// <summary>V1: the credential that changed.</summary>
    [JsonPropertyName("id_credential"), RegularExpression(ProviderId.Pattern)]
    public string? CredentialId { get; init; }
}

/// <summary>An event of V3.</summary>
internal sealed record WebhookItem
{
    public WebhookHeader? Header { get; init; }

    public WebhookPayload? Payload { get; init; }
}

internal sealed record WebhookHeader
{
    public WebhookEventName? Event { get; init; }
}

internal sealed record WebhookEventName
{
    /// <summary>The event's id, by which a repeated delivery is recognized.</summary>
    public string? Eid { get; init; }
}

internal sealed record WebhookPayload
{
    /// <summary>The credential that changed. An event with an id of another form is skipped.</summary>
    [JsonPropertyName("id_credential"), RegularExpression(ProviderId.Pattern)]
    public string? CredentialId { get; init; }

    /// <summary>The job that changed it.</summary>
    [JsonPropertyName("id_job"), RegularExpression(ProviderId.Pattern)]
    public string? JobId { get; init; }
}

/// <summary>The result of processing the events of a webhook.</summary>
/// <param name="Received">How many events there were.</param>
/// <param name="Changed">How many of them changed the known status of a credential.</param>
/// <param name="Duplicates">How many of them had been processed before.</param>
/// <param name="Ignored">How many of them were not about a credential.</param>
/// <param name="Refused">How many of them were about a credential that the provider refuses to tell, now and later.</param>
/// <param name="Malformed">How many of them had a malformed id, and were skipped.</param>
internal sealed record WebhookReceipt(int Received, int Changed, int Duplicates, int Ignored, int Refused, int Malformed);
