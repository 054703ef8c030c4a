using System.Net;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Clients;

/// <summary>The limits of each client.</summary>
internal sealed class ClientLimitTests
{
    [Test]
    public async Task A_client_that_sends_too_many_requests_learns_when_to_try_again_and_webhooks_go_on()
    {
        await using var service = await RelayService.StartAsync(("Clients:RequestsPerMinute", "5"));
        HttpResponseMessage response;
        var accepted = 0;
        while ((response = await service.Client.GetAsync("/codes")).IsSuccessStatusCode)
        {
            response.Dispose();
            Assert.That(++accepted, Is.LessThan(1_000));
        }

        var problem = await response.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.That(accepted, Is.GreaterThanOrEqualTo(5));
        Assert.That(problem.Text("detail"), Is.EqualTo("This client sends too many requests, or has too many streams."));
        Assert.That(response.Headers.RetryAfter?.Delta, Is.InRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        response.Dispose();

        service.Provider.AnswerWith("""{"id_credential":"some","code":200}""");
        for (var count = 0; count < 20; count++)
        {
            using var webhook = await service.SendWebhookAsync("""{"event":"credential_update","id_credential":"some"}""");
            using var health = await service.Client.GetAsync("/health/live");
            Assert.That((webhook.StatusCode, health.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        }
    }

    [Test]
    public async Task A_client_has_a_limit_of_streams_until_one_of_them_ends()
    {
        await using var service = await RelayService.StartAsync(("Clients:MaxStreams", "2"));
        var first = await EventListener.StartAsync(service.Client, "some");
        await using var second = await EventListener.StartAsync(service.Client, "another");
        using (var third = await service.Client.GetAsync("/credentials/some/events"))
        {
            await third.ProblemAsync(HttpStatusCode.TooManyRequests);
            Assert.That(third.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(10)));
        }

        await first.DisposeAsync();
        Assert.That(() => service.Store.Listeners, Is.EqualTo(1).After(30_000, 10));
        await using var again = await EventListener.StartAsync(service.Client, "some");
    }
}
