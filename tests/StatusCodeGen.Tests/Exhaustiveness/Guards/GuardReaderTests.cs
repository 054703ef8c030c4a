using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Guards;

/// <summary>Guards about other variables handle codes together, if one of them holds for each value of the variables.</summary>
public sealed class GuardReaderTests
{
    [TestCase("_ when c is var x")]
    [TestCase("_ when (c is var x)")]
    [TestCase("_ when c is var _")]
    [TestCase("_ when flag is var _")]
    [TestCase("_ when Next() is var x")]
    [TestCase("_ when Next() is var x && text is var y")]
    [TestCase("_ when flag || Next() is var x")]
    [TestCase("_ when Next() is { } or null")]
    [TestCase("_ when text is null or not null")]
    [TestCase("_ when text is { } or null")]
    [TestCase("_ when number is { }")]
    [TestCase("_ when number is < 5 or >= 5")]
    [TestCase("_ when flag is true or false")]
    [TestCase("_ when (number, flag) is (var n, _)")]
    [TestCase("_ when (number, text) is var (n, t)")]
    [TestCase("_ when !false && true")]
    public async Task A_condition_that_always_holds_makes_a_catch_all(string arm)
    {
        Assert.That(await MissingOf($"JobCode.Held => 0, {arm} => throw new Exception()"), Is.EqualTo(Except("Held")));
        Assert.That(await MissingOf($"JobCode.Held => 0, {arm} => 1", "SCG2003"), Is.EqualTo(Except("Held")));
    }

    [TestCase("_ when text is { }")]
    [TestCase("_ when text is string")]
    [TestCase("_ when number is < 5 or > 5")]
    [TestCase("_ when maybe is { }")]
    [TestCase("_ when maybe is true or false")]
    [TestCase("_ when other is JobCode.Queued or not JobCode.Held")]
    [TestCase("_ when other is >= JobCode.Queued and <= JobCode.Crashed")]
    [TestCase("_ when text is { Length: > 3 or <= 3 }")]
    [TestCase("_ when (text, flag) is ({ }, _)")]
    [TestCase("_ when Next() is not null")]
    [TestCase("_ when flag && Next() is var x")]
    [TestCase("_ when Next() is var x && flag")]
    public async Task A_condition_that_may_be_false_makes_none(string arm) =>
        Assert.That(await MissingOf($"JobCode.Held => 0, {arm} => throw new Exception()", "SCG2001"), Is.EqualTo(Except("Held")));

    [TestCase("when flag", "when !flag")]
    [TestCase("when !flag", "when flag")]
    [TestCase("when (flag)", "when (!(flag))")]
    [TestCase("when flag == true", "when flag == false")]
    [TestCase("when flag", "when flag == false")]
    [TestCase("when flag != true", "when true == flag")]
    [TestCase("when flag is true", "when flag is false")]
    [TestCase("when flag", "when flag is not true")]
    [TestCase("when flag is not false", "when !flag")]
    [TestCase("when flag is var x && x", "when !flag", false)]
    [TestCase("when maybe == true", "when maybe != true")]
    [TestCase("when maybe is true", "when maybe is false or null")]
    [TestCase("when maybe is true", "when maybe is false", false)]
    [TestCase("when maybe.HasValue", "when maybe is null")]
    [TestCase("when maybe.HasValue", "when !maybe.HasValue")]
    [TestCase("when maybe == null", "when maybe != null")]
    [TestCase("when number > 0", "when number <= 0")]
    [TestCase("when number > 0", "when !(number > 0)")]
    [TestCase("when 0 < number", "when 0 >= number")]
    [TestCase("when number > 0", "when number < 0", false)]
    [TestCase("when number is > 0 and < 5", "when number is not (> 0 and < 5)")]
    [TestCase("when number is > 0", "when number < 1")]
    [TestCase("when many > 0", "when many <= 0", false)]
    [TestCase("when many > 0", "when !(many > 0)")]
    [TestCase("when many > 0", "when many is not > 0")]
    [TestCase("when real > 0", "when real <= 0", false)]
    [TestCase("when real > 0", "when !(real > 0)")]
    [TestCase("when real == double.NaN", "when real != double.NaN", false)]
    [TestCase("when real is double.NaN", "when real is not double.NaN")]
    [TestCase("when text == \"a\"", "when text != \"a\"")]
    [TestCase("when text is \"a\"", "when text is not \"a\"")]
    [TestCase("when text is null", "when text is not null")]
    [TestCase("when text == null", "when text is { }")]
    [TestCase("when item == null", "when item != null")]
    [TestCase("when item is null", "when item is { }")]
    [TestCase("when item is 5", "when item is not 5", false)]
    [TestCase("when other == JobCode.Held", "when other != JobCode.Held")]
    [TestCase("when other is <= JobCode.Held", "when other is > JobCode.Held")]
    [TestCase("when other is <= JobCode.Crashed", "when other is JobCode.Held", false)]
    [TestCase("when other.GetGroup() == JobCodeGroup.Done", "when other.GetGroup() != JobCodeGroup.Done")]
    [TestCase("when local", "when !local")]
    [TestCase("when job.ReadOnly", "when !job.ReadOnly")]
    [TestCase("when job.Initial", "when !job.Initial")]
    [TestCase("when job.Flag", "when !job.Flag", false)]
    [TestCase("when job.Computed", "when !job.Computed", false)]
    [TestCase("when Field", "when !Field", false)]
    [TestCase("when ReadOnly", "when !ReadOnly")]
    [TestCase("when Test()", "when !Test()", false)]
    [TestCase("when flag", "when !local", false)]
    [TestCase("when flag", "when flag", false)]
    [TestCase("when (flag = !flag)", "when !flag", false)]
    [TestCase("when flag", "when Set(ref flag) || !flag", false)]
    [TestCase("when written", "when !written")]
    [TestCase("when written", "when Test() => 5, JobCode.Held when !written", false)]
    [TestCase("when flag", "when Test() => 5, JobCode.Held when !flag")]
    [TestCase("when flag && c == JobCode.Held", "when !flag")]
    [TestCase("when flag && number > 0", "when !flag || number <= 0")]
    [TestCase("when flag && number > 0", "when !(flag && number > 0)")]
    [TestCase("when flag || local", "when !flag && !local")]
    [TestCase("when flag && local", "when !flag && local", false)]
    [TestCase("when flag", "when !flag && local => 5, JobCode.Held when !local")]
    [TestCase("when flag && local", "when !flag && local => 5, JobCode.Held when !local")]
    [TestCase("when flag && Test()", "when !flag", false)]
    [TestCase("when flag && c is var x", "when !flag && Next() is var y")]
    public async Task Complementary_guards_handle_a_code_together(string first, string second, bool isHandled = true)
    {
        var rest = "JobCode.Queued or JobCode.Finished or JobCode.Default or JobCode.Refused or JobCode.Crashed => 3";

        Assert.That(
            await MissingOf($"JobCode.Held {first} => 1, JobCode.Held {second} => 2, {rest}"),
            Is.EqualTo(isHandled ? "" : "Held"));
    }

    [TestCase("_ when flag => 1, _ when !flag => 2", "")]
    [TestCase("_ when flag => 1, JobCode.Held => 2", "Queued,Finished,Default,Refused,Crashed")]
    [TestCase("_ when flag => 1, not JobCode.Held => 2", "Held")]
    [TestCase("JobCode.Queued when flag => 1, < JobCode.Finished when !flag => 2, >= JobCode.Finished => 3", "Queued,Held", "Held")]
    [TestCase("_ when c.IsWaiting() || flag => 1", All)]
    [TestCase("_ when c.IsWaiting() && flag => 1, _ when !(c.IsWaiting() && flag) => 2", All)]
    [TestCase("_ when c.IsWaiting() && flag => 1, _ when c.IsWaiting() && !flag => 2", "Finished,Default,Refused,Crashed")]
    [TestCase("_ when c.IsWaiting() == flag => 1", All)]
    [TestCase("_ when c.IsWaiting() == true => 1, _ when c.IsWaiting() is false => 2", "")]
    [TestCase("_ when c.IsWaiting() is not true => 1", "Queued,Held")]
    [TestCase("_ when (c == JobCode.Held) == false => 1", "Held")]
    [TestCase("var x when flag && x.IsDone() => 1, var x when !flag && x.IsDone() => 2", "Queued,Held,Refused,Crashed")]
    [TestCase("var x when flag && x.IsDone() => 1, var x when !flag && x.IsWaiting() => 2", All)]
    [TestCase("_ when flag && c.GetGroup() == JobCodeGroup.Done => 1, _ when !flag => 2", "Queued,Held,Refused,Crashed")]
    [TestCase("var x when flag && x.GetGroup() is JobCodeGroup.Done => 1, _ when !flag => 2", "Queued,Held,Refused,Crashed")]
    [TestCase("_ when c.GetGroup() == JobCodeGroup.Done || flag => 1, _ when c.GetGroup() != JobCodeGroup.Done => 2", "Finished,Default")]
    public async Task A_variable_splits_the_codes(string arms, string missing, string? only = null) =>
        Assert.That(await MissingOf(arms), Is.EqualTo(only ?? missing));

    [Test]
    public async Task The_message_and_the_arms_do_not_mention_the_variable()
    {
        var analyzed = await JobCode.Analyze(
            """
            return (c, other) switch
            {
                (JobCode.Held, _) when flag => 1,
                (JobCode.Held, JobCode.Held) when !flag => 2,
                (not JobCode.Held, _) => 3,
            };
            """,
            parameters: "JobCode c, JobCode other, bool flag");

        Assert.That(analyzed.Words.Single(), Is.EqualTo(
            "SCG2001: Switch on '(JobCode c, JobCode other)' does not handle 10 Queued, 11 Held, 20 Finished, 21 Default, 40 Refused, "
            + "41 Crashed, e.g. (11 Held, 10 Queued)"));
        Assert.That(analyzed.Diagnostics[0].Properties["Arms"], Is.EqualTo(
            "(global::Acme.JobCode.Held, global::Acme.JobCode.Queued or global::Acme.JobCode.Finished or global::Acme.JobCode.Default "
            + "or global::Acme.JobCode.Refused or global::Acme.JobCode.Crashed)"));
    }

    /// <summary>The arms that are missing for one value of the variable and for another do not overlap.</summary>
    [Test]
    public async Task Missing_arms_are_disjoint_whatever_the_variable_is()
    {
        var analyzed = await JobCode.Analyze(
            """
            return (c, number) switch
            {
                (JobCode.Held, > 0) when flag => 1,
                (JobCode.Held, < 5) when !flag => 2,
                (not JobCode.Held, _) => 3,
            };
            """,
            parameters: "JobCode c, int number, bool flag");

        Assert.That(
            analyzed.Diagnostics.Single().Properties["Arms"],
            Is.EqualTo("(global::Acme.JobCode.Held, <= 0 or >= 5)"));
    }

    [Test]
    public async Task A_guard_of_an_object_may_test_a_variable()
    {
        var analyzed = await JobCode.Analyze(
            """
            return job switch
            {
                { Code: JobCode.Held } when flag => 1,
                { Code: JobCode.Held } when !flag => 2,
                { Code: < JobCode.Crashed } => 3,
            };
            }

            class Job { public JobCode Code { get; set; } }

            static int Other()
            {
                return 0;
            """,
            parameters: "Job job, bool flag");

        Assert.That(analyzed.Words.Single(), Is.EqualTo(
            "SCG2001: Switch on 'Job' does not handle 41 Crashed, e.g. { Code: 41 Crashed }"));
    }

    /// <summary>Otherwise each guard would multiply the search, and the switch would be too complex.</summary>
    [Test]
    public async Task Many_guards_with_variables_of_their_own_cost_no_more_than_unknown_guards()
    {
        var arms = string.Join(", ", Enumerable.Range(0, 300).Select(static number => $"_ when p{number} > 1 => {number}"));
        var analyzed = await JobCode.Analyze(
            $"return c switch {{ {arms}, JobCode.Held => 1, not JobCode.Crashed => 2 }};",
            parameters: "JobCode c, " + string.Join(", ", Enumerable.Range(0, 300).Select(static number => $"int p{number}")));

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2001: Switch on 'JobCode' does not handle 41 Crashed" }));
    }

    [Test]
    public async Task The_compilers_warning_about_guards_stays()
    {
        var analyzed = await JobCode.Analyze(
            """
            return c.GetGroup() switch
            {
                JobCodeGroup.Done when flag => 1,
                JobCodeGroup.Done when !flag => 2,
                not JobCodeGroup.Done => 3,
            };
            """);

        Assert.That(analyzed.Words, Is.Empty);
        Assert.That(
            analyzed.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning
                && diagnostic.Id is "CS8509" or "CS8524" or "CS8846").Select(static diagnostic => diagnostic.Id),
            Is.EqualTo(new[] { "CS8846" }));
    }

    private const string All = "Queued,Held,Finished,Default,Refused,Crashed";

    private static string Except(string code) => string.Join(',', All.Split(',').Where(name => name != code));

    private static async Task<string> MissingOf(string arms, string? id = null)
    {
        var analyzed = await JobCode.Analyze(
            $$"""
            var local = number > 3;
            var written = local;
            Action write = () => written = !written;
            return c switch { {{arms}} };
            }

            class Job
            {
                public bool ReadOnly { get; }
                public bool Initial { get; init; }
                public bool Flag { get; set; }
                public bool Computed => Flag;
            }

            static bool Field;
            static readonly bool ReadOnly = true;
            static string Next() => "";
            static bool Test() => true;
            static bool Set(ref bool value) => value;
            static int Other()
            {
                return 0;
            """,
            parameters: "JobCode c, JobCode other, bool flag, bool? maybe, int number, int? many, double real, string text, "
                + "object item, Job job");
        Assert.That(analyzed.Diagnostics, Has.Length.LessThan(2));
        return string.Join(',', analyzed.Diagnostics.Where(diagnostic => id is null || diagnostic.Id == id)
            .Select(static diagnostic => diagnostic.Properties["Missing"]));
    }
}
