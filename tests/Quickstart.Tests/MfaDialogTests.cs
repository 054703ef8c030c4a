using Quickstart.Tests.Screen;

namespace Quickstart.Tests;

public sealed class MfaDialogTests
{
    private const string TwoFields =
        """{"code":410,"address":"https://sync.example/twofa","twofa":["""
        + """{"name":"token","type":"text","label":"Token","challenge":"8970"},"""
        + """{"name":"pin","type":"text","label":"PIN"}]}""";

    [Test]
    public void The_user_is_asked_for_every_field()
    {
        using var terminal = new TypedTerminal("secret\r", "4711\r");

        var exitCode = terminal.Replay(TwoFields, """{"twofa":{"token":"1","pin":"2"}}""", """{"code":200}""");

        Assert.That(exitCode, Is.EqualTo(ExitCode.Success));
        Assert.That(terminal.UnreadKeys, Is.Zero);
        Assert.That(terminal.Out, Is.EqualTo("""
            standard input
              410 Waiting                 Waiting for MFA (Multi-Factor Authentication) value from the user.
                  The answers go to https://sync.example/twofa
                  Token (challenge 8970): ******
                  PIN: ****
              200 Finish                  The connection has been successful. Data has been extracted.
              Succeeded. Use the data: all of it has been extracted.


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_recording_answers_without_input_and_its_answers_stay_hidden()
    {
        using var terminal = new TypedTerminal();

        terminal.Replay(new Options { NoInput = true }, TwoFields, """{"twofa":{"token":"secret"}}""", """{"code":200}""");

        Assert.That(terminal.Out, Is.EqualTo("""
            standard input
              410 Waiting                 Waiting for MFA (Multi-Factor Authentication) value from the user.
                  The answers go to https://sync.example/twofa
                  Asks for Token (challenge 8970)
                  Asks for PIN
                  Token: ****** (the recorded answer)
                  PIN: no answer was recorded
              200 Finish                  The connection has been successful. Data has been extracted.
              Succeeded. Use the data: all of it has been extracted.


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_shipped_jobs_ask_their_seven_questions_only_if_the_user_wishes([Values] bool asks)
    {
        using var terminal = new TypedTerminal([.. Enumerable.Repeat("1\r", 7)]);

        terminal.ReplayShipped(new Options { Ask = asks });

        Assert.That(terminal.UnreadKeys, Is.EqualTo(asks ? 0 : 14));
        Assert.That(
            terminal.Out.EndsWith(
                "The answers to the MFA questions came from the recordings. With --ask, you answer them.\n",
                StringComparison.Ordinal),
            Is.Not.EqualTo(asks));
    }

    [Test]
    public void A_job_that_got_no_answer_waits_for_the_user()
    {
        var run = ConsoleRun.OfJob(TwoFields);

        Assert.That(run.Lines[^5..], Is.EqualTo(new[]
        {
            "      Asks for Token (challenge 8970)",
            "      Asks for PIN",
            "  Waits for you. Enter a value for every field, and keep watching.",
            "",
            "",
        }));
        Assert.That(run.ExitCode, Is.EqualTo(3));
    }

    [TestCase("""{"code":410}""")]
    [TestCase("""{"code":410,"twofa":null}""")]
    [TestCase("""{"code":410,"twofa":[]}""")]
    public void A_request_may_come_without_a_field(string request)
    {
        var run = ConsoleRun.OfJob(request);

        Assert.That(run.Lines[2], Is.EqualTo("      The request names no field to fill in."));
        Assert.That(run.ExitCode, Is.EqualTo(3));
    }

    [TestCase("""{"name":"token"}""", "token")]
    [TestCase("""{}""", "a value")]
    public void A_field_without_a_label_is_shown_by_its_name(string field, string asked)
    {
        var run = ConsoleRun.OfJob($$"""{"code":410,"twofa":[{{field}}]}""");

        Assert.That(run.Lines[2], Is.EqualTo($"      Asks for {asked}"));
    }

    [Test]
    public void A_request_that_other_statuses_follow_asks_nothing()
    {
        using var terminal = new TypedTerminal();

        terminal.Replay("""{"code":200,"status":true,"response":[{"code":410,"twofa":[{"name":"token"}]},{"code":103}]}""");

        Assert.That(terminal.Out, Is.EqualTo("""
            standard input
              410 Waiting                 Waiting for MFA (Multi-Factor Authentication) value from the user.
              103 TokenReceived           The process received the token
              Unfinished. The recording ends before the run does; keep watching.


            """.ReplaceLineEndings("\n")));
    }
}
