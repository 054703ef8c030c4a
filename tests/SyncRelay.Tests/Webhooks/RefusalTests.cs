using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SyncRelay.Tests.Service;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Webhooks;

/// <summary>Webhooks that are unsigned, malformed or oversized, and webhooks that are not about a credential.</summary>
internal sealed class RefusalTests : OwnRelayFixture
{
    private const string Sound = """{"event":"credential_update","id_credential":"some"}""";

    [SetUp]
    public void SetAnswer() => Service.Provider.AnswerWith("""{"id_credential":"some","code":200}""");

    [TestCase(null)]
    [TestCase("")]
    [TestCase("the-secret-of-webhook")]
    [TestCase("THE-SECRET-OF-WEBHOOKS")]
    [TestCase("the-secret-of-webhooks,the-secret-of-webhooks")]
    public async Task A_webhook_without_the_secret_is_rejected_and_nothing_is_fetched(string? secret)
    {
        using var response = await Service.SendWebhookAsync(Sound, secret);

        var problem = await response.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.That(problem.Text("detail"), Is.EqualTo("The header X-Relay-Secret does not contain the secret."));
        Assert.That(response.Headers.WwwAuthenticate.Single().Scheme, Is.EqualTo("X-Relay-Secret"));
        Assert.That(Service.Provider.Requests, Is.Empty);
    }

    [Test]
    public async Task The_secret_must_be_the_only_value_of_its_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/sync") { Content = JsonContent.Create(0) };
        request.Headers.Add(WebhookOptions.SecretHeader, ["wrong", RelayService.Secret]);
        using var response = await Service.Client.SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Test]
    public async Task The_secret_is_checked_before_the_body_is_read()
    {
        using var response = await Service.SendWebhookAsync(new string('x', 10 * Relay.LongestBody), "wrong");

        await response.ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [TestCase("")]
    [TestCase("not JSON")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("7")]
    [TestCase("[]")]
    [TestCase("""{"events":{}}""")]
    [TestCase("""{"events":[7]}""")]
    [TestCase("""{"event":7,"id_credential":"some"}""")]
    [TestCase("""{"event":"credential_update","id_credential":7}""")]
    [TestCase("""{"event":"credential_update","id_credential":"\ud800"}""")]
    [TestCase("""{"r\ud800aaaaaaaaaa":1,"event":"credential_update","id_credential":"some"}""")]
    public async Task A_body_of_another_form_is_rejected(string json)
    {
        using var response = await Service.SendWebhookAsync(json);

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(problem.Text("detail"), Is.EqualTo("The request does not have the form that the OpenAPI document describes."));
        Assert.That(Service.Provider.Requests, Is.Empty);
    }

    [TestCase("{}")]
    [TestCase("""{"events":[null]}""")]
    [TestCase("""{"id_credential":"some"}""")]
    [TestCase("""{"event":"credential_update","id_credential":""}""")]
    [TestCase("""{"event":"credential_update","id_credential":"../../admin"}""")]
    [TestCase("""{"event":"credential_update","id_credential":"some\nINFO forged"}""")]
    [TestCase("""{"events":[{"payload":{"id_credential":"some","id_job":"a/b"}}]}""")]
    public async Task A_body_that_is_neither_V1_nor_V3_is_rejected(string json)
    {
        using var response = await Service.SendWebhookAsync(json);

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(problem.Text("detail"), Is.EqualTo("This is neither a V1 nor a V3 webhook."));
        Assert.That(Service.Provider.Requests, Is.Empty);
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    public async Task A_body_that_is_not_JSON_is_rejected(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/sync")
        {
            Content = new StringContent(Sound, Encoding.UTF8, type),
            Headers = { { WebhookOptions.SecretHeader, RelayService.Secret } },
        };
        using var response = await Service.Client.SendAsync(request);

        var problem = await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.That(problem.Text("detail"), Is.EqualTo("The body must be JSON, with the content type application/json."));
    }

    [Test]
    public async Task An_event_id_is_stored_so_it_has_a_limit([Values(128, 129)] int length)
    {
        using var response = await Service.SendWebhookAsync(
            $$$"""{"events":[{"header":{"event":{"eid":"{{{new string('e', length)}}}"}},"payload":{"id_credential":"some"}}]}""");

        Assert.That(response.IsSuccessStatusCode, Is.EqualTo(length == 128));
    }

    [Test]
    public async Task Events_about_something_else_are_accepted_and_ignored()
    {
        using var response = await Service.SendWebhookAsync("""
            {"rid":"1","events":[
              {"header":{"event":{"eid":"1","name":"users.created"}},"payload":{"event":"create"}},
              {"header":{"event":{"eid":"2","name":"credentials.refreshed"}},"payload":{"id_credential":"some"}},
              {}]}
            """);

        var receipt = (await response.JsonAsync(HttpStatusCode.OK)).Deserialize<WebhookReceipt>(JsonSerializerOptions.Web);
        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(Received: 3, Changed: 1, Duplicates: 0, Ignored: 2, Refused: 0, Malformed: 0)));
    }

    [Test]
    public async Task One_malformed_id_does_not_reject_the_other_events()
    {
        using var response = await Service.SendWebhookAsync("""
            {"events":[
              {"payload":{"id_credential":"../../admin"}},
              {"payload":{"id_credential":"some","id_job":"a/b"}},
              null,
              {"payload":{"id_credential":"some"}}]}
            """);

        var receipt = (await response.JsonAsync(HttpStatusCode.OK)).Deserialize<WebhookReceipt>(JsonSerializerOptions.Web);
        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(4, Changed: 1, Duplicates: 0, Ignored: 0, Refused: 0, Malformed: 3)));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
        Assert.That(Service.Logs.Text, Does.Contain("A webhook had 3 events with a malformed id, of 4.").And.Not.Contain("admin"));
    }
}
