using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>Code that does not compile: nothing is claimed of what cannot be known yet, and the rest is reported as ever.</summary>
public sealed class MalformedSwitchTests
{
    [TestCase("return c switch { JobCode.Queued => 1, JobCode. };", TestName = "An_arm_in_the_making_may_take_any_code(expression)")]
    [TestCase("return c switch { JobCode.Queued => 1, JobCode.Held };", TestName = "An_arm_in_the_making_may_take_any_code(no arrow)")]
    [TestCase("switch (c) { case JobCode.Queued: return 1; case }", TestName = "An_arm_in_the_making_may_take_any_code(label)")]
    [TestCase("switch (c) { case JobCode.Queued: return 1; case JobCode.Held or }", TestName = "An_arm_in_the_making_may_take_any_code(or)")]
    [TestCase("switch (c) { case JobCode.Queued return 1; default: throw new Exception(); }", TestName = "An_arm_in_the_making_may_take_any_code(no colon)")]
    [TestCase("return c switch { JobCode.Queued => 1, JobCode.Hel => 2 };", TestName = "A_misspelt_code_may_be_any(expression)")]
    [TestCase("switch (c) { case JobCode.Queued: case JobCode.Hel: return 1; default: throw new Exception(); }", TestName = "A_misspelt_code_may_be_any(label)")]
    [TestCase("return (c, flag) switch { (JobCode.Queued, _) => 1, (not JobCode.Hel, true) => 2 };", TestName = "A_misspelt_code_may_be_any(inside)")]
    [TestCase("return c switch { JobCode.Queued => 1, Missing => 2 };", TestName = "A_type_that_is_not_there_may_be_any")]
    [TestCase("return c switch { JobCode.Queued => 1, \"11\" => 2 };", TestName = "A_constant_of_another_type_may_be_meant_as_any_code")]
    [TestCase("return c switch { JobCode.Queued => 1, string => 2 };", TestName = "A_type_that_no_code_has_may_be_meant_as_any")]
    [TestCase("return c switch { JobCode.Queued => 1, { Nmae: \"Held\" } => 2 };", TestName = "A_property_that_is_not_there_may_be_meant_as_any")]
    [TestCase("return c switch { JobCode.Queued => 1, var x when fla => 2 };", TestName = "A_guard_in_the_making_may_let_all_pass(name)")]
    [TestCase("return c switch { JobCode.Queued => 1, _ when => 2 };", TestName = "A_guard_in_the_making_may_let_all_pass(nothing)")]
    [TestCase("return c switch { JobCode.Queued => 1, _ when c is Missing => 2 };", TestName = "A_guard_in_the_making_may_let_all_pass(type)")]
    [TestCase("return (c, flag) switch { (JobCode.Queued, true, 1) => 1 };", TestName = "A_tuple_of_wrong_arity_is_not_judged(one more)")]
    [TestCase("return (c, flag, flag) switch { (JobCode.Queued, true) => 1 };", TestName = "A_tuple_of_wrong_arity_is_not_judged(one less)")]
    [TestCase("return (c, flag) switch { JobCode.Queued => 1 };", TestName = "A_tuple_of_wrong_arity_is_not_judged(none)")]
    [TestCase("return (c, ) switch { (JobCode.Queued, true) => 1 };", TestName = "A_value_in_the_making_is_not_judged(nothing)")]
    [TestCase("return (c, fla) switch { (JobCode.Queued, true) => 1 };", TestName = "A_value_in_the_making_is_not_judged(name)")]
    [TestCase("return cod switch { JobCode.Queued => 1 };", TestName = "A_value_in_the_making_is_not_judged(code)")]
    [TestCase("return m switch { { Code: JobCode.Queued, Part: null } => 1 };", TestName = "A_part_of_a_type_that_is_not_there_is_not_judged")]
    [TestCase("switch (c) { case JobCode.Queued: return 1", TestName = "A_switch_without_an_end_is_not_judged")]
    [TestCase("switch (c", TestName = "A_switch_without_a_beginning_is_not_judged")]
    [TestCase("c = (JobCode);", TestName = "A_cast_of_nothing_is_not_reported")]
    [TestCase("c = (JobCode)missing;", TestName = "A_cast_of_an_unknown_name_is_not_reported")]
    [TestCase("c = (JobCod)205;", TestName = "A_cast_to_an_unknown_type_is_not_reported")]
    [TestCase("return x switch { 1 => 1, Gone.A => 2 };", TestName = "An_enum_that_is_gone_has_no_codes")]
    [TestCase("return r switch { Ring.C => 1, Ring.A => 2 };", TestName = "A_code_whose_value_is_a_circle_is_not_judged")]
    public async Task Code_that_is_not_finished_is_not_reported_and_suppresses_nothing(string body)
    {
        var diagnostics = await Diagnose(body);

        Assert.That(Words(diagnostics), Is.Empty);
        Assert.That(diagnostics.Where(static diagnostic => diagnostic.IsSuppressed), Is.Empty);
    }

    [TestCase("return c switch { not JobCode.Held => missing };", "SCG2001: Switch on 'JobCode' does not handle 11 Held", TestName = "The_value_of_an_arm_need_not_bind(expression)")]
    [TestCase("switch (c) { case not JobCode.Held: missing(); return 1; } return 0;", "SCG2001: Switch on 'JobCode' does not handle 11 Held", TestName = "The_body_of_a_section_need_not_bind(statement)")]
    [TestCase("switch (c) { case not JobCode.Held: flag = true; default: throw new Missing(); }", "SCG2002: Switch on 'JobCode' throws for 11 Held", TestName = "The_body_of_a_section_need_not_bind(catch-all)")]
    [TestCase("return c switch { not JobCode.Held => 1, JobCode.Queued => 2 };", "SCG2001: Switch on 'JobCode' does not handle 11 Held", TestName = "An_arm_that_takes_nothing_is_understood")]
    [TestCase("return c switch { not JobCode.Held => c switch { JobCode.Hel => 1 } };", "SCG2001: Switch on 'JobCode' does not handle 11 Held", TestName = "A_switch_in_an_arm_is_judged_by_itself")]
    [TestCase("missing(); return c switch { not JobCode.Held => 1 };", "SCG2001: Switch on 'JobCode' does not handle 11 Held", TestName = "Errors_around_a_switch_do_not_matter")]
    [TestCase("c = (JobCode)205 return 1;", "SCG2010: 205 is not a declared 'JobCode'", TestName = "A_cast_is_reported_once_its_number_is_there")]
    [TestCase("switch (r) { } missing();", "SCG2001: Switch on 'Ring' does not handle 5 C", TestName = "A_code_whose_value_is_a_circle_is_not_wanted")]
    public async Task A_switch_among_errors_is_reported(string body, string expected) => Assert.That(Words(await Diagnose(body)), Is.EqualTo(new[] { expected }));

    private static IEnumerable<string> Words(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(static diagnostic => diagnostic.Id.StartsWith("SCG", StringComparison.Ordinal))
        .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(string body)
    {
        var results = await MalformedCode.Diagnose([
            $$"""
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Ring { A = B, B = A, C = 5 }
            sealed record Half(JobCode Code, Missing Part);
            static class C
            {
                static int M(JobCode c, bool flag, Half m, Gone x, Ring r)
                {
                    {{body}}
                }
            }
            """,
        ]);
        return results.Single().Diagnostics;
    }
}
