using System.Net;
using System.Text.Json.Nodes;
using SyncRelay.Demo;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.TwoFactor;

/// <summary>Answers that are sent twice, and questions that come twice.</summary>
internal sealed class AskedAgainTests : OwnRelayFixture
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
    public async Task Answers_that_the_provider_rejects_can_be_sent_again()
    {
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/twofa", """{"code":500,"status":false}""");
        using (var rejected = await Service.AnswerAsync(_run.Credential, Answer))
        {
            await rejected.ProblemAsync(HttpStatusCode.BadGateway);
            var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");
            Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.False);
        }

        Service.Provider.Instead = null;
        using var response = await Service.AnswerAsync(_run.Credential, Answer);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
    }

    [Test]
    public async Task Only_one_of_two_simultaneous_answers_is_sent()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        Service.Provider.Instead = (_, _) =>
        {
            asked.SetResult();
            return answer.Task;
        };
        var first = Service.AnswerAsync(_run.Credential, Answer);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));

        using var second = await Service.AnswerAsync(_run.Credential, Answer);
        answer.SetResult(new());

        var problem = await second.ProblemAsync(HttpStatusCode.Conflict);
        Assert.That(problem.Text("detail"), Is.EqualTo("Another answer is being sent, or the question is no longer open."));
        Assert.That((await first).StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
    }

    [Test]
    public async Task A_second_webhook_at_the_same_question_leaves_it_answered_and_is_not_an_event()
    {
        using var response = await Service.AnswerAsync(_run.Credential, Answer);

        using var webhook = await Service.SendWebhookAsync($$"""{"event":"credential_update","id_credential":"{{_run.Credential}}"}""");

        Assert.That((await webhook.JsonAsync(HttpStatusCode.OK)).GetProperty("changed").GetInt32(), Is.Zero);
        var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");
        Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.True);
    }

    [Test]
    public async Task The_same_question_after_an_answer_is_asked_again()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, _run.Credential);
        foreach (var number in new[] { 100, 101, 410 })
        {
            Assert.That(await listener.NextNumberAsync(), Is.EqualTo(number));
        }

        using var response = await Service.AnswerAsync(_run.Credential, Answer);
        AskAgain();
        await RefreshAsync();

        var (credential, _) = await listener.NextStatusAsync();
        Assert.That(credential.GetProperty("twofa").GetProperty("isAnswered").GetBoolean(), Is.False);
    }

    [Test]
    public async Task The_same_question_is_asked_again_even_if_it_comes_before_the_answer_is_confirmed()
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        Service.Provider.Instead = (_, _) =>
        {
            asked.SetResult();
            return answer.Task;
        };
        var sending = Service.AnswerAsync(_run.Credential, Answer);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));

        AskAgain();
        await RefreshAsync();
        answer.SetResult(new());
        using var response = await sending;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        var twofa = (await Service.GetAsync($"/credentials/{_run.Credential}")).GetProperty("twofa");
        Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.False);
    }

    /// <summary>Lets the job go on, and ask the same again.</summary>
    private void AskAgain()
    {
        JsonNode Field(string name, string label) => new JsonObject { ["name"] = name, ["type"] = "text", ["label"] = label };
        var question = new JsonObject
        {
            ["code"] = 410,
            ["address"] = $"https://provider.example/v1/jobs/{_run.Job}/twofa",
            ["twofa"] = new JsonArray(Field("token", "Token"), Field("challenge", "Challenge")),
        };
        var history = new JsonArray(100, 101, 410, 103).Select(code => (JsonNode)new JsonObject { ["code"] = code!.DeepClone() });
        var answer = new JsonObject { ["code"] = 200, ["status"] = true, ["response"] = new JsonArray([.. history, question]) };
        Service.Provider.Instead = Service.Provider.AskDefaultAsync;
        Service.Provider.AnswerAt($"/v1/jobs/{_run.Job}/status", answer.ToJsonString());
    }

    private async Task RefreshAsync()
    {
        using var response = await Service.SendWebhookAsync($$"""{"event":"credential_update","id_credential":"{{_run.Credential}}"}""");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
