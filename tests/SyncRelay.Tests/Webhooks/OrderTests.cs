using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SyncRelay.Credentials;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Webhooks;

/// <summary>Webhooks that arrive in another order than their events, and answers that could overtake each other.</summary>
internal sealed class OrderTests : OwnRelayFixture
{
    [Test]
    public async Task A_late_webhook_does_not_restore_an_old_status()
    {
        var run = Service.Begin("01-finish");
        run.Advance();
        var late = run.Webhook(isV3: true).ToJsonString();
        await Service.AdvanceToAsync(run, 200);

        using var response = await Service.SendWebhookAsync(late);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await NumberAsync(run.Credential), Is.EqualTo(200));
    }

    [Test]
    public async Task The_job_of_a_late_webhook_does_not_hide_the_waiting_one()
    {
        var before = Service.Begin("01-finish");
        await Service.AdvanceToAsync(before, 200);
        var run = Service.Begin("03-token");
        await Service.AdvanceToAsync(run, 410);

        // The earlier job, for the same credential.
        using var response = await Service.SendWebhookAsync(
            $$$"""{"events":[{"payload":{"id_credential":"{{{run.Credential}}}","id_job":"{{{before.Job}}}"}}]}""");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var credential = await Service.GetAsync($"/credentials/{run.Credential}");
        Assert.That(credential.GetProperty("twofa").GetProperty("fields").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_repeated_webhook_does_not_bring_back_an_old_question()
    {
        var run = Service.Begin("04-two-fields-unfinished");
        await Service.AdvanceToAsync(run, 410);
        Service.Provider.AnswerAt(
            "/v1/jobs/old/status",
            """{"code":200,"status":true,"response":["""
            + """{"code":410,"address":"https://provider.example/v1/jobs/old/twofa","twofa":["""
            + """{"name":"old","type":"text","label":"Old"}]}]}""");
        Service.Provider.AnswerAt(
            "/v1/jobs/new/status",
            """{"code":200,"status":true,"response":["""
            + """{"code":410,"address":"https://provider.example/v1/jobs/new/twofa","twofa":["""
            + """{"name":"new","type":"text","label":"New"}]}]}""");

        foreach (var job in new[] { "old", "new", "old" })
        {
            using var response = await Service.SendWebhookAsync(
                $$$"""{"events":[{"payload":{"id_credential":"{{{run.Credential}}}","id_job":"{{{job}}}"}}]}""");
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        var fields = (await Service.GetAsync($"/credentials/{run.Credential}")).GetProperty("twofa").GetProperty("fields");
        Assert.That(fields.EnumerateArray().Select(field => field.Text("name")), Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public async Task One_fetch_runs_at_a_time_so_that_no_older_answer_comes_after_a_newer_one()
    {
        using var answers = new Answers(Service);
        var first = RefreshAsync();
        await answers.NextAsync();

        // The second refresh starts while the first waits for its answer. It must neither use that answer nor fetch at the
        // same time. The delay gives such a fetch the time to show itself.
        var second = RefreshAsync();
        await Task.Delay(20);
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
        answers.Give(101);
        Assert.That(await first, Is.EqualTo(Refresh.Changed));
        Assert.That(second.IsCompleted, Is.False);
        await answers.NextAsync();
        answers.Give(102);

        Assert.That(await second, Is.EqualTo(Refresh.Changed));
        Assert.That(await NumberAsync("some"), Is.EqualTo(102));
    }

    [Test]
    public async Task A_flood_of_webhooks_for_one_credential_causes_two_fetches()
    {
        using var answers = new Answers(Service);
        var first = RefreshAsync();
        await answers.NextAsync();

        var flood = Enumerable.Range(0, 20).Select(_ => RefreshAsync()).ToArray();
        answers.Give(101);
        await first;
        await answers.NextAsync();
        answers.Give(102);
        await Task.WhenAll(flood);

        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_fetch_that_fails_does_not_fail_the_next_one()
    {
        using var answers = new Answers(Service);
        var first = RefreshAsync();
        await answers.NextAsync();
        var second = RefreshAsync();
        answers.Fail();
        Assert.That(async () => await first, Throws.TypeOf<ProviderException>());

        await answers.NextAsync();
        answers.Give(102);

        Assert.That(await second, Is.EqualTo(Refresh.Changed));
    }

    [Test]
    public async Task A_slow_answer_for_one_credential_does_not_delay_another()
    {
        using var answers = new Answers(Service);
        var slow = RefreshAsync();
        await answers.NextAsync();
        Service.Provider.Instead = null;

        var run = Service.Begin("01-finish");
        await Service.AdvanceAsync(run);

        Assert.That(slow.IsCompleted, Is.False);
        answers.Give(200);
        await slow;
    }

    /// <summary>Does the same as a webhook. When it returns, it has already asked for a fetch.</summary>
    private Task<Refresh> RefreshAsync()
    {
        Assert.That(CredentialId.TryParse("some", out var id), Is.True);
        return Service.Services.GetRequiredService<Refreshes>().RefreshAsync(id!, job: null);
    }

    private async Task<int> NumberAsync(string credential) =>
        (await Service.GetAsync($"/credentials/{credential}")).GetProperty("status").GetProperty("number").GetInt32();

    /// <summary>The provider's answers, which a test gives one by one.</summary>
    private sealed class Answers : IDisposable
    {
        private readonly SemaphoreSlim _asked = new(0);
        private TaskCompletionSource<int> _answer = New();

        public Answers(RelayService relay) => relay.Provider.Instead = async (_, cancellation) =>
        {
            var answer = _answer.Task;
            _asked.Release();
            var code = await answer.WaitAsync(cancellation);
            return new HttpResponseMessage
            {
                Content = new StringContent($$"""{"id_credential":"some","code":{{code}}}""", Encoding.UTF8, "application/json"),
            };
        };

        /// <summary>Waits for a request.</summary>
        public async Task NextAsync() => Assert.That(await _asked.WaitAsync(TimeSpan.FromSeconds(30)), Is.True);

        /// <summary>Answers the request.</summary>
        public void Give(int code) => Next().SetResult(code);

        /// <summary>Answers with more than the limit, which is not tried again.</summary>
        public void Fail() => Next().SetException(new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded));

        private TaskCompletionSource<int> Next()
        {
            var answer = _answer;
            _answer = New();
            return answer;
        }

        public void Dispose() => _asked.Dispose();

        private static TaskCompletionSource<int> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
