using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Credentials;

internal sealed class EventStreamTests : OwnRelayFixture
{
    [Test]
    public async Task A_stream_has_its_media_type_and_is_not_cached()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Assert.That(listener.Response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/event-stream"));
        Assert.That(listener.Response.Headers.CacheControl?.NoCache, Is.True);
    }

    [Test]
    public async Task A_listener_that_joins_later_gets_past_events_and_then_new_ones()
    {
        Change(100, 101);
        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(100));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(101));
        Change(102);
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(102));
    }

    [Test]
    public async Task A_listener_that_returns_continues_after_its_last_event()
    {
        Change(100, 101);
        await using var before = await EventListener.StartAsync(Service.Client, "some");
        var (_, id) = await before.NextStatusAsync();
        Change(102);

        await using var after = await EventListener.StartAsync(Service.Client, "some", id);

        Assert.That(await after.NextNumberAsync(), Is.EqualTo(101));
        Assert.That(await after.NextNumberAsync(), Is.EqualTo(102));
    }

    [Test]
    public async Task A_listener_that_saw_everything_gets_only_new_events()
    {
        Change(100);
        await using var before = await EventListener.StartAsync(Service.Client, "some");
        var (_, id) = await before.NextStatusAsync();

        await using var after = await EventListener.StartAsync(Service.Client, "some", id);
        Change(101);

        Assert.That(await after.NextNumberAsync(), Is.EqualTo(101));
    }

    [TestCase("00000000-1")]
    [TestCase("1")]
    [TestCase("garbage")]
    [TestCase("{0}-")]
    [TestCase("{0}--1")]
    [TestCase("{0}-1x")]
    [TestCase("{0}-99")]
    [TestCase("{0}-99999999999999999999")]
    public async Task An_event_id_that_the_service_never_gave_restarts_the_stream(string lastEventId)
    {
        Change(100, 101);
        await using var listener = await EventListener.StartAsync(
            Service.Client, "some", lastEventId.Replace("{0}", Service.Store.Epoch));

        Assert.That((await listener.NextAsync()).EventType, Is.EqualTo("reset"));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(100));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(101));
        Change(102);
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(102), "The reset comes only once.");
    }

    [Test]
    public async Task A_listener_that_missed_more_events_than_are_kept_gets_a_reset()
    {
        Change(100);
        await using var before = await EventListener.StartAsync(Service.Client, "some");
        var (_, id) = await before.NextStatusAsync();
        Change([.. Enumerable.Range(1000, CredentialFeed.MostEvents + 1)]);

        await using var after = await EventListener.StartAsync(Service.Client, "some", id);

        Assert.That((await after.NextAsync()).EventType, Is.EqualTo("reset"));
        Assert.That(await after.NextNumberAsync(), Is.EqualTo(1001));
    }

    [Test]
    public async Task An_idle_stream_sends_heartbeats()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");
        for (var beat = 0; beat < 3; beat++)
        {
            Assert.That(await Service.Time.EndNextAsync(), Is.EqualTo(EventStream.Heartbeat));
            Assert.That((await listener.NextAsync()).EventType, Is.EqualTo("heartbeat"));
        }

        Change(100);
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(100));
    }

    [Test]
    public async Task A_status_that_does_not_change_is_not_an_event()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");
        Change(100, 100, 101);

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(100));
        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(101));
    }

    [Test]
    public async Task Each_listener_gets_only_the_events_of_its_own_credential()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");
        Service.Store.Update(Id("another"), Status(200));
        Change(100);

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(100));
    }

    [Test]
    public async Task No_event_is_lost_between_past_and_new_ones()
    {
        int[] numbers = [.. Enumerable.Range(1000, CredentialFeed.MostEvents)];
        var changes = Task.Run(() => Change(numbers));
        var listeners = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => EventListener.StartAsync(Service.Client, "some")));

        foreach (var listener in listeners)
        {
            foreach (var number in numbers)
            {
                Assert.That(await listener.NextNumberAsync(), Is.EqualTo(number));
            }

            await listener.DisposeAsync();
        }

        await changes;
    }

    [Test]
    public async Task A_new_sync_with_the_same_outcome_is_a_change()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");
        Service.Store.Update(Id("some"), new(CredentialStatusCode.Finish, ExecutedAt: 1, Question: null));
        Service.Store.Update(Id("some"), new(CredentialStatusCode.Finish, ExecutedAt: 2, Question: null));

        Assert.That((await listener.NextStatusAsync()).Credential.Text("syncedAt"), Is.EqualTo("1970-01-01T00:00:01+00:00"));
        Assert.That((await listener.NextStatusAsync()).Credential.Text("syncedAt"), Is.EqualTo("1970-01-01T00:00:02+00:00"));
    }

    [Test]
    public async Task A_listener_beyond_the_limit_is_rejected_until_another_leaves()
    {
        var subscriptions = Enumerable.Range(0, new CredentialOptions().MaxListeners)
            .Select(_ => Service.Store.Subscribe(Id("some"))!)
            .ToArray();

        await Service.GetAsync("/credentials/some/events", HttpStatusCode.ServiceUnavailable);

        subscriptions[0].Dispose();
        subscriptions[0].Dispose();
        await using var listener = await EventListener.StartAsync(Service.Client, "some");
        await Service.GetAsync("/credentials/some/events", HttpStatusCode.ServiceUnavailable);
    }

    [Test]
    public async Task A_stream_ends_with_the_service()
    {
        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Service.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.That(await listener.MoveNextAsync(), Is.False);
    }

    private static CredentialId Id(string text) => CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private static CredentialStatus Status(int number) => new((CredentialStatusCode)number, ExecutedAt: null, Question: null);

    private void Change(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            Service.Store.Update(Id("some"), Status(number));
        }
    }
}
