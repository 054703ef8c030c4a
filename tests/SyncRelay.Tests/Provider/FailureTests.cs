using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Provider;

/// <summary>A provider that is slow or down, or whose answer is useless.</summary>
internal sealed class FailureTests : OwnRelayFixture
{
    private const string Webhook = """{"events":[{"header":{"event":{"eid":"1"}},"payload":{"id_credential":"some"}}]}""";

    private const string Sound = """{"id_credential":"some","code":200}""";

    [Test]
    public async Task A_slow_provider_times_out()
    {
        await using var relay = await RelayService.StartAsync(("Provider:Timeout", "00:00:00.050"));
        relay.Provider.Instead = static async (_, cancellation) =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return new();
        };

        using var response = await relay.SendWebhookAsync(Webhook);

        var problem = await response.ProblemAsync(HttpStatusCode.GatewayTimeout);
        Assert.That(problem.Text("detail"), Is.EqualTo("The provider took too long to answer."));
    }

    [Test]
    public async Task A_provider_that_stalls_in_its_answer_times_out()
    {
        await using var relay = await RelayService.StartAsync(("Provider:Timeout", "00:00:00.050"));
        relay.Provider.Instead = static (_, _) =>
            Task.FromResult(new HttpResponseMessage { Content = new StreamContent(new EndlessStream()) });

        using var response = await relay.SendWebhookAsync(Webhook);

        await response.ProblemAsync(HttpStatusCode.GatewayTimeout);
    }

    /// <summary>Uses a socket, because its server waits for the requests that it is still answering.</summary>
    [Test]
    public async Task A_service_that_stops_reports_that_to_a_pending_webhook()
    {
        var asked = new TaskCompletionSource();
        using var provider = new ProviderSwitch
        {
            Instead = async (_, cancellation) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation);
                return new();
            },
        };
        var builder = Relay.CreateBuilder([
            "--urls=http://127.0.0.1:0",
            $"--Webhook:Secret={RelayService.Secret}",
            "--Provider:BaseAddress=https://provider.example",
        ]);
        builder.Logging.ClearProviders();
        builder.AddRelay();
        builder.Services.AddHttpClient(nameof(ProviderClient)).ConfigurePrimaryHttpMessageHandler(() => provider);
        await using var relay = builder.Build();
        relay.MapRelay();
        await relay.StartAsync();
        using var client = new HttpClient { BaseAddress = new(relay.Urls.Single()) };
        client.DefaultRequestHeaders.Add(WebhookOptions.SecretHeader, RelayService.Secret);

        using var content = new StringContent(Webhook, Encoding.UTF8, "application/json");
        var sending = client.PostAsync("/webhooks/sync", content);
        await asked.Task;
        await relay.StopAsync();

        using var response = await sending;
        var problem = await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.That(problem.Text("detail"), Is.EqualTo("The service is stopping."));
    }

    [Test]
    public async Task A_provider_that_is_down_is_reported()
    {
        Service.Provider.Instead = static (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError);

        await AssertFailsAsync("The provider cannot be reached.");
    }

    [TestCase("")]
    [TestCase("garbage")]
    [TestCase("<!doctype html><title>Maintenance</title>")]
    [TestCase("null")]
    [TestCase("200")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{"id_credential":"another","code":200}""")]
    [TestCase("""{"id_credential":7,"code":200}""")]
    [TestCase("""{"code":200}""")]
    [TestCase("""{"id_credential":"some","code":true}""")]
    [TestCase("""{"id_credential":"some","code":"Finsh"}""")]
    [TestCase("""{"id_credential":"some","code":200.5}""")]
    [TestCase("""{"id_credential":"some","code":2147483648}""")]
    [TestCase("""{"id_credential":"some","code":[200]}""")]
    [TestCase("""{"id_credential":"\ud800","code":200}""")]
    [TestCase("""{"r\ud800aaaaaaaaaa":1,"id_credential":"some","code":200}""")]
    [TestCase("""{"id_credential":"some","code":200""")]
    [TestCase("""{"code":200,"status":true}""")]
    [TestCase("""{"code":"200","status":true,"response":{"id_credential":"some","code":200}}""")]
    public async Task An_answer_that_makes_no_sense_is_not_a_status(string body)
    {
        Service.Provider.AnswerWith(body);

        await AssertFailsAsync("The provider's response could not be read.");
    }

    [Test]
    public async Task An_answer_has_a_limit([Values(0, 1)] int beyond)
    {
        Service.Provider.AnswerWith(Sound.PadRight(ProviderClient.LongestAnswer + beyond));

        if (beyond == 0)
        {
            using var response = await Service.SendWebhookAsync(Webhook);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
        else
        {
            await AssertFailsAsync("The provider's response could not be read.");
        }
    }

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

    [Test]
    public async Task The_known_status_stays_when_the_provider_fails()
    {
        Service.Provider.AnswerWith("""{"id_credential":"some","code":101}""");
        using (await Service.SendWebhookAsync(Webhook))
        {
            Service.Provider.AnswerWith("garbage");
        }

        using var response = await Service.SendWebhookAsync(Webhook.Replace("\"1\"", "\"2\""));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        var credential = await Service.GetAsync("/credentials/some");
        Assert.That(credential.GetProperty("status").GetProperty("number").GetInt32(), Is.EqualTo(101));
    }

    [Test]
    public async Task One_failure_among_several_events_fails_the_webhook_and_the_others_are_processed()
    {
        var run = Service.Begin("01-finish");
        run.Advance();
        Service.Provider.AnswerAt("/v1/credentials/some", "garbage");
        var sound = run.Webhook(isV3: true)["events"]![0]!.ToJsonString();
        var webhook = $$$"""{"events":[{"payload":{"id_credential":"some"}},{{{sound}}}]}""";

        using var response = await Service.SendWebhookAsync(webhook);

        await response.ProblemAsync(HttpStatusCode.BadGateway);
        await Service.GetAsync($"/credentials/{run.Credential}");
    }

    private async Task<JsonElement> AssertFailsAsync(string detail)
    {
        using var response = await Service.SendWebhookAsync(Webhook);

        var problem = await response.ProblemAsync(HttpStatusCode.BadGateway);
        Assert.That(problem.Text("detail"), Is.EqualTo(detail));
        await Service.GetAsync("/credentials/some", HttpStatusCode.NotFound);

        // The event was not processed. When the provider sends it again, it is.
        Service.Provider.AnswerWith(Sound);
        using var again = await Service.SendWebhookAsync(Webhook);
        Assert.That((await again.JsonAsync(HttpStatusCode.OK)).GetProperty("changed").GetInt32(), Is.EqualTo(1));
        return problem;
    }

    /// <summary>A body that starts and never continues.</summary>
    private sealed class EndlessStream() : MemoryStream(Encoding.UTF8.GetBytes("{"))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
