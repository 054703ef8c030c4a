using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using PostgresRetry;
using Syncfy;

namespace SourceGenerators.Tests.RequestDelegates;

public sealed record Message(CredentialStatusCode Code, CredentialStatusCode? Next);

[JsonSerializable(typeof(Message))]
internal sealed partial class MessageJson : JsonSerializerContext;

internal static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/typed/{code}", static (CredentialStatusCode code) => $"{(int)code} {code.GetName()}");
        app.MapGet("/query", static (CredentialStatusCode? code) => code is { } some ? some.GetName() : "none");
        app.MapGet("/struct/{state}", static (SqlStateText state) => $"{state} {state.Code.GetName()}");
        app.MapPost("/body", static (Message message) => message);
    }
}
