using System.Text.Json.Serialization;

namespace Quickstart.Wire;

/// <summary>The JSON of the recordings. The enum of the status codes has its own converter.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PollResponse))]
[JsonSerializable(typeof(StatusMessage))]
[JsonSerializable(typeof(TwofaAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;
