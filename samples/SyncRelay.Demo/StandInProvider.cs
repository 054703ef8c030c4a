using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using SyncRelay.TwoFactor;

namespace SyncRelay.Demo;

/// <summary>Replaces the provider in tests and in the demo. It answers as the provider's documentation says.</summary>
internal sealed class StandInProvider
{
    private const long Epoch = 1691001378;

    // More than anybody starts by hand.
    private const int MostRuns = 1_000;

    private readonly ConcurrentDictionary<string, Run> _runs = new();
    private int _started;

    /// <summary>
    /// Begins a run for a new credential, which has no status yet; null if there have been too many runs.
    /// </summary>
    public Run? Begin(Recording recording)
    {
        var number = Interlocked.Increment(ref _started);
        if (number > MostRuns)
        {
            return null;
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        return _runs[$"credential-{text}"] = new(recording, $"credential-{text}", $"job-{text}");
    }

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/credentials/{id}", (string id) =>
            _runs.TryGetValue(id, out var run) ? Json(CredentialOf(run)) : Refused(404));

        routes.MapGet("/v1/jobs/{id}/status", (string id, HttpRequest request) =>
            Find(id) is { } run ? Json(Enveloped(StatusesOf(run, request))) : Refused(404));

        routes.MapPost("/v1/jobs/{id}/twofa", (string id, JsonObject body) => Find(id) is not { } run ? Refused(404)
            : run.TryAnswer(body["twofa"] as JsonObject) ? Json(Enveloped(new JsonArray()))
            : Refused(400));
    }

    private Run? Find(string job) => _runs.Values.FirstOrDefault(run => run.Job == job);

    private static JsonObject CredentialOf(Run run)
    {
        var credential = new JsonObject
        {
            ["id_credential"] = run.Credential,
            ["is_authorized"] = 0,
            ["is_locked"] = 0,
            ["is_twofa"] = 1,
            ["can_sync"] = 1,
            ["ready_in"] = 0,
            ["dt_execute"] = Epoch,
        };
        if (run.History is [.., { Code: var code }])
        {
            credential["code"] = code;
        }

        return credential;
    }

    private static JsonArray StatusesOf(Run run, HttpRequest request)
    {
        var address = $"{request.Scheme}://{request.Host}/v1/jobs/{run.Job}/twofa";
        return new([.. run.History.Select(step => StatusOf(step, address))]);
    }

    private static JsonObject StatusOf(Step step, string address) => step.Asks is not { } fields
        ? new() { ["code"] = step.Code }
        : new()
        {
            ["code"] = step.Code,
            ["address"] = address,
            ["twofa"] = new JsonArray([.. fields.Select(FieldOf)]),
        };

    private static JsonObject FieldOf(TwofaField field)
    {
        var json = new JsonObject { ["name"] = field.Name, ["type"] = field.Type, ["label"] = field.Label };
        if (field.Challenge is { } challenge)
        {
            json["challenge"] = challenge;
        }

        return json;
    }

    private static JsonObject Enveloped(JsonArray response) =>
        new() { ["code"] = 200, ["status"] = true, ["response"] = response };

    /// <summary>
    /// The provider refuses by the code of the envelope. A 400 or 404 there is not a status of the credential.
    /// </summary>
    private static IResult Refused(int envelopeCode) => Json(new() { ["code"] = envelopeCode, ["status"] = false });

    private static IResult Json(JsonObject json) => Results.Text(json.ToJsonString(), "application/json");
}
