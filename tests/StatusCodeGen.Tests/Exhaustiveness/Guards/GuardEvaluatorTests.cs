using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Exhaustiveness.Guards;

/// <summary>A guard that uses the generated API handles exactly the codes for which it is true.</summary>
public sealed class GuardEvaluatorTests
{
    [TestCase("_ when c.IsWaiting()", "Finished,Default,Refused,Crashed")]
    [TestCase("var x when x.IsWaiting()", "Finished,Default,Refused,Crashed")]
    [TestCase("JobCode x when JobCodeExtensions.IsDone(x)", "Queued,Held,Refused,Crashed")]
    [TestCase("not JobCode.Held and var x when x.IsWaiting()", "Held,Finished,Default,Refused,Crashed")]
    [TestCase("_ when c.GetGroup() == JobCodeGroup.Failed", "Queued,Held,Finished,Default")]
    [TestCase("_ when JobCodeGroup.Failed != c.GetGroup()", "Refused,Crashed")]
    [TestCase("_ when c.GetGroup() is not (JobCodeGroup.Failed or JobCodeGroup.Done)", "Finished,Default,Refused,Crashed")]
    [TestCase("_ when !(c.IsWaiting() || c.IsDone())", "Queued,Held,Finished,Default")]
    [TestCase("_ when c.IsWaiting() && c != JobCode.Held", "Held,Finished,Default,Refused,Crashed")]
    [TestCase("_ when c is JobCode.Held or > JobCode.Finished", "Queued,Finished")]
    [TestCase("_ when JobCode.Held == c", "Queued,Finished,Default,Refused,Crashed")]
    [TestCase("_ when c.IsDefined()", "")]
    [TestCase("_ when Enum.IsDefined(c)", "")]
    [TestCase("_ when Enum.IsDefined(typeof(JobCode), c)", "")]
    [TestCase("_ when JobCodes.IsDefined((int)c)", "")]
    [TestCase("_ when Enum.IsDefined(value: c, enumType: typeof(JobCode))", "")]
    [TestCase("_ when c is JobCode", "")]
    [TestCase("_ when c.TryGetInfo(out _)", "")]
    [TestCase("_ when !c.IsDefined()", All)]
    [TestCase("_ when false", All)]
    public async Task A_guard_about_the_code_is_evaluated(string arm, string missing)
    {
        foreach (var isReferenced in new[] { false, true })
        {
            Assert.That(await MissingOf(arm, isReferenced), Is.EqualTo(missing));
        }
    }

    [TestCase("_ when c.Group == JobCodeGroup.Failed", "Queued,Held,Finished,Default")]
    [TestCase("var x when JobCodeGroup.Failed != x.Group", "Refused,Crashed")]
    [TestCase("_ when c.Group is not (JobCodeGroup.Failed or JobCodeGroup.Done)", "Finished,Default,Refused,Crashed")]
    [TestCase("_ when c.Group is JobCodeGroup.Waiting || c.IsDone() && c != JobCode.Finished", "Finished,Refused,Crashed")]
    public async Task A_guard_may_read_the_group_property(string arm, string missing)
    {
        Target.NeedCSharp14();
        foreach (var isReferenced in new[] { false, true })
        {
            Assert.That(await MissingOf(arm, isReferenced), Is.EqualTo(missing));
        }
    }

    [TestCase("{ Group: JobCodeGroup.Waiting }", "Finished,Default,Refused,Crashed")]
    [TestCase("not { Group: JobCodeGroup.Waiting }", "Queued,Held")]
    [TestCase("{ Group: JobCodeGroup.Waiting or JobCodeGroup.Done } => 1, { Group: JobCodeGroup.Failed }", "")]
    [TestCase("{ Group: not JobCodeGroup.Waiting } => 1, JobCode.Held", "Queued")]
    [TestCase(
        "{ Group: var group } when group != JobCodeGroup.Failed => 1, { Group: > JobCodeGroup.Waiting and var group }",
        "Queued,Held")]
    [TestCase("{ Group: JobCodeGroup.Unknown }", All)]
    [TestCase("{ Group: JobCodeGroup.Done, Name: \"Finished\" } => 1, { Name.Length: > 3 and < 9, Group: not JobCodeGroup.Done }", All)]
    [TestCase("_ when c is { Group: JobCodeGroup.Waiting }", "Finished,Default,Refused,Crashed")]
    [TestCase("_ when !(c is { Group: JobCodeGroup.Failed } && c != JobCode.Crashed)", "Refused")]
    public async Task A_pattern_on_the_group_handles_the_codes_of_the_group(string arm, string missing)
    {
        Target.NeedCSharp14();
        foreach (var isReferenced in new[] { false, true })
        {
            Assert.That(await MissingOf(arm, isReferenced), Is.EqualTo(missing));
        }
    }

    [TestCase(
        "(JobCode.Queued or { Group: JobCodeGroup.Done or JobCodeGroup.Failed }, _) => 1, (JobCode.Held, true)",
        "(global::Acme.JobCode.Held, false)")]
    [TestCase(
        "({ Group: JobCodeGroup.Waiting }, true) => 1, ({ Group: not JobCodeGroup.Waiting }, _)",
        "(global::Acme.JobCode.Queued, false)\n(global::Acme.JobCode.Held, false)")]
    public async Task A_pattern_on_the_group_handles_its_codes_in_a_tuple_too(string arms, string missing)
    {
        Target.NeedCSharp14();
        var analyzed = await JobCode.Analyze($"return (c, flag) switch {{ {arms} => 1 }};");

        Assert.That(analyzed.Diagnostics.Single().Properties["Arms"], Is.EqualTo(missing));
    }

    [TestCase("_ when flag")]
    [TestCase("_ when c.IsWaiting() || flag")]
    [TestCase("_ when c.IsWaiting() && !flag")]
    [TestCase("_ when other.IsWaiting()")]
    [TestCase("_ when c == other")]
    [TestCase("_ when c >= JobCode.Queued")]
    [TestCase("_ when Field.IsWaiting()")]
    [TestCase("_ when Enum.IsDefined(typeof(JobCodeGroup), c)")]
    [TestCase("_ when IsMine(c)")]
    [TestCase("_ when (c = other) == JobCode.Held => 0, _ when c.IsDefined()")]
    [TestCase("_ when Replace(out c) => 0, _ when c is JobCode")]
    [TestCase("var x when x.IsDefined() && IsMine(x++)")]
    public async Task A_guard_about_anything_else_covers_nothing(string arm) =>
        Assert.That(await MissingOf(arm, isReferenced: false), Is.EqualTo(All));

    private const string All = "Queued,Held,Finished,Default,Refused,Crashed";

    private static async Task<string> MissingOf(string arm, bool isReferenced)
    {
        var analyzed = await JobCode.Analyze(
            $$"""
            return c switch { {{arm}} => 1 };
            }

            static JobCode Field;
            static bool Replace(out JobCode code) => throw new Exception();
            static bool IsMine(JobCode code)
            {
                return true;
            """,
            isReferenced,
            "JobCode c, JobCode other, bool flag");
        return string.Join(',', analyzed.Diagnostics.Select(static diagnostic => diagnostic.Properties["Missing"]));
    }
}
