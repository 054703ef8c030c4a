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
    public void The_least_recently_used_credential_is_forgotten_beyond_the_limit()
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
    public void A_credential_with_a_listener_is_not_forgotten()
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
    public void A_listener_to_an_unknown_credential_displaces_no_known_one()
    {
        var store = Full();

        using var subscription = store.Subscribe(Id("guess"));

        Assert.That(store.Find(Id("credential-0")), Is.Not.Null);
        store.Update(Id("new"), Finish);
        Assert.That(store.Find(Id("credential-0")), Is.Not.Null, "It was used just now.");
        Assert.That(store.Find(Id("credential-1")), Is.Null);
    }

    [Test]
    public void A_listener_that_returns_to_a_forgotten_credential_learns_that_events_are_missing()
    {
        var store = Full();
        store.Update(Id("new"), Finish);
        using var subscription = store.Subscribe(Id("credential-0"))!;

        var batch = subscription.After(1);

        Assert.That((batch.IsIncomplete, batch.Events.Count), Is.EqualTo((true, 0)));
        Assert.That(subscription.After(batch.Last).IsIncomplete, Is.False, "It is reported only once.");
    }

    [Test]
    public void A_listener_to_an_unknown_credential_leaves_nothing_behind()
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
    public void The_last_few_jobs_are_remembered_latest_first_and_repeating_a_job_changes_nothing()
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
    public void An_id_has_only_plain_characters(string? text, bool isValid)
    {
        Assert.That(CredentialId.TryParse(text, out _), Is.EqualTo(isValid));
        Assert.That(JobId.TryParse(text, out _), Is.EqualTo(isValid));
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
