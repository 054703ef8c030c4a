using System.Net;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Credentials;

/// <summary>Clients that listen to a credential that is not known, as after a restart.</summary>
internal sealed class FirstFetchTests : OwnRelayFixture
{
    [Test]
    public async Task A_client_that_listens_to_an_unknown_credential_gets_its_status_without_a_webhook()
    {
        Service.Provider.AnswerWith("""{"id_credential":"some","code":410}""");

        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(410));
    }

    [Test]
    public async Task The_provider_is_asked_once_for_a_credential_that_it_does_not_know_either()
    {
        var asked = new TaskCompletionSource();
        Service.Provider.Instead = (_, _) =>
        {
            asked.TrySetResult();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        };

        await using var first = await EventListener.StartAsync(Service.Client, "guess");
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await using var second = await EventListener.StartAsync(Service.Client, "guess");
        Service.Store.Update(Id("guess"), new(Syncfy.CredentialStatusCode.Running, ExecutedAt: null, Question: null));

        Assert.That(await second.NextNumberAsync(), Is.EqualTo(102));
        Assert.That(Service.Provider.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_known_credential_is_not_asked_for()
    {
        Service.Store.Update(Id("some"), new(Syncfy.CredentialStatusCode.Running, ExecutedAt: null, Question: null));

        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(102));
        Assert.That(Service.Provider.Requests, Is.Empty);
    }

    [Test]
    public async Task The_next_client_asks_again_after_a_failure()
    {
        Service.Provider.AnswerWith("", HttpStatusCode.Unauthorized);
        await using (await EventListener.StartAsync(Service.Client, "some"))
        {
            Assert.That(() => Service.Logs.Text, Does.Contain("Unauthorized (401)").After(30_000, 10));
        }

        Service.Provider.AnswerWith("""{"id_credential":"some","code":200}""");
        await using var listener = await EventListener.StartAsync(Service.Client, "some");

        Assert.That(await listener.NextNumberAsync(), Is.EqualTo(200));
    }

    private static SyncRelay.Credentials.CredentialId Id(string text) =>
        SyncRelay.Credentials.CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);
}
