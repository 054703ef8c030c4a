using System.Text.Json;
using System.Text.Json.Serialization;
using Syncfy;
using SyncRelay.TwoFactor;

namespace SyncRelay.Provider;

/// <summary>
/// A credential, <c>{"id_credential":"…","code":401,"dt_execute":1691001378}</c>. Its code is a status.
/// </summary>
internal sealed record CredentialAnswer
{
    [JsonPropertyName("id_credential")]
    public string? Id { get; init; }

    /// <summary>The status code, declared or not. It can be absent.</summary>
    public CredentialStatusCode? Code { get; init; }

    /// <summary>When the sync that has this status was started, in seconds since 1970.</summary>
    [JsonPropertyName("dt_execute")]
    public long? ExecutedAt { get; init; }
}

/// <summary>The envelope that the provider puts around an answer. Its code is not a status.</summary>
internal sealed record Envelope
{
    [JsonRequired, JsonPropertyName("code")]
    public int Number { get; init; }

    public bool? Status { get; init; }

    public JsonElement Response { get; init; }

    [JsonIgnore]
    public EnvelopeCode Code => new(Number);

    [JsonIgnore]
    public bool IsSuccess => Status is not false && Code.IsSuccess;
}

/// <summary>One status in the history of a job. A 410 contains the fields that it asks for.</summary>
internal sealed record JobStatus
{
    public CredentialStatusCode? Code { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<TwofaField?>? Twofa { get; init; }
}

/// <summary>The JSON of the provider's API. The enum of the status codes has its own converter.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CredentialAnswer))]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(IReadOnlyList<JobStatus?>))]
[JsonSerializable(typeof(TwofaAnswer))]
internal sealed partial class ProviderJson : JsonSerializerContext;
