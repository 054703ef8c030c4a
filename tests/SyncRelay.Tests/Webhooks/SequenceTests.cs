using System.Net;
using System.Text.Json;
using Syncfy;
using SyncRelay.Demo;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Webhooks;

/// <summary>All recorded syncs, from webhook to fetch to event.</summary>
internal sealed class SequenceTests : SharedRelayFixture
{
    private static readonly TestCaseData[] Sequences =
    [
        new("01-finish", new[] { 100, 101, 102, 200 }),
        new("02-no-starting", new[] { 100, 102, 200 }),
        new("03-token", new[] { 100, 101, 410, 102, 200 }),
        new("04-two-fields-unfinished", new[] { 100, 101, 410 }),
        new("05-pending-then-finish", new[] { 100, 101, 102, 201, 200 }),
        new("06-pending-no-transactions", new[] { 100, 101, 102, 201, 202 }),
        new("07-token-refused", new[] { 100, 101, 410, 401 }),
        new("08-token-too-late", new[] { 100, 101, 410, 411 }),
        new("09-two-tokens-no-accounts", new[] { 100, 101, 410, 103, 410, 103, 102, 206 }),
        new("10-deprecated-site", new[] { 100, 101, 449 }),
        new("11-undeclared-205", new[] { 100, 101, 102, 205 }),
        new("12-undeclared-505", new[] { 100, 101, 505 }),
    ];

    [TestCaseSource(nameof(Sequences))]
    public async Task Every_status_of_a_sync_reaches_a_listener_with_the_texts_of_the_catalog(string name, int[] codes)
    {
        var run = Service.Begin(name);
        await using var listener = await Service.ListenAsync(run);

        foreach (var code in codes)
        {
            var receipt = await Service.AdvanceAsync(run);
            Assert.That((receipt.Received, receipt.Changed, receipt.Duplicates), Is.EqualTo((1, 1, 0)));

            var (credential, _) = await listener.NextStatusAsync();
            AssertStatus(credential.GetProperty("status"), code);
            await AnswerAsync(run, credential.GetProperty("twofa"));
        }

        Assert.That(run.IsOver, Is.True);
        AssertStatus((await Service.GetAsync($"/credentials/{run.Credential}")).GetProperty("status"), codes[^1]);
    }

    [TestCaseSource(nameof(Sequences))]
    public async Task Every_status_reaches_a_listener_by_V1_webhooks_too_but_without_the_question_of_a_410(string name, int[] codes)
    {
        var run = Service.Begin(name);
        await using var listener = await Service.ListenAsync(run);

        foreach (var code in codes)
        {
            await Service.AdvanceAsync(run, isV3: false);
            var (credential, _) = await listener.NextStatusAsync();
            AssertStatus(credential.GetProperty("status"), code);

            // A V1 webhook names no job, and only a job contains the question.
            Assert.That(credential.GetProperty("twofa").ValueKind, Is.EqualTo(JsonValueKind.Null));
        }
    }

    [Test]
    public void The_sequences_cover_all_recordings() =>
        Assert.That(Recordings.All.Select(recording => recording.Name), Is.EqualTo(Sequences.Select(sequence => sequence.Arguments[0])));

    private static void AssertStatus(JsonElement status, int number)
    {
        var code = (CredentialStatusCode)number;
        Assert.Multiple(() =>
        {
            Assert.That(status.GetProperty("number").GetInt32(), Is.EqualTo(number));
            Assert.That(status.Text("name"), Is.EqualTo(code.GetName()));
            Assert.That(status.Text("description"), Is.EqualTo(code.GetDescription()));
            Assert.That(status.GetProperty("isDeclared").GetBoolean(), Is.EqualTo(number is not (205 or 505)));
            Assert.That(status.Text("group"), Is.EqualTo(number is 205 or 505 ? null : code.GetGroup().GetTitle()));
        });
    }

    /// <summary>Answers every field of a question.</summary>
    private async Task AnswerAsync(Run run, JsonElement question)
    {
        Assert.That(question.ValueKind is JsonValueKind.Object, Is.EqualTo(run.History[^1].Code == 410));
        if (question.ValueKind is JsonValueKind.Object)
        {
            var fields = question.GetProperty("fields").EnumerateArray().Select(field => $"\"{field.Text("name")}\":\"123456\"");
            using var response = await Service.AnswerAsync(run.Credential, $"{{\"twofa\":{{{string.Join(',', fields)}}}}}");
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
            Assert.That(run.Answered.IsCompletedSuccessfully, Is.True);
        }
    }
}
