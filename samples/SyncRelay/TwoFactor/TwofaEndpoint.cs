using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.OpenApi;
using SyncRelay.Problems;
using SyncRelay.Provider;

namespace SyncRelay.TwoFactor;

/// <summary>
/// <c>POST /credentials/{id}/twofa</c>: answers every field of a 410. Answers are not stored or logged. They must be JSON,
/// which the form of another site cannot post (cross-site request forgery).
/// </summary>
internal static partial class TwofaEndpoint
{
    public static void MapTwofa(this IEndpointRouteBuilder routes) => routes
        .MapPost("/credentials/{id}/twofa", AnswerAsync)
        .WithName("answerQuestion")
        .WithTags(Tags.Credentials)
        .WithSummary("Answers every field that a credential at 410 asks for.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status502BadGateway)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout);

    private static async Task<Results<Accepted, ValidationProblem, ProblemHttpResult>> AnswerAsync(
        [RegularExpression(ProviderId.Pattern)] CredentialId id,
        TwofaAnswer answer,
        HttpResponse response,
        CredentialStore store,
        OpenQuestions questions,
        ProviderClient provider,
        ILogger<ProviderClient> logger,
        CancellationToken cancellation)
    {
        if (store.Find(id) is not { Status: var status })
        {
            return CredentialEndpoints.NotKnown;
        }

        if (status.Code is not CredentialStatusCode.Waiting)
        {
            return Problem.Of(status.Code, HttpStatusCode.Conflict);
        }

        if (status.Question is not { } question)
        {
            return Problem.Of(HttpStatusCode.Conflict, "The provider did not ask a question that can be answered.");
        }

        if (answer.ProblemsWith(question) is { Count: > 0 } problems)
        {
            return TypedResults.ValidationProblem(problems);
        }

        if (!store.TryBeginAnswer(id, question))
        {
            return Problem.Of(HttpStatusCode.Conflict, "Another answer is being sent, or the question is no longer open.");
        }

        var isAccepted = false;
        try
        {
            await provider.AnswerAsync(question, answer, cancellation);
            isAccepted = true;
            await questions.AnsweredAsync(id, question);
            return TypedResults.Accepted($"/credentials/{id}");
        }
        catch (ProviderException exception)
        {
            exception.Credential = id;
            LogFailure(logger, id, exception.Failure, exception.Number);
            return Problem.Of(exception, response);
        }
        finally
        {
            store.EndAnswer(id, question, isAccepted);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The provider did not take the answers for credential {Id}: {Failure} ({Number}).")]
    private static partial void LogFailure(ILogger logger, CredentialId id, ProviderFailure failure, int? number);
}
