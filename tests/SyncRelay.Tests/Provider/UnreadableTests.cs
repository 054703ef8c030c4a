using System.Net;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Provider;

/// <summary>Answers of the provider that say nothing about the credential.</summary>
internal sealed class UnreadableTests : FailureFixture
{
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
}
