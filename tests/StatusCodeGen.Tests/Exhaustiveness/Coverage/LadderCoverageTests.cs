using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>The reports on if/else-if ladders, which are switches written as <c>if</c> statements.</summary>
public sealed class LadderCoverageTests
{
    [Test]
    public async Task A_code_that_no_condition_handles_is_reported_at_the_first_if()
    {
        var analyzed = await JobCode.Analyze("""
            if (c == JobCode.Queued) return 1;
                else if (c is JobCode.Held or JobCode.Finished) return 2;
                else if (c.IsFailed()) return 3;
                return 0;
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2004: If/else-if ladder on 'JobCode' does not handle 21 Default" }));
        Assert.That(analyzed.Places, Is.EqualTo(new[] { "if" }));
        Assert.That(analyzed.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Info));
        Assert.That(analyzed.Diagnostics[0].Properties["Missing"], Is.EqualTo("Default"));
        Assert.That(analyzed.Diagnostics[0].Properties["Groups"], Is.EqualTo("Done"));
    }

    [TestCase("c == JobCode.Queued", "c == JobCode.Held", "Finished,Default,Refused,Crashed")]
    [TestCase("JobCode.Queued == c", "c != JobCode.Held", null)]
    [TestCase("(int)c == 10", "(int)c >= 20 && c is not JobCode.Crashed", "Held")]
    [TestCase("(int)c == 10", "(int)c is > 20", "Held,Finished")]
    [TestCase("c.IsWaiting() || c.IsDone()", "c.GetGroup() == JobCodeGroup.Failed", null)]
    [TestCase("!c.IsWaiting()", "c == JobCode.Held", "Queued")]
    [TestCase("c == JobCode.Queued && flag", "c == JobCode.Held", All)]
    [TestCase("c == JobCode.Queued", "flag", All)]
    [TestCase("c == JobCode.Queued", "other == JobCode.Held", All)]
    [TestCase("c == JobCode.Queued", "(c = other) == JobCode.Held", All)]
    [TestCase("job.Code == JobCode.Queued", "job.Code == JobCode.Held", "Finished,Default,Refused,Crashed")]
    [TestCase("job.Code == JobCode.Queued", "job.Next.Code == JobCode.Held", All)]
    [TestCase("job.Read() == JobCode.Queued", "job.Read() == JobCode.Held", All)]
    [TestCase("c.GetGroup() == JobCodeGroup.Done", "c.GetGroup() == JobCodeGroup.Failed", "Unknown,Waiting")]
    [TestCase("c.GetGroup() == JobCodeGroup.Done", "c == JobCode.Held", "Queued,Refused,Crashed")]
    [TestCase("maybe == JobCode.Queued", "maybe is not (JobCode.Held or null)", null)]
    [TestCase("maybe is null", "maybe != JobCode.Held", null)]
    public async Task Two_or_more_tests_of_one_expression_and_of_nothing_else_make_a_ladder(string first, string second, string? missing)
    {
        var analyzed = await Analyze($"if ({first}) return 1; else if ({second}) return 2;");

        // Fewer than two such tests do not make a ladder, so nothing is reported.
        Assert.That(
            string.Join(',', analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"])),
            Is.EqualTo(missing is null or All ? "" : missing));
    }

    [TestCase("if (c == JobCode.Queued) return 1; else if (c == JobCode.Held) return 2; else return 3;")]
    [TestCase("if (c == JobCode.Queued) return 1; if (c == JobCode.Held) return 2;")]
    [TestCase("if (c == JobCode.Queued) return 1; else { if (c == JobCode.Held) return 2; }")]
    [TestCase("return c == JobCode.Queued ? 1 : c == JobCode.Held ? 2 : 3;")]
    public async Task Separate_ifs_and_ladders_with_a_final_else_are_not_reported(string body) =>
        Assert.That((await Analyze(body)).Words, Is.Empty);

    [Test]
    public async Task A_ladder_inside_a_branch_of_another_is_reported_separately()
    {
        var analyzed = await Analyze("""
            if (c == JobCode.Queued)
            {
                if (other == JobCode.Queued) return 1; else if (other == JobCode.Crashed) return 2;
            }
            else if (c is JobCode.Held or JobCode.Finished || c.IsDone() || c == JobCode.Refused) return 3;
            """);

        Assert.That(
            analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"]),
            Is.EqualTo(new[] { "Crashed", "Held,Finished,Default,Refused" }));
    }

    [TestCase("c == JobCode.Queued && flag")]
    [TestCase("flag || c != JobCode.Queued")]
    [TestCase("flag && !(c == JobCode.Queued)")]
    [TestCase("flag && c is not JobCode.Queued")]
    [TestCase("flag && (int)c == 10")]
    [TestCase("flag && c.Equals(JobCode.Queued)")]
    [TestCase("flag && JobCode.Queued.Equals(c)")]
    [TestCase("flag && Equals(c, JobCode.Queued)")]
    [TestCase("flag & c == JobCode.Queued")]
    [TestCase("flag ? c == JobCode.Queued : other == JobCode.Held")]
    [TestCase("(c == JobCode.Queued) == flag")]
    [TestCase("(c == JobCode.Queued) is true && flag")]
    public async Task A_code_that_a_condition_names_is_not_forgotten(string condition)
    {
        var analyzed = await Analyze($"if (c == JobCode.Held) c = 0; else if ({condition}) c = 0; else if (c.IsFailed()) c = 0;");

        Assert.That(MissingIn(analyzed), Is.EqualTo("Finished,Default"));
    }

    [TestCase("flag && other == JobCode.Queued")]
    [TestCase("c is >= JobCode.Queued and < JobCode.Held && flag")]
    [TestCase("c >= JobCode.Queued && flag && c < JobCode.Held")]
    [TestCase("flag && c.GetGroup() == JobCodeGroup.Waiting")]
    [TestCase("flag && c.IsWaiting()")]
    public async Task Another_value_a_bound_and_a_group_do_not_name_a_code(string condition)
    {
        var analyzed = await Analyze($"if (c == JobCode.Held) c = 0; else if ({condition}) c = 0; else if (c is > JobCode.Held) c = 0;");

        Assert.That(MissingIn(analyzed), Is.EqualTo("Queued"));
    }

    [TestCase("c >= JobCode.Finished", "Held")]
    [TestCase("JobCode.Finished <= c", "Held")]
    [TestCase("(int)c > 11", "Held")]
    [TestCase("12 > (int)c", "Finished,Default,Refused,Crashed")]
    [TestCase("!(c < JobCode.Finished)", "Held")]
    [TestCase("c >= JobCode.Held & c <= JobCode.Refused", "Crashed")]
    [TestCase("c < JobCode.Queued | c > JobCode.Finished", "Held,Finished")]
    [TestCase("c.Equals(JobCode.Held)", "Finished,Default,Refused,Crashed")]
    [TestCase("!Equals(JobCode.Held, c)", null)]
    [TestCase("Enum.Equals(c, JobCode.Held)", "Finished,Default,Refused,Crashed")]
    public async Task Comparisons_count_as_tests(string second, string? missing)
    {
        var analyzed = await Analyze($"if (c == JobCode.Queued) c = 0; else if ({second}) c = 0;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(missing ?? ""));
    }

    [TestCase("maybe.HasValue", null)]
    [TestCase("!maybe.HasValue", "Held,Finished,Default,Refused,Crashed")]
    [TestCase("maybe >= JobCode.Held", "null")]
    [TestCase("!(maybe >= JobCode.Held)", "Held,Finished,Default,Refused,Crashed")]
    [TestCase("maybe.Equals(JobCode.Held)", "Finished,Default,Refused,Crashed,null")]
    [TestCase("maybe.Equals(null)", "Held,Finished,Default,Refused,Crashed")]
    [TestCase("maybe != null", null)]
    [TestCase("maybe is { }", "null")]
    public async Task Null_is_a_value_of_a_nullable_code(string second, string? missing)
    {
        var analyzed = await Analyze($"if (maybe == JobCode.Queued) c = 0; else if ({second}) c = 0;");

        Assert.That(MissingIn(analyzed), Is.EqualTo(missing ?? ""));
    }

    [TestCase("c == other")]
    [TestCase("other != c")]
    [TestCase("c == Limit")]
    [TestCase("(int)c == number")]
    [TestCase("number < (int)c")]
    [TestCase("c == (flag ? JobCode.Finished : JobCode.Default)")]
    [TestCase("c.Equals(other)")]
    [TestCase("Equals(other, c)")]
    [TestCase("EqualityComparer<JobCode>.Default.Equals(c, JobCode.Finished)")]
    [TestCase("c.CompareTo(other) == 0")]
    [TestCase("c.GetGroup() == other.GetGroup()")]
    [TestCase("flag && c == other")]
    [TestCase("!(c == other)")]
    [TestCase("ReferenceEquals(job, null) || c == job.Code")]
    [TestCase("codes.Contains(c)")]
    [TestCase("Array.IndexOf(codes, c) >= 0")]
    [TestCase("codes.Any(x => x == c)")]
    [TestCase("new[] { JobCode.Finished }.Contains(c)")]
    [TestCase("IsMine(c)")]
    [TestCase("c.HasFlag(JobCode.Finished)")]
    [TestCase("(c & JobCode.Finished) != 0")]
    [TestCase("(int)c % 10 == 0")]
    [TestCase("c.ToString() == nameof(JobCode.Finished)")]
    [TestCase("(c, flag) is (JobCode.Finished, true)")]
    [TestCase("c is var x && x == JobCode.Finished")]
    [TestCase("c switch { JobCode.Finished => true, _ => flag }")]
    public async Task A_ladder_that_asks_anything_else_about_the_code_is_left_alone(string condition)
    {
        var analyzed = await Analyze(
            $"if (c == JobCode.Queued) number = 1; else if (c == JobCode.Held) number = 2; else if ({condition}) number = 3;");

        Assert.That(analyzed.Words.Where(static words => words.StartsWith("SCG2004", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("job?.Code == JobCode.Finished")]
    [TestCase("job is { Code: JobCode.Finished }")]
    [TestCase("job is { Code: JobCode.Finished, Next: { } }")]
    public async Task A_property_that_is_read_in_another_way_is_left_alone(string condition)
    {
        var analyzed = await Analyze(
            $"if (job.Code == JobCode.Queued) c = 0; else if (job.Code == JobCode.Held) c = 0; else if ({condition}) c = 0;");

        Assert.That(analyzed.Words, Is.Empty);
    }

    [TestCase("flag")]
    [TestCase("other == JobCode.Default")]
    [TestCase("codes.Contains(other)")]
    [TestCase("IsMine(other)")]
    [TestCase("number > 3")]
    [TestCase("job.Code == other")]
    public async Task A_condition_about_something_else_does_not_matter(string condition)
    {
        var analyzed = await Analyze($"if (c == JobCode.Queued) c = 0; else if (c == JobCode.Held) c = 0; else if ({condition}) c = 0;");

        Assert.That(MissingIn(analyzed), Is.EqualTo("Finished,Default,Refused,Crashed"));
    }

    [Test]
    public async Task A_code_that_an_earlier_if_sent_away_does_not_get_to_the_ladder()
    {
        var analyzed = await Analyze("""
            if (c.IsFailed()) return 1;
                number++;
                if (c == JobCode.Queued) c = 0; else if (c == JobCode.Held) c = 0;
            """);

        Assert.That(MissingIn(analyzed), Is.EqualTo("Finished,Default"));
    }

    private static string MissingIn(AnalyzedCode analyzed) =>
        string.Join(';', analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"]));

    private const string All = "Queued,Held,Finished,Default,Refused,Crashed";

    private static Task<AnalyzedCode> Analyze(string body) => JobCode.Analyze(
        $$"""
        {{body}}
            return 0;
            }

            sealed class Job
            {
                public JobCode Code { get; set; }
                public Job Next => this;
                public JobCode Read() => Code;
            }

            static readonly JobCode Limit = JobCode.Held;
            static bool IsMine(JobCode code) => code.ToString().Length > 3;

            static int Other()
            {
                return 0;
        """,
        parameters: "JobCode c, JobCode other, JobCode? maybe, Job job, bool flag, int number = 0, JobCode[] codes = null");
}
