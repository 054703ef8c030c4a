using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace PostgresRetry.Tests.Mvc;

/// <summary>What MVC answers to a bad request.</summary>
[JsonSerializable(typeof(ValidationProblemDetails))]
internal sealed partial class ProblemJson : JsonSerializerContext;
