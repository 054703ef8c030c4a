using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Credentials;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class CredentialStoreTests
{
    private static readonly CredentialStatus Finish = new(CredentialStatusCode.Finish, ExecutedAt: null, Question: null);

    private readonly CredentialStore _store = new(new ManualTime());

    [Test]
    public void The_credential_that_was_not_used_longest_is_forgotten_beyond_the_limit()
    {
        var store = Full();
        store.Update(Id("credential-0"), Finish with { ExecutedAt = 1 });

        store.Update(Id("new"), Finish);

        Assert.That(store.Find(Id("credential-0")), Is.Not.Null);
        Assert.That(store.Find(Id("credential-1")), Is.Null);
        Assert.That(store.Find(Id("credential-2")), Is.Not.Null);
        Assert.That(store.Find(Id("new")), Is.Not.Null);
    }

    [Test]
    public void A_credential_that_somebody_listens_to_is_not_forgotten()
    {
        var store = Full();
        for (var number = 1; number < CredentialStore.MostCredentials; number++)
        {
            store.Update(Id($"credential-{number}"), Finish with { ExecutedAt = 1 });
        }

        using (store.Subscribe(Id("credential-0")))
        {
            for (var number = 1; number < CredentialStore.MostCredentials; number++)
            {
                store.Update(Id($"credential-{number}"), Finish with { ExecutedAt = 2 });
            }

            store.Update(Id("new"), Finish);
            Assert.That(store.Find(Id("credential-0")), Is.Not.Null);
        }
    }

    [Test]
    public void A_listener_to_what_nobody_knows_makes_nothing_be_forgotten()
    {
        var store = Full();

        using var subscription = store.Subscribe(Id("guess"));

        Assert.That(store.Find(Id("credential-0")), Is.Not.Null);
        store.Update(Id("new"), Finish);
        Assert.That(store.Find(Id("credential-0")), Is.Not.Null, "It was asked for just now.");
        Assert.That(store.Find(Id("credential-1")), Is.Null);
    }

    [Test]
    public void A_listener_that_comes_back_to_a_forgotten_credential_is_told_that_something_is_missing()
    {
        var store = Full();
        store.Update(Id("new"), Finish);
        using var subscription = store.Subscribe(Id("credential-0"))!;

        var batch = subscription.After(1);

        Assert.That((batch.IsIncomplete, batch.Events.Count), Is.EqualTo((true, 0)));
        Assert.That(subscription.After(batch.Last).IsIncomplete, Is.False, "once only");
    }

    [Test]
    public void Listening_to_what_nobody_knows_leaves_nothing_behind()
    {
        for (var number = 0; number < CredentialStore.MostCredentials; number++)
        {
            _store.Subscribe(Id($"guess-{number}"))!.Dispose();
        }

        _store.Update(Id("known"), Finish);
        _store.Subscribe(Id("guess"))!.Dispose();

        Assert.That(_store.Find(Id("known")), Is.Not.Null);
        Assert.That(_store.Count, Is.EqualTo(1));
    }

    [Test]
    public void The_last_few_jobs_are_remembered_the_latest_first_and_none_by_coming_again()
    {
        foreach (var job in new[] { "a", "b", "c", "b", "d" })
        {
            Assert.That(JobId.TryParse(job, out var id), Is.True);
            _store.Remember(Id("some"), id!);
        }

        Assert.That(_store.JobsOf(Id("some")).Select(job => job.Text), Is.EqualTo(new[] { "d", "c", "b" }));
    }

    [TestCase("a", true)]
    [TestCase("5f3A_-9", true)]
    [TestCase("", false)]
    [TestCase(null, false)]
    [TestCase("..", false)]
    [TestCase("a/b", false)]
    [TestCase("a b", false)]
    [TestCase("a\n", false)]
    [TestCase("ä", false)]
    [TestCase("٣", false)]
    [TestCase("%2e", false)]
    public void An_id_is_plain_or_none(string? text, bool isSound)
    {
        Assert.That(CredentialId.TryParse(text, out _), Is.EqualTo(isSound));
        Assert.That(JobId.TryParse(text, out _), Is.EqualTo(isSound));
    }

    [Test]
    public void An_id_has_a_limit([Values(64, 65)] int length) =>
        Assert.That(CredentialId.TryParse(new('a', length), out _), Is.EqualTo(length == 64));

    private static CredentialId Id(string text) => CredentialId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private CredentialStore Full()
    {
        for (var number = 0; number < CredentialStore.MostCredentials; number++)
        {
            _store.Update(Id($"credential-{number}"), Finish);
        }

        return _store;
    }
}
