using System.Text.Json;
using System.Text.Json.Serialization;
using Syncfy;
using SyncRelay.TwoFactor;

namespace SyncRelay.Provider;

/// <summary>A credential, <c>{"id_credential":"…","code":401,"dt_execute":1691001378}</c>: its code is a status.</summary>
internal sealed record CredentialAnswer
{
    [JsonPropertyName("id_credential")]
    public string? Id { get; init; }

    /// <summary>The status: of any number, declared or not. It can be absent.</summary>
    public CredentialStatusCode? Code { get; init; }

    /// <summary>When the sync was started that the status is of, in seconds since 1970.</summary>
    [JsonPropertyName("dt_execute")]
    public long? ExecutedAt { get; init; }
}

/// <summary>What the provider puts around an answer: its code is no status.</summary>
internal sealed record Envelope
{
    [JsonRequired]
    public EnvelopeCode Code { get; init; }

    public bool? Status { get; init; }

    public JsonElement Response { get; init; }

    [JsonIgnore]
    public bool IsSuccess => Status is not false && Code.IsSuccess;
}

/// <summary>One status of a job's history; a 410 brings what it asks for.</summary>
internal sealed record JobStatus
{
    public CredentialStatusCode? Code { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<TwofaField?>? Twofa { get; init; }
}

/// <summary>How the provider's answers are read. A status code brings its own converter.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CredentialAnswer))]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(IReadOnlyList<JobStatus?>))]
[JsonSerializable(typeof(TwofaAnswer))]
internal sealed partial class ProviderJson : JsonSerializerContext;
