using System.Net;
using System.Text.Json;
using SyncRelay.Demo;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.TwoFactor;

/// <summary>The answers to a 410.</summary>
internal sealed class AnswerTests : OwnRelayFixture
{
    private const string Answer = """{"twofa":{"token":"the-answer","challenge":"89704371"}}""";

    private Run _run = null!;

    /// <summary>Starts with a 410 that has two fields.</summary>
    [SetUp]
    public async Task BeginAsync()
    {
        _run = Service.Begin("04-two-fields-unfinished");
        await Service.AdvanceToAsync(_run, 410);
    }

    [Test]
    public async Task Answers_to_every_field_go_unchanged_to_the_address_of_the_provider()
    {
        using var response = await Service.AnswerAsync(_run.Credential, Answer);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(response.Headers.Location?.OriginalString, Is.EqualTo($"/credentials/{_run.Credential}"));
        var sent = Service.Provider.Requests[^1];
        Assert.That(sent.Method, Is.EqualTo(HttpMethod.Post));
        Assert.That(sent.Address.AbsoluteUri, Is.EqualTo($"https://provider.example/v1/jobs/{_run.Job}/twofa"));
        Assert.That(sent.Body, Is.EqualTo(Answer));
        var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");
        Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.True);
    }

    [Test]
    public async Task A_listener_that_joins_after_the_answer_learns_that_the_question_is_answered()
    {
        using var response = await Service.AnswerAsync(_run.Credential, Answer);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));

        await using var listener = await EventListener.StartAsync(Service.Client, _run.Credential);
        JsonElement credential;
        do
        {
            (credential, _) = await listener.NextStatusAsync();
        }
        while (credential.GetProperty("status").GetProperty("number").GetInt32() != 410);

        Assert.That(credential.GetProperty("twofa").GetProperty("isAnswered").GetBoolean(), Is.True);
    }

    [TestCase("""{"code":400,"message":"wrong token"}""")]
    [TestCase("""{"code":200,"status":false}""")]
    [TestCase("""{"r\ud800aaaaaaaaaa":1}""")]
    public async Task An_answer_that_the_provider_rejects_is_not_accepted(string reply)
    {
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/twofa", reply);

        using var response = await Service.AnswerAsync(_run.Credential, Answer);

        await response.ProblemAsync(HttpStatusCode.BadGateway);
        var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");
        Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.False);
    }

    [TestCase("""{"twofa":{}}""", "token", "challenge")]
    [TestCase("""{"twofa":{"token":"1"}}""", "challenge")]
    [TestCase("""{"twofa":{"token":"1","challenge":" "}}""", "challenge")]
    [TestCase("""{"twofa":{"token":null,"challenge":"1"}}""", "token")]
    [TestCase("""{"twofa":{"TOKEN":"1","challenge":"1"}}""", "token", "")]
    [TestCase("""{"twofa":{"token":"1","challenge":"1","the-answer":"the-answer"}}""", "")]
    public async Task A_field_without_an_answer_and_an_answer_without_a_field_are_rejected(string answer, params string[] faulty)
    {
        using var response = await Service.AnswerAsync(_run.Credential, answer);

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(problem.GetProperty("errors").EnumerateObject().Select(error => error.Name), Is.EqualTo(faulty));
        Assert.That(problem.GetRawText(), Does.Not.Contain("the-answer"));
        Assert.That(_run.Answered.IsCompleted, Is.False);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{"twofa":null}""")]
    [TestCase("""{"twofa":["the-answer"]}""")]
    [TestCase("""{"twofa":{"token":{"the-answer":1},"challenge":"1"}}""")]
    [TestCase("""{"token":"the-answer","challenge":"1"}""")]
    [TestCase("""{"twofa":{"token":"the-answer\ud800","challenge":"1"}}""")]
    public async Task A_body_that_is_not_an_answer_is_rejected_and_not_repeated(string answer)
    {
        using var response = await Service.AnswerAsync(_run.Credential, answer);

        var problem = await response.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.That(problem.Text("detail"), Is.EqualTo("The request does not have the form that the OpenAPI document describes."));
        Assert.That(Service.Logs.Text, Does.Not.Contain("the-answer"));
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    public async Task A_form_on_another_site_cannot_send_an_answer(string type)
    {
        using var response = await Service.AnswerAsync(_run.Credential, Answer, type);

        await response.ProblemAsync(HttpStatusCode.UnsupportedMediaType);
        Assert.That(_run.Answered.IsCompleted, Is.False);
    }

    [Test]
    public async Task The_problem_at_any_other_status_describes_that_status()
    {
        var run = Service.Begin("08-token-too-late");
        await Service.AdvanceToAsync(run, 411);

        using var response = await Service.AnswerAsync(run.Credential, Answer);

        var problem = await response.ProblemAsync(HttpStatusCode.Conflict);
        Assert.Multiple(() =>
        {
            Assert.That(problem.Text("type"), Is.EqualTo("/problems/411"));
            Assert.That(problem.Text("title"), Is.EqualTo("TwofaTimeout"));
            Assert.That(problem.Text("detail"), Is.EqualTo("The time to enter the MFA value has been exceeded."));
            Assert.That(problem.GetProperty("number").GetInt32(), Is.EqualTo(411));
            Assert.That(problem.Text("group"), Is.EqualTo("Multi-Factor Authentication Codes"));
            Assert.That(problem.GetProperty("isDeclared").GetBoolean(), Is.True);
            Assert.That(problem.Text("advice"), Is.EqualTo("Start again, and have your token ready."));
        });
    }

    [Test]
    public async Task The_problem_at_an_undeclared_status_has_its_number_and_no_description()
    {
        var run = Service.Begin("12-undeclared-505");
        await Service.AdvanceToAsync(run, 505);

        using var response = await Service.AnswerAsync(run.Credential, Answer);

        var problem = await response.ProblemAsync(HttpStatusCode.Conflict);
        Assert.That(problem.Text("title"), Is.EqualTo("505"));
        Assert.That(problem.Text("group"), Is.Null);
        Assert.That(problem.Text("detail"), Is.EqualTo("The catalog does not declare this code."));
        Assert.That(problem.GetProperty("isDeclared").GetBoolean(), Is.False);
    }

    [Test]
    public async Task An_unknown_credential_accepts_no_answer()
    {
        using var response = await Service.AnswerAsync("nobody", Answer);

        await response.ProblemAsync(HttpStatusCode.NotFound);
    }

    [Test]
    public async Task No_secret_is_ever_logged()
    {
        using (await Service.AnswerAsync(_run.Credential, Answer))
        using (await Service.AnswerAsync(_run.Credential, """{"twofa":{"token":"the-answer"}}"""))
        using (await Service.SendWebhookAsync("{}", "the-wrong-secret"))
        {
            Service.Provider.AnswerWith("the-garbage");
        }

        using var failed = await Service.AnswerAsync(_run.Credential, Answer);

        Assert.That(failed.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        Assert.That(Service.Logs.Text, Does.Contain($"Credential {_run.Credential} is at 410 Waiting."), "Logging works.");
        foreach (var secret in new[] { "the-answer", "the-wrong-secret", RelayService.Secret, "the-key-of-the-provider", "the-garbage" })
        {
            Assert.That(Service.Logs.Text, Does.Not.Contain(secret));
        }
    }
}
