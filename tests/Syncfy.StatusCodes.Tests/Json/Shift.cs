using System.Text.Json.Serialization;

namespace Syncfy.StatusCodes.Tests.Json;

/// <summary>A code beside an enum that is not generated.</summary>
public sealed record Shift(DayOfWeek Day, CredentialStatusCode Code);

/// <summary>The same, with our converter on the property.</summary>
public sealed record StrictShift(
    DayOfWeek Day,
    [property: JsonConverter(typeof(CredentialStatusCodeJsonConverter))] CredentialStatusCode Code);

/// <summary>The same, with the converter for C# names on the property.</summary>
public sealed record NamedShift(
    DayOfWeek Day,
    [property: JsonConverter(typeof(JsonStringEnumConverter))] CredentialStatusCode Code);
