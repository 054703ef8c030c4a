using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using SyncRelay.Credentials;
using SyncRelay.Problems;
using SyncRelay.TwoFactor;
using SyncRelay.Webhooks;

namespace SyncRelay;

/// <summary>
/// The JSON of this service's own API. The enum of the status codes has its own converter, which writes numbers.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CredentialView))]
[JsonSerializable(typeof(CodesView))]
[JsonSerializable(typeof(StatusView))]
[JsonSerializable(typeof(TwofaAnswer))]
[JsonSerializable(typeof(WebhookMessage))]
[JsonSerializable(typeof(WebhookReceipt))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ProblemMembers))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class RelayJson : JsonSerializerContext;
