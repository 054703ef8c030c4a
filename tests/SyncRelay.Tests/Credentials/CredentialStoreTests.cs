using Microsoft.Extensions.Options;
using Syncfy;
using SyncRelay.Credentials;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;
using SyncRelay.TwoFactor;

namespace SyncRelay.Tests.Credentials;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class CredentialStoreTests : IDisposable
{
    private static readonly CredentialStatus Finish = new(CredentialStatusCode.Finish, ExecutedAt: null, Question: null);

    private static readonly CredentialOptions Limits = new() { MaxBytes = 1024 * 1024 };

    // A credential with one change takes about 1,200 bytes.
    private static readonly int Most = Limits.MaxBytes / 1_200;

    private readonly CredentialStore _store = new(Options.Create(Limits), new ManualTime());

    public void Dispose() => _store.Dispose();

    [Test]
    public void The_least_recently_used_credentials_are_forgotten_beyond_the_limit()
    {
        var store = Full();
        store.Find(Id("credential-0"));

        store.Update(Id("new"), Finish);

        Assert.That(store.Find(Id("credential-0")), Is.Not.Null, "It was used just now.");
        Assert.That(store.Find(Id("credential-1")), Is.Null);
        Assert.That(store.Find(Id($"credential-{Most - 1}")), Is.Not.Null);
        Assert.That(store.Find(Id("new")), Is.Not.Null);
    }

    [Test]
    public void A_credential_with_a_listener_is_not_forgotten()
    {
        var store = Full();
        using (store.Subscribe(Id("credential-0")))
        {
            Fill(2 * Most);

            Assert.That(store.Find(Id("credential-0")), Is.Not.Null);
            Assert.That(store.Find(Id("credential-1")), Is.Null);
        }

        Assert.That(store.Find(Id("credential-0")), Is.Not.Null, "It was used last.");
    }

    [Test]
    public void A_listener_to_an_unknown_credential_displaces_no_known_one()
    {
        var store = Full();

        using (store.Subscribe(Id("guess")))
        {
            Assert.That(store.Count, Is.EqualTo(Most));
        }

        Assert.That(store.Count, Is.EqualTo(Most));
    }

    [Test]
    public void Long_questions_count_and_a_credential_keeps_fewer_changes_of_them()
    {
        using var subscription = _store.Subscribe(Id("some"))!;
        for (var sync = 0; sync < 10; sync++)
        {
            _store.Update(Id("some"), new(CredentialStatusCode.Waiting, sync, LongQuestion()));
        }

        // One such question takes about 80,000 bytes, and a credential at most 256 KiB.
        Assert.That(subscription.After(0).Events.Select(change => change.Status.ExecutedAt), Is.EqualTo(new[] { 7, 8, 9 }));
        Assert.That(subscription.After(1).IsIncomplete, Is.True);
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
        for (var number = 0; number < Most; number++)
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

    private static Question LongQuestion()
    {
        var fields = Enumerable.Range(0, 20).Select(number =>
            new TwofaField { Name = $"{number}", Label = new('l', 1_000), Challenge = new('c', 1_000) });
        var status = new JobStatus { Address = "https://provider.example/", Twofa = [.. fields] };
        return Question.Of(status, step: 1, new() { BaseAddress = new("https://provider.example/") })!;
    }

    private CredentialStore Full()
    {
        Fill(Most);
        return _store;
    }

    private void Fill(int count)
    {
        for (var number = 0; number < count; number++)
        {
            _store.Update(Id($"credential-{number}"), Finish with { ExecutedAt = count });
        }
    }
}
