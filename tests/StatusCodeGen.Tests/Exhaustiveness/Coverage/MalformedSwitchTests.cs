using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Coverage;

/// <summary>
/// Code that does not compile: a switch that cannot be understood yet is not reported, any other is reported as usual.
/// </summary>
public sealed class MalformedSwitchTests
{
    [TestCase(
        "return c switch { JobCode.Queued => 1, JobCode. };",
        TestName = "An_unfinished_arm_may_handle_any_code(expression)")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, JobCode.Held };",
        TestName = "An_unfinished_arm_may_handle_any_code(no arrow)")]
    [TestCase(
        "switch (c) { case JobCode.Queued: return 1; case }",
        TestName = "An_unfinished_arm_may_handle_any_code(label)")]
    [TestCase(
        "switch (c) { case JobCode.Queued: return 1; case JobCode.Held or }",
        TestName = "An_unfinished_arm_may_handle_any_code(or)")]
    [TestCase(
        "switch (c) { case JobCode.Queued return 1; default: throw new Exception(); }",
        TestName = "An_unfinished_arm_may_handle_any_code(no colon)")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, JobCode.Hel => 2 };",
        TestName = "A_misspelled_code_may_be_any_code(expression)")]
    [TestCase(
        "switch (c) { case JobCode.Queued: case JobCode.Hel: return 1; default: throw new Exception(); }",
        TestName = "A_misspelled_code_may_be_any_code(label)")]
    [TestCase(
        "return (c, flag) switch { (JobCode.Queued, _) => 1, (not JobCode.Hel, true) => 2 };",
        TestName = "A_misspelled_code_may_be_any_code(inside)")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, Missing => 2 };",
        TestName = "A_type_that_does_not_exist_may_be_meant_as_any_code")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, \"11\" => 2 };",
        TestName = "A_constant_of_another_type_may_be_meant_as_any_code")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, string => 2 };",
        TestName = "A_type_that_no_code_has_may_be_meant_as_any_code")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, { Nmae: \"Held\" } => 2 };",
        TestName = "A_property_that_does_not_exist_may_be_meant_as_any_code")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, var x when fla => 2 };",
        TestName = "An_unfinished_guard_may_accept_any_code(name)")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, _ when => 2 };",
        TestName = "An_unfinished_guard_may_accept_any_code(nothing)")]
    [TestCase(
        "return c switch { JobCode.Queued => 1, _ when c is Missing => 2 };",
        TestName = "An_unfinished_guard_may_accept_any_code(type)")]
    [TestCase(
        "return (c, flag) switch { (JobCode.Queued, true, 1) => 1 };",
        TestName = "A_tuple_of_the_wrong_arity_is_not_reported(one more)")]
    [TestCase(
        "return (c, flag, flag) switch { (JobCode.Queued, true) => 1 };",
        TestName = "A_tuple_of_the_wrong_arity_is_not_reported(one less)")]
    [TestCase(
        "return (c, flag) switch { JobCode.Queued => 1 };",
        TestName = "A_tuple_of_the_wrong_arity_is_not_reported(none)")]
    [TestCase(
        "return (c, ) switch { (JobCode.Queued, true) => 1 };",
        TestName = "An_unfinished_governing_expression_is_not_reported(nothing)")]
    [TestCase(
        "return (c, fla) switch { (JobCode.Queued, true) => 1 };",
        TestName = "An_unfinished_governing_expression_is_not_reported(name)")]
    [TestCase(
        "return cod switch { JobCode.Queued => 1 };",
        TestName = "An_unfinished_governing_expression_is_not_reported(code)")]
    [TestCase(
        "return m switch { { Code: JobCode.Queued, Part: null } => 1 };",
        TestName = "A_part_whose_type_does_not_exist_is_not_reported")]
    [TestCase("switch (c) { case JobCode.Queued: return 1", TestName = "A_switch_without_an_end_is_not_reported")]
    [TestCase("switch (c", TestName = "A_switch_without_a_body_is_not_reported")]
    [TestCase("c = (JobCode);", TestName = "A_cast_of_nothing_is_not_reported")]
    [TestCase("c = (JobCode)missing;", TestName = "A_cast_of_an_unknown_name_is_not_reported")]
    [TestCase("c = (JobCod)205;", TestName = "A_cast_to_an_unknown_type_is_not_reported")]
    [TestCase("return x switch { 1 => 1, Gone.A => 2 };", TestName = "An_enum_that_does_not_exist_has_no_codes")]
    [TestCase("return r switch { Ring.C => 1, Ring.A => 2 };", TestName = "A_code_with_a_circular_value_is_not_reported")]
    public async Task Unfinished_code_is_not_reported_and_suppresses_nothing(string body)
    {
        var diagnostics = await Diagnose(body);

        Assert.That(Words(diagnostics), Is.Empty);
        Assert.That(diagnostics.Where(static diagnostic => diagnostic.IsSuppressed), Is.Empty);
    }

    [TestCase(
        "return c switch { not JobCode.Held => missing };",
        "SCG2001: Switch on 'JobCode' does not handle 11 Held",
        TestName = "The_value_of_an_arm_need_not_bind(expression)")]
    [TestCase(
        "switch (c) { case not JobCode.Held: missing(); return 1; } return 0;",
        "SCG2001: Switch on 'JobCode' does not handle 11 Held",
        TestName = "The_body_of_a_section_need_not_bind(statement)")]
    [TestCase(
        "switch (c) { case not JobCode.Held: flag = true; default: throw new Missing(); }",
        "SCG2002: Switch on 'JobCode' throws for 11 Held",
        TestName = "The_body_of_a_section_need_not_bind(catch-all)")]
    [TestCase(
        "return c switch { not JobCode.Held => 1, JobCode.Queued => 2 };",
        "SCG2001: Switch on 'JobCode' does not handle 11 Held",
        TestName = "An_unreachable_arm_does_not_matter")]
    [TestCase(
        "return c switch { not JobCode.Held => c switch { JobCode.Hel => 1 } };",
        "SCG2001: Switch on 'JobCode' does not handle 11 Held",
        TestName = "A_switch_inside_an_arm_is_judged_separately")]
    [TestCase(
        "missing(); return c switch { not JobCode.Held => 1 };",
        "SCG2001: Switch on 'JobCode' does not handle 11 Held",
        TestName = "Errors_around_a_switch_do_not_matter")]
    [TestCase(
        "c = (JobCode)205 return 1;",
        "SCG2010: 205 is not a declared 'JobCode'",
        TestName = "A_cast_is_reported_as_soon_as_it_has_a_number")]
    [TestCase(
        "switch (r) { } missing();",
        "SCG2001: Switch on 'Ring' does not handle 5 C",
        TestName = "A_code_with_a_circular_value_needs_no_arm")]
    public async Task A_switch_among_errors_is_reported(string body, string expected) =>
        Assert.That(Words(await Diagnose(body)), Is.EqualTo(new[] { expected }));

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
