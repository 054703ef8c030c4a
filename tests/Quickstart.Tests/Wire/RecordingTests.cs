namespace Quickstart.Tests.Wire;

public sealed class RecordingTests
{
    private const string Starting = "  101 Starting                The process information was obtained to start operating";
    private const string Unfinished = "  Unfinished. The recording ends before the run does; keep watching.";

    [TestCase(401, "Unauthorized")]
    [TestCase(403, "Forbidden")]
    [TestCase(500, "InternalServerError")]
    public void The_code_of_an_envelope_is_not_a_status(int code, string name)
    {
        var run = ConsoleRun.OfJob($$"""{"code":{{code}},"status":false,"response":[]}""", """{"code":101}""");

        Assert.That(BodyOf(run), Is.EqualTo(new[]
        {
            $"  The poll failed with HTTP {code} {name}, which says nothing about the job.",
            Starting,
            Unfinished,
        }));
        Assert.That(run.ExitCode, Is.EqualTo(3));
    }

    [TestCase("""{"code":401,"status":false}""")]
    [TestCase("""{"code":401,"response":null}""")]
    [TestCase("""{"code":401,"response":[{"code":200}]}""")]
    public void An_envelope_is_recognized_by_its_response_or_its_status(string line)
    {
        var run = ConsoleRun.OfJob(line);

        Assert.That(BodyOf(run), Is.EqualTo(new[]
        {
            "  The poll failed with HTTP 401 Unauthorized, which says nothing about the job.",
            Unfinished,
        }));
    }

    [Test]
    public void A_successful_poll_without_a_new_status_shows_nothing()
    {
        var run = ConsoleRun.OfJob(
            """{"code":200,"status":true,"response":[]}""",
            """{"code":200,"status":true,"response":[{"code":101}]}""",
            """{"code":200,"status":true,"response":[{"code":101}]}""",
            """{"code":200,"status":true,"response":null}""");

        Assert.That(BodyOf(run), Is.EqualTo(new[] { Starting, Unfinished }));
    }

    [Test]
    public void A_poll_shows_all_statuses_since_the_last_poll_even_equal_ones()
    {
        var run = ConsoleRun.OfJob(
            """{"code":200,"status":true,"response":[{"code":101}]}""",
            """{"code":200,"status":true,"response":[{"code":101},{"code":101},{"code":101}]}""");

        Assert.That(BodyOf(run), Is.EqualTo(new[] { Starting, Starting, Starting, Unfinished }));
    }

    [TestCase("""{}""")]
    [TestCase("""{"rid":"2f1c9a"}""")]
    [TestCase("""{"code":null}""")]
    [TestCase("""{"code":200,"status":true,"response":[null]}""")]
    public void A_message_without_a_code_does_not_stop_the_replay(string line)
    {
        var run = ConsoleRun.OfJob(line, """{"code":101}""");

        Assert.That(BodyOf(run), Is.EqualTo(new[] { "  A message came without a status.", Starting, Unfinished }));
        Assert.That(run.Errors, Is.Empty);
    }

    [TestCase(205)]
    [TestCase(505)]
    [TestCase(-7)]
    [TestCase(int.MaxValue)]
    public void An_undeclared_code_keeps_its_number_and_does_not_stop_the_replay(int code)
    {
        var run = ConsoleRun.OfJob(Jobs.Pushed(101, code, 200));

        Assert.That(BodyOf(run), Is.EqualTo(new[]
        {
            Starting,
            $"  {code}: a status that this version does not know; the watch continues.",
            "  200 Finish                  The connection has been successful. Data has been extracted.",
            "  Succeeded. Use the data: all of it has been extracted.",
        }));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void A_run_says_once_that_its_data_is_usable()
    {
        var run = ConsoleRun.OfJob(Jobs.Pushed(201));

        Assert.That(BodyOf(run), Is.EqualTo(new[]
        {
            "  201 Pending                 The connection has been successful. We have partially extracted information, "
            + "but data will still be extracted in background processes.",
            "  Usable. Use the data that has been extracted; the rest follows in the background.",
        }));
    }

    [Test]
    public void Lines_after_the_end_of_a_run_are_not_read()
    {
        var run = ConsoleRun.OfJob([.. Jobs.Pushed(413, 101), "no JSON"]);

        Assert.That(BodyOf(run), Is.EqualTo(new[]
        {
            "  413 LoginError              There is an error in the login process, please try again.",
            "  Failed. Try again.",
        }));
        Assert.That(run.Errors, Is.Empty);
    }

    [TestCase("no JSON", "'no JSON' is an invalid JSON literal. Expected the literal 'null'.")]
    [TestCase("[1", "'1' is an invalid end of a number. Expected a delimiter.")]
    [TestCase("101", "The line is not a JSON object.")]
    [TestCase("null", "The line is not a JSON object.")]
    [TestCase("""{"code":"Begin"}""", "The value at $.code cannot be read.")]
    [TestCase("""{"code":2147483648}""", "The value at $.code cannot be read.")]
    [TestCase("""{"twofa":null}""", "The value at $.twofa cannot be read.")]
    [TestCase("""{"twofa":{"token":1}}""", "The value at $.twofa.token cannot be read.")]
    [TestCase("""{"code":410,"twofa":{}}""", "The value at $.twofa cannot be read.")]
    [TestCase("""{"code":"200","status":true,"response":[]}""", "The value at $.code cannot be read.")]
    [TestCase("""{"status":true,"response":[]}""", "The response to a poll has no code.")]
    [TestCase("""{"code":200,"status":true,"response":{}}""", "The value at $.response cannot be read.")]
    [TestCase("""{"code":200,"status":true,"response":[{"code":[]}]}""", "The value at $.response[0].code cannot be read.")]
    [TestCase("""{"\ud800":1}""", "Cannot read incomplete UTF-16 JSON text as string with missing low surrogate.")]
    public void A_line_that_cannot_be_read_is_reported_with_its_place_and_the_replay_goes_on(string line, string reason)
    {
        var run = ConsoleRun.OfJob("", line, """{"code":101}""");

        Assert.That(run.Errors, Is.EqualTo($"Quickstart: standard input:2: {reason}\n"));
        Assert.That(BodyOf(run), Is.EqualTo(new[] { Starting, Unfinished }));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    // The lines between the title and the blank line at the end.
    private static string[] BodyOf(ConsoleRun run) => run.Lines[1..^2];
}
