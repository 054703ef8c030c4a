namespace StatusCodeGen.Tests.Exhaustiveness.Patterns;

/// <summary>Switches on tuples, properties and positions: the reported codes, and one combination that no arm handles.</summary>
public sealed class CompositeTests
{
    [Test]
    public async Task A_code_is_missing_if_no_arm_handles_one_of_its_combinations()
    {
        var analyzed = await JobCode.Analyze("return (c, flag) switch { (not JobCode.Held, _) => 1, (JobCode.Held, true) => 2 };");

        Assert.That(
            analyzed.Words,
            Is.EqualTo(new[] { "SCG2001: Switch on '(JobCode c, bool flag)' does not handle 11 Held, e.g. (11 Held, false)" }));
        Assert.That(analyzed.Diagnostics[0].Properties["Missing"], Is.EqualTo("Held"));
        Assert.That(analyzed.Diagnostics[0].Properties["Groups"], Is.EqualTo("Waiting"));
        Assert.That(analyzed.Diagnostics[0].Properties["Arms"], Is.EqualTo("(global::Acme.JobCode.Held, false)"));
    }

    [Test]
    public async Task Each_missing_code_gets_an_arm_in_declaration_order()
    {
        var analyzed = await JobCode.Analyze(
            "return (flag, c) switch { (_, JobCode.Finished or JobCode.Default) => 1, (true, >= JobCode.Refused) => 2 };");

        Assert.That(analyzed.Diagnostics.Single().Properties["Arms"]!.Split('\n'), Is.EqualTo(new[]
        {
            "(_, global::Acme.JobCode.Queued)",
            "(_, global::Acme.JobCode.Held)",
            "(false, global::Acme.JobCode.Refused)",
            "(false, global::Acme.JobCode.Crashed)",
        }));
    }

    [Test]
    public async Task Undeclared_codes_need_no_arm_in_a_composite_either()
    {
        const string Code = """
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
            static class C
            {
                static int M(Code x, Code y) => (x, y) switch
                {
                    (Code.A, Code.A) => 1, (Code.A, Code.B) => 2, (Code.B, Code.A) => 3, (Code.B, Code.B) => 4
                };
            }
            """;

        Assert.That((await AnalyzedCode.Of(Code)).Words, Is.Empty);
        Assert.That((await AnalyzedCode.Of(Code.Replace(", (Code.B, Code.A) => 3", "", StringComparison.Ordinal))).Words, Is.EqualTo(new[]
        {
            "SCG2001: Switch on '(Code x, Code y)' does not handle 0 A, 1 B, e.g. (1 B, 0 A)",
        }));
    }

    [TestCase(
        "{ Code: Code.A } => 1, { Code: Code.B, Next: null } => 2",
        "SCG2001: Switch on 'R' does not handle 1 B, e.g. { Code: 1 B, Next: not null }")]
    [TestCase(
        "{ Next: { Code: Code.A or Code.B } } => 1",
        "SCG2001: Switch on 'R' does not handle null, e.g. { Next: null }")]
    [TestCase(
        "{ Next.Code: Code.A } => 1, { Next: null } => 2",
        "SCG2001: Switch on 'R' does not handle 1 B, e.g. { Next: { Code: 1 B } }")]
    [TestCase("(Code.A, _) => 1, (Code.B, null) => 2", "SCG2001: Switch on 'R' does not handle 1 B, e.g. (1 B, not null)")]
    [TestCase("{ Code: Code.A, Next: null } => 1, { Code: Code.A } => 2, { Code: Code.B } => 3", null)]
    public async Task A_part_is_a_column_at_any_depth(string arms, string? expected)
    {
        var analyzed = await AnalyzedCode.Of($$"""
            #nullable enable
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
            sealed record R(Code Code, R? Next);
            static class C { static int M(R r) => r switch { {{arms}} }; }
            """);

        Assert.That(analyzed.Words, Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [TestCase("int", "(Code.A, > 5) => 1, (Code.B, _) => 2", "(0 A, <= 5)")]
    [TestCase("byte", "(Code.A, > 5 and not 9) => 1, (Code.B, _) => 2", "(0 A, <= 5 or 9)")]
    [TestCase("string", "(Code.A, \"a\" or \"b\") => 1, (Code.B, _) => 2", "(0 A, not (\"a\" or \"b\"))")]
    [TestCase("char", "(Code.A, >= 'a') => 1, (Code.B, _) => 2", "(0 A, < 'a')")]
    [TestCase("double", "(Code.A, >= 0) => 1, (Code.B, _) => 2", "(0 A, < 0d or double.NaN)")]
    [TestCase("double", "(Code.A, double.NaN) => 1, (Code.B, _) => 1", "(0 A, < 0d or >= 0d)")]
    [TestCase("double?", "(Code.A, double.NaN or null) => 1, (Code.B, _) => 1, (_, > 7) when x is null => 2", "(0 A, < 7d or >= 7d)")]
    [TestCase("object", "(Code.A, string) => 1, (Code.B, _) => 2", "(0 A, not string)")]
    [TestCase("System.DayOfWeek", "(Code.A, not System.DayOfWeek.Friday) => 1, (Code.B, _) => 2", "(0 A, 5 Friday)")]
    public async Task The_values_of_another_column_are_divided_where_its_patterns_divide_them(string type, string arms, string witness)
    {
        var analyzed = await AnalyzedCode.Of($$"""
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
            static class C { static int M(Code c, {{type}} x) => (c, x) switch { {{arms}} }; }
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[]
        {
            $"SCG2001: Switch on '(Code c, {type.Split('.')[^1]} x)' does not handle 0 A, e.g. {witness}",
        }));
    }

    [Test]
    public async Task A_tuple_literal_may_contain_a_code_as_a_number()
    {
        var analyzed = await JobCode.Analyze("switch ((int)c, flag) { case (< 40, _): case (_, true): return 1; } return 0;");

        Assert.That(
            analyzed.Diagnostics.Single().Properties["Arms"],
            Is.EqualTo("((int)global::Acme.JobCode.Refused, false)\n((int)global::Acme.JobCode.Crashed, false)"));
    }

    [Test]
    public async Task A_list_pattern_puts_a_switch_out_of_scope()
    {
        var analyzed = await JobCode.Analyze("return (c, new int[0]) switch { (JobCode.Held, [1, ..]) => 1 };");

        Assert.That(analyzed.Words, Is.Empty);
    }

    [TestCase("(1, Code.A) => 1, (2L, Code.A) => 2, (_, Code.B) => 3, (not (int or long), _) => 4", "(< 1 or > 1, 0 A)")]
    [TestCase("(ValueTuple<long, long>, _) => 1, (not ValueTuple<int, int>, _) => 2, (_, Code.B) => 3", "((int, int), 0 A)")]
    public async Task A_boxed_value_has_one_type_even_if_it_converts_to_others(string arms, string witness)
    {
        var analyzed = await AnalyzedCode.Of($$"""
            using System;
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
            static class C { static int M(object o, Code c) => (o, c) switch { {{arms}} }; }
            """);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { $"SCG2001: Switch on '(object o, Code c)' does not handle 0 A, e.g. {witness}" }));
    }

    [Test]
    public async Task The_message_shows_one_of_many_combinations() => Assert.That(
        (await JobCode.Analyze("return (c, flag) switch { (JobCode.Held, _) => 1, (_, true) => 2, _ => throw new Exception() };")).Words,
        Is.EqualTo(new[]
        {
            "SCG2002: Switch on '(JobCode c, bool flag)' throws for 10 Queued, 20 Finished, 21 Default, 40 Refused, 41 Crashed, "
            + "e.g. (10 Queued, false)",
        }));
}
