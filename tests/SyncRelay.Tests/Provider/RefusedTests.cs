using System.Net;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Provider;

/// <summary>Errors of the provider, by its HTTP status or in its envelope.</summary>
internal sealed class RefusedTests : FailureFixture
{
    [TestCase(500, "Broken", "The provider has failed (500).")]
    [TestCase(503, "Broken", "The provider has failed (503).")]
    [TestCase(401, "Unauthorized", "The provider does not accept the credentials of this service (401).")]
    [TestCase(403, "Unauthorized", "The provider does not accept the credentials of this service (403).")]
    [TestCase(302, "Redirected", "The provider redirects to another address, which is not followed (302).")]
    [TestCase(409, "Refused", "The provider refused the request (409).")]
    public async Task An_HTTP_error_is_not_a_status_of_the_credential_and_its_cause_is_said(int status, string cause, string detail)
    {
        Service.Provider.AnswerWith(Sound, (HttpStatusCode)status);

        var problem = await AssertFailsAsync(detail);

        Assert.That(problem.Text("cause"), Is.EqualTo(cause));
        Assert.That(problem.GetProperty("providerNumber").GetInt32(), Is.EqualTo(status));
        Assert.That(problem.Text("credential"), Is.EqualTo("some"));
        Assert.That(Service.Logs.Text, Does.Contain($"The provider gave no status of credential some: {cause} ({status})."));
    }

    [TestCase(400, "Refused")]
    [TestCase(404, "Missing")]
    [TestCase(410, "Missing")]
    [TestCase(422, "Refused")]
    public async Task A_refusal_for_good_is_acknowledged_and_a_redelivery_does_not_ask_again(int number, string cause)
    {
        foreach (var isEnvelope in new[] { false, true })
        {
            Service.Provider.AnswerWith(
                isEnvelope ? $$"""{"code":{{number}},"status":false}""" : "",
                isEnvelope ? HttpStatusCode.OK : (HttpStatusCode)number);
            var webhook = Webhook.Replace("\"1\"", isEnvelope ? "\"2\"" : "\"3\"");
            var before = Service.Provider.Requests.Count;

            using var first = await Service.SendWebhookAsync(webhook);
            using var again = await Service.SendWebhookAsync(webhook);

            Assert.That((await first.JsonAsync(HttpStatusCode.OK)).GetProperty("refused").GetInt32(), Is.EqualTo(1));
            Assert.That((await again.JsonAsync(HttpStatusCode.OK)).GetProperty("duplicates").GetInt32(), Is.EqualTo(1));
            Assert.That(Service.Provider.Requests, Has.Count.EqualTo(before + 1));
        }

        await Service.GetAsync("/credentials/some", HttpStatusCode.NotFound);
        Assert.That(Service.Logs.Text, Does.Contain($"The provider gave no status of credential some: {cause} ({number})."));
    }

    [TestCase("""{"code":401,"status":false}""", "The provider does not accept the credentials of this service (401).")]
    [TestCase("""{"code":500,"status":false,"response":null}""", "The provider has failed (500).")]
    [TestCase("""{"code":200,"status":false,"response":{"id_credential":"some","code":200}}""", "The provider refused the request (200).")]
    [TestCase(
        """{"code":403,"response":{"id_credential":"some","code":200}}""",
        "The provider does not accept the credentials of this service (403).")]
    public async Task An_error_in_the_envelope_is_not_a_status_of_the_credential(string body, string detail)
    {
        Service.Provider.AnswerWith(body);

        await AssertFailsAsync(detail);
    }
}
