using System.Globalization;

namespace Quickstart.Tests;

public sealed class ShippedJobsTests
{
    private const string Unauthorized =
        "The value of one of the given authentication fields was not accepted by the institution. "
        + "Please verify the information and try again.";

    private static readonly TestCaseData[] Sequences =
    [
        new("01-finish", new[] { 100, 101, 102, 200 }, "Succeeded", 0),
        new("02-no-starting", new[] { 100, 102, 200 }, "Succeeded", 0),
        new("03-token", new[] { 100, 101, 410, 102, 200 }, "Succeeded", 0),
        new("04-two-fields-unfinished", new[] { 100, 101, 410 }, "Waits for you", 3),
        new("05-pending-then-finish", new[] { 100, 101, 102, 201, 200 }, "Succeeded", 0),
        new("06-pending-no-transactions", new[] { 100, 101, 102, 201, 202 }, "Succeeded", 0),
        new("07-token-refused", new[] { 100, 101, 410, 401 }, "Failed", 2),
        new("08-token-too-late", new[] { 100, 101, 410, 411 }, "Failed", 2),
        new("09-two-tokens-no-accounts", new[] { 100, 101, 410, 103, 410, 103, 102, 206 }, "Succeeded", 0),
        new("10-deprecated-site", new[] { 100, 101, 449 }, "Failed", 2),
        new("11-undeclared-205", new[] { 100, 101, 102, 205 }, "Unknown", 4),
        new("12-undeclared-505", new[] { 100, 101, 505 }, "Unknown", 4),
    ];

    [TestCaseSource(nameof(Sequences))]
    public void A_shipped_job_has_its_statuses_and_its_outcome(string name, int[] codes, string outcome, int exitCode)
    {
        var run = ConsoleRun.Of(Jobs.Shipped(name));

        Assert.That(run.Errors, Is.Empty);
        Assert.That(run.Lines[0], Is.EqualTo(name));
        Assert.That(StatusesOf(run), Is.EqualTo(codes));
        Assert.That(run.Lines[^3], Does.StartWith($"  {outcome}. "));
        Assert.That(run.ExitCode, Is.EqualTo(exitCode));
    }

    [TestCaseSource(nameof(Sequences))]
    public void A_job_gives_the_same_output_polled_or_pushed(string name, int[] codes, string outcome, int exitCode)
    {
        var polled = ConsoleRun.OfJob(Jobs.Polled(codes));
        var pushed = ConsoleRun.OfJob(Jobs.Pushed(codes));

        Assert.That(polled, Is.EqualTo(pushed), name);
        Assert.That(StatusesOf(polled), Is.EqualTo(codes));
        Assert.That(polled.Lines[^3], Does.StartWith($"  {outcome}. "));
        Assert.That(polled.ExitCode, Is.EqualTo(exitCode));
    }

    [Test]
    public void The_output_of_a_job_has_the_descriptions_of_the_catalog_and_the_advice()
    {
        var run = ConsoleRun.Of(Jobs.Shipped("07-token-refused"));

        Assert.That(run.Out, Is.EqualTo($"""
            07-token-refused
              100 Register                The API registers a new process (through a REST request)
              101 Starting                The process information was obtained to start operating
              410 Waiting                 Waiting for MFA (Multi-Factor Authentication) value from the user.
                  The answers go to https://sync.example/v1/jobs/7/twofa
                  Asks for Introduzca Clave ASD (challenge 89704371)
                  Introduzca Clave ASD: ****** (the recorded answer)
              401 Unauthorized            {Unauthorized}
              Failed. Verify the values of the authentication fields, correct them, and try again.


            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void All_jobs_are_replayed_and_summarized_without_arguments()
    {
        var run = ConsoleRun.Of();

        Assert.That(run.Errors, Is.Empty);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Out, Does.EndWith("""

            +------------------------------------------------------------------------------+
            | Job                        | Statuses                        | Outcome       |
            |----------------------------+---------------------------------+---------------|
            | 01-finish                  | 100 101 102 200                 | Succeeded     |
            | 02-no-starting             | 100 102 200                     | Succeeded     |
            | 03-token                   | 100 101 410 102 200             | Succeeded     |
            | 04-two-fields-unfinished   | 100 101 410                     | Waits for you |
            | 05-pending-then-finish     | 100 101 102 201 200             | Succeeded     |
            | 06-pending-no-transactions | 100 101 102 201 202             | Succeeded     |
            | 07-token-refused           | 100 101 410 401                 | Failed        |
            | 08-token-too-late          | 100 101 410 411                 | Failed        |
            | 09-two-tokens-no-accounts  | 100 101 410 103 410 103 102 206 | Succeeded     |
            | 10-deprecated-site         | 100 101 449                     | Failed        |
            | 11-undeclared-205          | 100 101 102 205                 | Unknown       |
            | 12-undeclared-505          | 100 101 505                     | Unknown       |
            +------------------------------------------------------------------------------+

            """.ReplaceLineEndings("\n")));
    }

    private static IEnumerable<int> StatusesOf(ConsoleRun run) => run.Lines
        .Where(line => line.Length > 5 && line.StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
        .Select(line => int.Parse(line.AsSpan(2, 3), CultureInfo.InvariantCulture));
}
