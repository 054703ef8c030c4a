namespace Quickstart.Tests;

public sealed class CommandLineTests
{
    private const string Pending =
        "The connection has been successful. We have partially extracted information, "
        + "but data will still be extracted in background processes.";

    private const string NoAccounts =
        "The connection has been successful. However, there were no accounts linked to the given credentials.";

    private const string Unauthorized =
        "The value of one of the given authentication fields was not accepted by the institution. "
        + "Please verify the information and try again.";

    private const string InvalidToken =
        "The given token value entered was not accepted by the institution or the expiration time was reached.";

    private const string Locked =
        "The institution has blocked the given credential. "
        + "Please contact your institution and make sure your connection to the site is working properly before trying again.";

    private const string Conflict =
        "The institution does not allow more than one user to be logged in. "
        + "If you have logged in to your institution using another device, please make sure to log out before trying again.";

    private const string UserAction =
        "The institution requires attention from the user. "
        + "We advise you to log in to the institution to confirm everything is working properly. Upon confirmation, try again.";

    private const string WrongSite =
        "The given credentials seem to be valid but they belong to a different site from the same organization.";

    private const string Unavailable =
        "The institution has informed us that there was a problem in the connection. "
        + "Please wait 15 minutes and try again. If the problem persists, contact Technical Support.";

    private static readonly string[] Succeeds = Jobs.Pushed(100, 200);

    [Test]
    public void Help_documents_the_options_and_the_exit_codes()
    {
        var run = ConsoleRun.Of("--help");

        Assert.That(run, Is.EqualTo(new ConsoleRun(0, """
            Quickstart monitors sync jobs: it shows the status codes of a job as they arrive, and what to do about them.

            Usage: Quickstart [options] [recording ...]

            A recording is one job in JSON Lines, polled or pushed; - is standard input.
            Without a recording, the program replays the jobs that come with it.

            Options:
              --table       Print every status code of the catalog, by group.
              --language L  Describe statuses in a language: en (the default), es, pt or a variant such as es-MX.
              --delay MS    Pause before each status; by default 60 in a terminal, otherwise 0.
              --ask         Ask also in the jobs that come with the program.
              --no-input    Never ask: answer from the recording.
              --help        Print this.

            Exit codes (if several apply, the lowest one except 0):
              0  every job succeeded, or the jobs that come with the program were replayed
              1  the command line has an error, or something cannot be read or written
              2  a job failed
              3  a job is unfinished, or waits for the user
              4  a job ends in a status that this version does not know

            A line that cannot be read is reported, and the replay continues.
            Output that is not a terminal is plain text; NO_COLOR is respected.

            """.ReplaceLineEndings("\n"), "")));
    }

    [TestCase("es", "Códigos de éxito", "La conexión fue exitosa. Se extrajeron los datos.")]
    [TestCase("es-MX", "Códigos de éxito", "La conexión fue exitosa. Se extrajeron los datos.")]
    [TestCase("pt-BR", "Códigos de sucesso", "A conexão foi bem-sucedida. Os dados foram extraídos.")]
    [TestCase("en", "Success Codes", "The connection has been successful. Data has been extracted.")]
    public void The_table_is_in_the_language_of_the_option(string language, string title, string description)
    {
        var run = ConsoleRun.Of("--table", "--language", language);

        var finish = run.Lines.Single(static line => line.StartsWith("  200 Finish ", StringComparison.Ordinal));
        Assert.That(run.Lines, Does.Contain(title));
        Assert.That(finish, Does.EndWith(" " + description));
    }

    [TestCase("de")]
    [TestCase("?")]
    public void An_unknown_language_is_refused(string language) =>
        Assert.That(
            ConsoleRun.Of("--language", language),
            Is.EqualTo(new ConsoleRun(1, "", "Quickstart: --language needs one of en, es, pt; see --help\n")));

    [Test]
    public void The_table_shows_the_whole_catalog_by_group()
    {
        var run = ConsoleRun.Of("--table");

        Assert.That(run, Is.EqualTo(new ConsoleRun(0, $"""
            Progress Information Codes
              100 Register                The API registers a new process (through a REST request)
              101 Starting                The process information was obtained to start operating
              102 Running                 The process is running (login successful)
              103 TokenReceived           The process received the token

            Success Codes
              200 Finish                  The connection has been successful. Data has been extracted.
              201 Pending                 {Pending}
              202 NoTransactions          The connection has been successful. However, no transactions were found.
              203 PartialTransactions     The connection has been successful. However, more than one account does not have transactions.
              204 Incomplete              The connection has been successful. However, the data downloaded is incomplete.
              206 NoAccounts              {NoAccounts}

            User Interaction Codes
              401 Unauthorized            {Unauthorized}
              403 InvalidToken            {InvalidToken}
              405 Locked                  {Locked}
              406 Conflict                {Conflict}
              408 UserAction              {UserAction}
              409 WrongSite               {WrongSite}
              449 DeprecatedSite          The credential you are trying to sync belongs to a site that is no longer supported.

            Multi-Factor Authentication Codes
              410 Waiting                 Waiting for MFA (Multi-Factor Authentication) value from the user.
              411 TwofaTimeout            The time to enter the MFA value has been exceeded.
              413 LoginError              There is an error in the login process, please try again.

            Connection Error Codes
              500 Error                   An internal error has occurred while connecting to the institution.
              501 Unavailable             {Unavailable}
              504 ConnectionTimeout       An internal error has occurred while connecting to the institution.
              509 Undergoing Maintenance  The institution is under maintenance.

            24 codes

            """.ReplaceLineEndings("\n"), "")));
    }

    [TestCase("unknown option --bogus; see --help", "--bogus")]
    [TestCase("unknown option -x; see --help", "--table", "-x")]
    [TestCase("--delay needs a number of milliseconds from 0 to 60000; see --help", "--delay")]
    [TestCase("--delay needs a number of milliseconds from 0 to 60000; see --help", "--delay", "soon")]
    [TestCase("--delay needs a number of milliseconds from 0 to 60000; see --help", "--delay", "-1")]
    [TestCase("--delay needs a number of milliseconds from 0 to 60000; see --help", "--delay", "60001")]
    [TestCase("standard input, -, can be read only once; see --help", "-", "-")]
    [TestCase("the name of a recording is empty; see --help", "")]
    [TestCase("--table prints the catalog, and takes no recordings; see --help", "--table", "some.jsonl")]
    [TestCase("--table prints the catalog, and takes no recordings; see --help", "-", "--table")]
    [TestCase("--ask and --no-input contradict each other; see --help", "--no-input", "--ask")]
    public void A_wrong_command_line_is_rejected(string problem, params string[] arguments) =>
        Assert.That(ConsoleRun.Of(arguments), Is.EqualTo(new ConsoleRun(1, "", $"Quickstart: {problem}\n")));

    [Test]
    public void Every_argument_after_two_dashes_is_a_recording()
    {
        var run = ConsoleRun.Of("--", "--help");

        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Errors, Is.EqualTo($"Quickstart: --help: Could not find file '{Path.GetFullPath("--help")}'.\n"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [TestCase("no-such-file.jsonl")]
    [TestCase(".")]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_replayed(string path)
    {
        var run = ConsoleRun.Of(path, Jobs.Shipped("01-finish"));

        Assert.That(run.Lines[0], Is.EqualTo("01-finish"));
        Assert.That(run.Errors, Does.StartWith($"Quickstart: {path}: "));
        Assert.That(run.Errors.Count(character => character == '\n'), Is.EqualTo(1));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [TestCase(0, "01-finish", "03-token")]
    [TestCase(2, "01-finish", "07-token-refused")]
    [TestCase(3, "04-two-fields-unfinished", "01-finish")]
    [TestCase(4, "11-undeclared-205", "01-finish")]
    [TestCase(2, "11-undeclared-205", "04-two-fields-unfinished", "10-deprecated-site")]
    [TestCase(3, "11-undeclared-205", "04-two-fields-unfinished")]
    public void The_exit_code_is_the_lowest_that_is_not_zero(int exitCode, params string[] names)
    {
        var run = ConsoleRun.Of([.. names.Select(Jobs.Shipped)]);

        Assert.That(run.ExitCode, Is.EqualTo(exitCode));
    }

    [Test]
    public void A_line_that_cannot_be_read_makes_the_exit_code_1_even_if_the_job_succeeds()
    {
        var run = ConsoleRun.OfJob(["no JSON", .. Succeeds]);

        Assert.That(run.Lines[^3], Does.StartWith("  Succeeded. "));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [TestCase("--table")]
    [TestCase("--help")]
    [TestCase]
    public void Output_that_cannot_be_written_is_reported_once(params string[] arguments)
    {
        var run = ConsoleRun.WithFullDevice(arguments);

        Assert.That(run, Is.EqualTo(new ConsoleRun(1, "", "Quickstart: the output cannot be written: No space left on device\n")));
    }

    [TestCase(0, 100, 201)]
    [TestCase(3, 100, 102)]
    [TestCase(3)]
    public void The_last_status_decides_the_exit_code_of_an_unfinished_recording(int exitCode, params int[] codes) =>
        Assert.That(ConsoleRun.OfJob(Jobs.Pushed(codes)).ExitCode, Is.EqualTo(exitCode));

    [Test]
    public void A_dash_means_standard_input()
    {
        var run = ConsoleRun.OfJob(Succeeds);

        Assert.That(run.Lines[0], Is.EqualTo("standard input"));
        Assert.That(run.ExitCode, Is.Zero);
    }
}
