using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Syncfy.StatusCodes.Tests.MinimalApi;

internal static class Endpoints
{
    /// <summary>The lines that docs/json-and-binding.md recommends.</summary>
    public static void MapRecommended(WebApplication app)
    {
        app.MapGet("/codes/{text}", (string text) =>
            CredentialStatusCodes.TryParse(text, out var code) ? Results.Text(code.GetName()) : Results.BadRequest());
    }

    /// <summary>The line that docs/json-and-binding.md recommends where undeclared codes are to be accepted.</summary>
    public static void MapNumbers(WebApplication app)
    {
        app.MapGet("/numbers/{number:int}", static (int number) => ((CredentialStatusCode)number).GetName());
    }

    /// <summary>The obvious version, which does not accept every text of a code.</summary>
    public static void MapTyped(WebApplication app)
    {
        app.MapGet("/typed/{code}", static (CredentialStatusCode code) => $"{(int)code} {code.GetName()}");
    }
}
