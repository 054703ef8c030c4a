using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SyncRelay.Clients;
using SyncRelay.OpenApi;
using SyncRelay.Problems;
using SyncRelay.Provider;

namespace SyncRelay.Credentials;

/// <summary>
/// The endpoints that a front end reads: the latest status of a credential, its changes, and the catalog.
/// </summary>
internal static class CredentialEndpoints
{
    public static ProblemHttpResult NotKnown =>
        Problem.Of(HttpStatusCode.NotFound, "This credential has no known status yet.");

    public static void AddCredentials(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<CredentialOptions, CredentialOptionsValidator>()
            .BindConfiguration(CredentialOptions.Section);
        services.AddSingleton<CredentialStore>().AddSingleton<OpenQuestions>();
        services.AddSingleton<Refreshes>().AddSingleton<FirstFetch>().AddSingleton<EventStream>();
    }

    public static void MapCredentials(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/credentials/{id}", Get)
            .WithName("getCredential")
            .WithTags(Tags.Credentials)
            .WithSummary("Returns the latest status of a credential.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes.MapGet("/credentials/{id}/events", Listen)
            .WithName("listenToCredential")
            .RequireRateLimiting(ClientLimits.Streams)
            .WithTags(Tags.Credentials)
            .WithSummary("Streams the changes of a credential as server-sent events named status, with the same data as GET.")
            .Produces<CredentialView>(StatusCodes.Status200OK, "text/event-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        routes.MapGet("/codes", () => CodesView.In(CultureInfo.CurrentUICulture))
            .WithName("listCodes")
            .WithTags(Tags.Catalog)
            .WithSummary("Lists the catalog: every declared status.");
    }

    private static Results<Ok<CredentialView>, ProblemHttpResult> Get(
        [RegularExpression(ProviderId.Pattern)] CredentialId id, CredentialStore store) =>
        store.Find(id) is { } found
            ? TypedResults.Ok(CredentialView.Of(id, found.Status, found.At, CultureInfo.CurrentUICulture))
            : NotKnown;

    // The result has no type, because the document must not describe a .NET object that is never sent.
    private static IResult Listen(
        [RegularExpression(ProviderId.Pattern)] CredentialId id,
        [FromHeader(Name = "Last-Event-ID")] string? lastEventId,
        HttpContext context,
        CredentialStore store,
        FirstFetch first,
        EventStream stream)
    {
        if (store.Subscribe(id) is not { } subscription)
        {
            return Problem.Of(HttpStatusCode.ServiceUnavailable, "Too many clients are listening.");
        }

        context.Response.RegisterForDispose(subscription);
        _ = first.AskAsync(id);
        return TypedResults.ServerSentEvents(
            stream.ReadAsync(id, subscription, lastEventId, CultureInfo.CurrentUICulture, context.RequestAborted));
    }
}
