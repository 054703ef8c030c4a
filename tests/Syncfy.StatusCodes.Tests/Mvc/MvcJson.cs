using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Syncfy.StatusCodes.Tests.Json;

namespace Syncfy.StatusCodes.Tests.Mvc;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(ValidationProblemDetails))]
internal sealed partial class MvcJson : JsonSerializerContext;
