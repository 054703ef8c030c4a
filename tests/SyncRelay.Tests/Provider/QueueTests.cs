using System.Net;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Provider;

/// <summary>Requests that wait for their turn, and requests that are tried again.</summary>
internal sealed class QueueTests : OwnRelayFixture
{
    private const string Sound = """{"id_credential":"some","code":200}""";

    [Test]
    public async Task The_timeout_does_not_include_the_wait_for_the_turn()
    {
        await using var relay = await RelayService.StartAsync(
            ("Provider:Timeout", "00:00:02"), ("Provider:MaxConcurrency", "1"));
        relay.Provider.Instead = static async (request, cancellation) =>
        {
            await Task.Delay(300, cancellation);
            return AnswerTo(request);
        };

        using var response = await relay.SendWebhookAsync(WebhookOf(Enumerable.Range(0, 10)));

        Assert.That((await response.JsonAsync(HttpStatusCode.OK)).GetProperty("changed").GetInt32(), Is.EqualTo(10));
    }

    [Test]
    public async Task No_more_requests_are_sent_at_once_than_allowed()
    {
        var (running, most) = (0, 0);
        await using var relay = await RelayService.StartAsync(("Provider:MaxConcurrency", "3"));
        relay.Provider.Instead = async (request, cancellation) =>
        {
            var now = Interlocked.Increment(ref running);
            lock (relay)
            {
                most = Math.Max(most, now);
            }

            await Task.Delay(20, cancellation);
            Interlocked.Decrement(ref running);
            return AnswerTo(request);
        };

        using var response = await relay.SendWebhookAsync(WebhookOf(Enumerable.Range(0, 20)));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(most, Is.EqualTo(3));
    }

    [Test]
    public async Task One_webhook_of_400_events_succeeds()
    {
        Service.Provider.Instead = static (request, _) => Task.FromResult(AnswerTo(request));

        using var response = await Service.SendWebhookAsync(WebhookOf(Enumerable.Range(0, 400)));

        Assert.That((await response.JsonAsync(HttpStatusCode.OK)).GetProperty("changed").GetInt32(), Is.EqualTo(400));
    }

    [Test]
    public async Task What_overflows_the_queue_is_refused_before_anything_is_fetched()
    {
        await using var relay = await RelayService.StartAsync(("Provider:MaxQueue", "3"));
        var (asked, opened) = (new TaskCompletionSource(), new TaskCompletionSource());
        relay.Provider.Instead = async (request, cancellation) =>
        {
            asked.TrySetResult();
            await opened.Task.WaitAsync(cancellation);
            return AnswerTo(request);
        };
        var first = relay.SendWebhookAsync(WebhookOf([1]));
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));

        using (var refused = await relay.SendWebhookAsync(WebhookOf([2, 3, 4])))
        {
            var problem = await refused.ProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.That(problem.Text("detail"), Is.EqualTo("Too many credentials wait for the provider."));
            Assert.That(refused.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(relay.Provider.Requests, Has.Count.EqualTo(1));
        }

        opened.SetResult();
        using (await first)
        {
            using var again = await relay.SendWebhookAsync(WebhookOf([2, 3, 4, 5]));
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.OK), "More than the limit are accepted if nobody else waits.");
        }
    }

    [TestCase(HttpStatusCode.RequestTimeout)]
    [TestCase(HttpStatusCode.TooManyRequests)]
    [TestCase(HttpStatusCode.InternalServerError)]
    [TestCase(HttpStatusCode.ServiceUnavailable)]
    public async Task A_fetch_is_tried_again_after_a_passing_failure(HttpStatusCode status)
    {
        AnswerFirst(2, () => new(status));

        using var response = await Service.SendWebhookAsync(WebhookOf([1]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_fetch_is_tried_again_after_a_broken_connection()
    {
        AnswerFirst(2, static () => throw new HttpRequestException(HttpRequestError.ConnectionError));

        using var response = await Service.SendWebhookAsync(WebhookOf([1]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(3));
    }

    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.Unauthorized)]
    [TestCase(HttpStatusCode.Found)]
    public async Task A_fetch_that_would_fail_again_is_not_tried_again(HttpStatusCode status)
    {
        Service.Provider.AnswerWith(Sound, status);

        using var response = await Service.SendWebhookAsync(WebhookOf([1]));

        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_short_Retry_After_is_waited_for()
    {
        AnswerFirst(1, static () => new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromSeconds(1)) } });
        var start = TimeProvider.System.GetTimestamp();

        using var response = await Service.SendWebhookAsync(WebhookOf([1]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.GreaterThan(TimeSpan.FromSeconds(0.9)));
    }

    [Test]
    public async Task A_long_Retry_After_is_passed_on()
    {
        AnswerFirst(1, static () => new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromMinutes(2)) } });

        using var response = await Service.SendWebhookAsync(WebhookOf([1]));

        var problem = await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.That(problem.Text("detail"), Is.EqualTo("The provider receives too many requests from this service (429)."));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromMinutes(2)));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_answer_to_a_question_is_never_sent_twice()
    {
        var run = Service.Begin("03-token");
        await Service.AdvanceToAsync(run, 410);
        Service.Provider.AnswerWith("", HttpStatusCode.ServiceUnavailable);
        var before = Service.Provider.Requests.Count;

        using var response = await Service.AnswerAsync(run.Credential, """{"twofa":{"token":"1"}}""");

        Assert.That(response.IsSuccessStatusCode, Is.False);
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(before + 1));
    }

    private static string WebhookOf(IEnumerable<int> credentials)
    {
        var items = credentials.Select(number =>
            $$$"""{"header":{"event":{"eid":"{{{number}}}"}},"payload":{"id_credential":"c{{{number}}}"}}""");
        return $$"""{"events":[{{string.Join(',', items)}}]}""";
    }

    private static HttpResponseMessage AnswerTo(HttpRequestMessage request) => new()
    {
        Content = new StringContent($$"""{"id_credential":"{{request.RequestUri!.Segments[^1]}}","code":200}"""),
    };

    /// <summary>Fails the first few requests, and answers the others.</summary>
    private void AnswerFirst(int count, Func<HttpResponseMessage> fail)
    {
        var requests = 0;
        Service.Provider.Instead = (request, _) => Task.FromResult(
            Interlocked.Increment(ref requests) <= count ? fail() : AnswerTo(request));
    }
}
