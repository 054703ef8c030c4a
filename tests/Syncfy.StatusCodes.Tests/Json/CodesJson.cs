using System.Text.Json.Serialization;

namespace Syncfy.StatusCodes.Tests.Json;

/// <summary>A message with codes in every kind of place.</summary>
public sealed record Message(
    CredentialStatusCode Code,
    CredentialStatusCode? Next,
    IReadOnlyList<CredentialStatusCode> History,
    Dictionary<CredentialStatusCode, int> Counts);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(CredentialStatusCode))]
[JsonSerializable(typeof(CredentialStatusCode?))]
[JsonSerializable(typeof(CredentialStatusCode[]))]
[JsonSerializable(typeof(Dictionary<CredentialStatusCode, int>))]
internal sealed partial class CodesJson : JsonSerializerContext;
