using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using SyncRelay.Credentials;
using SyncRelay.Tests.Service;
using SyncRelay.Webhooks;

namespace SyncRelay.Tests.Webhooks;

internal sealed class DuplicateTests : OwnRelayFixture
{
    [Test]
    public async Task An_event_that_arrives_twice_is_processed_once()
    {
        var run = Service.Begin("01-finish");
        await Service.AdvanceAsync(run);
        var webhook = run.Webhook(isV3: true).ToJsonString();

        var receipt = await ReceiveAsync(webhook);

        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(Received: 1, Changed: 0, Duplicates: 1, Ignored: 0, Refused: 0, Malformed: 0)));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_event_that_is_in_one_webhook_twice_is_processed_once()
    {
        var run = Service.Begin("01-finish");
        run.Advance();
        var item = run.Webhook(isV3: true)["events"]![0]!.ToJsonString();

        var receipt = await ReceiveAsync($$"""{"events":[{{item}},{{item}}]}""");

        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(Received: 2, Changed: 1, Duplicates: 1, Ignored: 0, Refused: 0, Malformed: 0)));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_event_that_arrives_again_while_it_is_processed_shares_the_result()
    {
        var run = Service.Begin("01-finish");
        run.Advance();
        var webhook = run.Webhook(isV3: true).ToJsonString();
        var gate = Gate();

        var first = ReceiveAsync(webhook);
        await gate.Reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var second = ReceiveAsync(webhook);
        gate.Opened.SetResult();

        Assert.That((await first).Changed, Is.EqualTo(1));
        Assert.That((await second).Duplicates, Is.EqualTo(1));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_failed_event_is_not_a_duplicate_when_the_provider_sends_it_again()
    {
        var run = Service.Begin("01-finish");
        run.Advance();
        var webhook = run.Webhook(isV3: true).ToJsonString();
        Service.Provider.AnswerWith("", HttpStatusCode.InternalServerError);
        using (var failed = await Service.SendWebhookAsync(webhook))
        {
            await failed.ProblemAsync(HttpStatusCode.BadGateway);
        }

        Service.Provider.Instead = null;

        Assert.That((await ReceiveAsync(webhook)).Changed, Is.EqualTo(1));
    }

    [Test]
    public async Task A_V1_event_has_no_id_so_it_always_fetches_again_and_the_same_status_changes_nothing()
    {
        var run = Service.Begin("01-finish");
        await Service.AdvanceAsync(run, isV3: false);

        var receipt = await ReceiveAsync(run.Webhook(isV3: false).ToJsonString());

        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(Received: 1, Changed: 0, Duplicates: 0, Ignored: 0, Refused: 0, Malformed: 0)));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_second_of_two_equal_events_waits_for_the_first_and_fails_with_it()
    {
        var work = new TaskCompletionSource<bool>();
        var first = Deliveries.OnceAsync("1", Some, () => work.Task);
        var second = Deliveries.OnceAsync<bool>("1", Some, () => throw new InvalidOperationException("It was processed twice."));

        Assert.That(second.IsCompleted, Is.False);
        work.SetException(new TimeoutException());

        Assert.That(async () => await first, Throws.TypeOf<TimeoutException>());
        Assert.That(async () => await second, Throws.TypeOf<TimeoutException>());
    }

    [Test]
    public async Task The_memory_of_events_is_bounded_and_still_takes_new_ones_when_it_was_full()
    {
        var cache = (MemoryCache)Service.Services.GetRequiredService<IMemoryCache>();
        for (var number = 0; number < Deliveries.Capacity; number++)
        {
            await Deliveries.OnceAsync($"{number}", Some, () => Task.FromResult(true));
        }

        Assert.That(cache.Count, Is.EqualTo(Deliveries.Capacity));
        await Deliveries.OnceAsync("beyond", Some, () => Task.FromResult(true));

        Assert.That(() => cache.Count, Is.LessThan(Deliveries.Capacity).After(10_000, 10), "The oldest make room.");
        await Deliveries.OnceAsync("new", Some, () => Task.FromResult(true));
        Assert.That(await Deliveries.OnceAsync("new", Some, () => Task.FromResult(true)), Is.Null);
    }

    [Test]
    public async Task The_same_event_id_for_two_credentials_is_two_events()
    {
        Service.Provider.Instead = static (request, _) => Task.FromResult(new HttpResponseMessage
        {
            Content = new StringContent($$"""{"id_credential":"{{request.RequestUri!.Segments[^1]}}","code":200}"""),
        });

        var receipt = await ReceiveAsync("""
            {"events":[
              {"header":{"event":{"eid":"1"}},"payload":{"id_credential":"some"}},
              {"header":{"event":{"eid":"1"}},"payload":{"id_credential":"another"}}]}
            """);

        Assert.That(receipt, Is.EqualTo(new WebhookReceipt(2, Changed: 2, Duplicates: 0, Ignored: 0, Refused: 0, Malformed: 0)));
    }

    private Deliveries Deliveries => Service.Services.GetRequiredService<Deliveries>();

    private static CredentialId Some => CredentialId.TryParse("some", out var id) ? id : throw new InvalidOperationException();

    private async Task<WebhookReceipt> ReceiveAsync(string webhook)
    {
        using var response = await Service.SendWebhookAsync(webhook);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return (await response.Content.ReadFromJsonAsync<WebhookReceipt>(JsonSerializerOptions.Web))!;
    }

    private (TaskCompletionSource Reached, TaskCompletionSource Opened) Gate()
    {
        var reached = new TaskCompletionSource();
        var opened = new TaskCompletionSource();
        Service.Provider.Instead = async (request, cancellation) =>
        {
            reached.TrySetResult();
            await opened.Task.WaitAsync(cancellation);
            return await Service.Provider.AskDefaultAsync(request, cancellation);
        };
        return (reached, opened);
    }
}
