using System.Text.Json.Serialization;

namespace SyncRelay.Webhooks;

/// <summary>
/// A webhook as it is sent. V3 has a list, <c>{"rid":"…","events":[…]}</c>; V1 is flat,
/// <c>{"event":"credential_update","id_credential":"…"}</c>. Neither has a status.
/// </summary>
internal sealed record WebhookMessage
{
    /// <summary>V3: what happened.</summary>
    public IReadOnlyList<WebhookItem>? Events { get; init; }

    /// <summary>V1: what happened.</summary>
    public string? Event { get; init; }

    /// <summary>V1: the credential that changed.</summary>
    [JsonPropertyName("id_credential")]
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
    /// <summary>The event's id, by which one that comes twice is known.</summary>
    public string? Eid { get; init; }
}

internal sealed record WebhookPayload
{
    [JsonPropertyName("id_credential")]
    public string? CredentialId { get; init; }

    [JsonPropertyName("id_job")]
    public string? JobId { get; init; }
}

/// <summary>What became of a webhook's events.</summary>
/// <param name="Received">How many there were.</param>
/// <param name="Changed">How many changed what is known of their credential.</param>
/// <param name="Duplicates">How many had come before, and were done.</param>
/// <param name="Ignored">How many were about something else than a credential.</param>
internal sealed record WebhookReceipt(int Received, int Changed, int Duplicates, int Ignored);
