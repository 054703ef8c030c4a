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
    [TestCase("JobCode.Queued == c", "c != JobCode.Held", "Held")]
    [TestCase("(int)c == 10", "(int)c >= 20 && c is not JobCode.Held", All)]
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
    [TestCase("maybe == JobCode.Queued", "maybe is not (JobCode.Held or null)", "Held,null")]
    [TestCase("maybe is null", "maybe != JobCode.Held", "Held")]
    public async Task Two_or_more_tests_of_one_expression_and_of_nothing_else_make_a_ladder(string first, string second, string? missing)
    {
        var analyzed = await Analyze($"if ({first}) return 1; else if ({second}) return 2;");

        // Fewer than two such tests do not make a ladder, so nothing is reported.
        Assert.That(
            string.Join(',', analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"])),
            Is.EqualTo(missing is null or All ? "" : missing));
    }

    [TestCase("if (c == JobCode.Queued) return 1; else if (c == JobCode.Held) return 2; else return 3;")]
    [TestCase("if (c == JobCode.Queued) return 1; else if (c == JobCode.Held) return 2; else throw new Exception();")]
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
                if (other == JobCode.Held) return 1; else if (other is not JobCode.Crashed) return 2;
            }
            else if (c != JobCode.Finished) return 3;
            """);

        Assert.That(
            analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"]),
            Is.EqualTo(new[] { "Finished", "Crashed" }));
    }

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

            static int Other()
            {
                return 0;
        """,
        parameters: "JobCode c, JobCode other, JobCode? maybe, Job job, bool flag");
}
