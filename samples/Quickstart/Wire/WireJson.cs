using System.Text.Json.Serialization;

namespace Quickstart.Wire;

/// <summary>How the wire's types are read. A status code brings its own converter.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PollResponse))]
[JsonSerializable(typeof(StatusMessage))]
[JsonSerializable(typeof(TwofaAnswer))]
internal sealed partial class WireJson : JsonSerializerContext;
