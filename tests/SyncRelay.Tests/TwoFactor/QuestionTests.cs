using System.Net;
using System.Text.Json;
using SyncRelay.Demo;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.TwoFactor;

/// <summary>The question of a 410, if it is known and can be answered.</summary>
internal sealed class QuestionTests : OwnRelayFixture
{
    private Run _run = null!;

    /// <summary>Starts with a 410 that has two fields.</summary>
    [SetUp]
    public async Task BeginAsync()
    {
        _run = Service.Begin("04-two-fields-unfinished");
        await Service.AdvanceToAsync(_run, 410);
    }

    [Test]
    public async Task A_410_has_its_question_and_the_address_for_the_answers()
    {
        var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");

        Assert.That(twofa.GetRawText(), Is.EqualTo(
            $$"""{"answerTo":"/credentials/{{_run.Credential}}/twofa","fields":["""
            + """{"name":"token","type":"text","label":"Introduzca Clave ASD","challenge":"89704371"},"""
            + """{"name":"challenge","type":"challenge","label":"89704371","challenge":null}],"isAnswered":false}"""));
    }

    [TestCase("https://evil.example/v1/jobs/7/twofa")]
    [TestCase("/v1/jobs/7/twofa")]
    [TestCase("")]
    public async Task Answers_go_only_to_the_provider(string address)
    {
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/status", $$"""
            {"code":200,"status":true,"response":[{"code":410,"address":"{{address}}","twofa":[{"name":"token"}]}]}
            """);
        await RefreshAsync();

        using var response = await Service.AnswerAsync(_run.Credential, """{"twofa":{"token":"1"}}""");

        await response.ProblemAsync(HttpStatusCode.Conflict);
        Assert.That(Service.Provider.Requests, Has.None.Matches((ProviderRequest request) => request.Method == HttpMethod.Post));
        Assert.That(await QuestionKindAsync(_run), Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task The_status_is_known_even_if_the_job_cannot_be_fetched_and_the_question_comes_with_the_next_try()
    {
        var run = Service.Begin("03-token");
        await Service.AdvanceToAsync(run, 101);
        run.Advance();
        Service.Provider.AnswerAt($"/v1/jobs/{run.Job}/status", "garbage");

        using (var failed = await Service.SendWebhookAsync(run.Webhook(isV3: true).ToJsonString()))
        {
            await failed.ProblemAsync(HttpStatusCode.BadGateway);
        }

        Assert.That(await QuestionKindAsync(run), Is.EqualTo(JsonValueKind.Null));
        Service.Provider.Instead = null;
        using var again = await Service.SendWebhookAsync(run.Webhook(isV3: true).ToJsonString());

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await QuestionKindAsync(run), Is.EqualTo(JsonValueKind.Object));
    }

    [Test]
    public async Task A_known_question_stays_when_its_job_cannot_be_fetched()
    {
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/status", "garbage");

        using var failed = await Service.SendWebhookAsync($$"""{"event":"credential_update","id_credential":"{{_run.Credential}}"}""");

        await failed.ProblemAsync(HttpStatusCode.BadGateway);
        Assert.That(await QuestionKindAsync(_run), Is.EqualTo(JsonValueKind.Object));
    }

    [Test]
    public async Task A_job_that_the_provider_has_forgotten_does_not_hide_the_waiting_one()
    {
        using var response = await Service.SendWebhookAsync(
            $$$"""{"events":[{"payload":{"id_credential":"{{{_run.Credential}}}","id_job":"forgotten"}}]}""");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await QuestionKindAsync(_run), Is.EqualTo(JsonValueKind.Object));
    }

    [TestCase("[]")]
    [TestCase("[null]")]
    [TestCase("""[{"type":"text"}]""")]
    [TestCase("""[{"name":""}]""")]
    [TestCase("""[{"name":"token"},{"name":"token"}]""")]
    public async Task Fields_that_cannot_be_answered_are_not_a_question(string fields)
    {
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/status", $$"""
            {"code":200,"status":true,"response":[{"code":410,"address":"https://provider.example/v1/twofa","twofa":{{fields}}}]}
            """);
        await RefreshAsync();

        Assert.That(await QuestionKindAsync(_run), Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task A_question_has_limits([Values(20, 21)] int fields, [Values(1_000, 1_001)] int length)
    {
        var asked = string.Join(',', Enumerable.Range(0, fields).Select(number =>
            $"{{\"name\":\"{number}\",\"label\":\"{new string('l', length)}\"}}"));
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/status", $$"""
            {"code":200,"status":true,"response":[{"code":410,"address":"https://provider.example/v1/twofa","twofa":[{{asked}}]}]}
            """);
        await RefreshAsync();

        Assert.That(await QuestionKindAsync(_run) is JsonValueKind.Object, Is.EqualTo(fields == 20 && length == 1_000));
    }

    private async Task<JsonValueKind> QuestionKindAsync(Run run) =>
        (await Service.GetAsync($"/credentials/{run.Credential}")).GetProperty("twofa").ValueKind;

    private async Task RefreshAsync()
    {
        using var response = await Service.SendWebhookAsync($$"""{"event":"credential_update","id_credential":"{{_run.Credential}}"}""");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
