using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Syncfy;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Credentials;

internal sealed class CredentialEndpointTests : SharedRelayFixture
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Test]
    public async Task A_credential_is_returned_with_all_its_data()
    {
        var run = Service.Begin("10-deprecated-site");
        await Service.AdvanceToAsync(run, 449);

        var credential = await Service.GetAsync($"/credentials/{run.Credential}");

        Assert.That(JsonSerializer.Serialize(credential, Indented), Is.EqualTo($$"""
            {
              "id": "{{run.Credential}}",
              "status": {
                "number": 449,
                "name": "DeprecatedSite",
                "identifier": "DeprecatedSite",
                "isDeclared": true,
                "group": "User Interaction Codes",
                "description": "The credential you are trying to sync belongs to a site that is no longer supported.",
                "outcome": "Failed",
                "advice": "Stop here: this site is no longer supported, and trying again will not help.",
                "language": "en"
              },
              "twofa": null,
              "syncedAt": "2023-08-02T18:36:18+00:00",
              "changedAt": "2026-01-02T03:04:05+00:00"
            }
            """.ReplaceLineEndings(Environment.NewLine)));
    }

    [Test]
    public async Task The_catalog_is_returned_in_its_order_and_with_its_texts()
    {
        var catalog = await Service.GetAsync("/codes");

        Assert.That(catalog.GetProperty("count").GetInt32(), Is.EqualTo(24));
        Assert.That(
            catalog.GetProperty("codes")
                .EnumerateArray()
                .Select(code => (code.GetProperty("number").GetInt32(), code.Text("name"), code.Text("description"))),
            Is.EqualTo(CredentialStatusCodes.All.Select(info => ((int)info.Code, info.Name, info.Description))));
    }

    [Test]
    public async Task An_unknown_credential_is_not_found()
    {
        using var response = await Service.Client.GetAsync("/credentials/nobody");

        var problem = await response.ProblemAsync(HttpStatusCode.NotFound);
        Assert.That(problem.Text("detail"), Is.EqualTo("This credential has no known status yet."));
    }

    [TestCase("..%2F..%2Fwebhooks")]
    [TestCase("%2e%2e%2fnobody")]
    [TestCase("a%0Ab")]
    [TestCase("a%20b")]
    [TestCase("%3Cscript%3E")]
    public async Task A_text_that_is_not_an_id_is_rejected_and_never_reaches_the_provider(string id)
    {
        var requests = Service.Provider.Requests.Count;
        using var latest = await Service.Client.GetAsync($"/credentials/{id}");
        using var events = await Service.Client.GetAsync($"/credentials/{id}/events");
        using var answer = await Service.AnswerAsync(id, """{"twofa":{}}""");

        await latest.ProblemAsync(HttpStatusCode.BadRequest);
        await events.ProblemAsync(HttpStatusCode.BadRequest);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(requests));
    }
}
