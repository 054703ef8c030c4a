using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>The exact reports on switches over a code.</summary>
public sealed class SwitchAnalyzerTests
{
    [Test]
    public async Task A_code_without_an_arm_is_named_with_its_number([Values] bool isReferenced)
    {
        var analyzed = await JobCode.Analyze(
            "return c switch { JobCode.Queued or JobCode.Held => 1, JobCode.Finished => 2, JobCode.Crashed => 3 };",
            isReferenced);

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2001: Switch on 'JobCode' does not handle 21 Default, 40 Refused" }));
        Assert.That(analyzed.Places, Is.EqualTo(new[] { "switch" }));
        Assert.That(analyzed.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [Test]
    public async Task The_properties_list_the_names_and_their_groups_for_the_code_fix()
    {
        var analyzed = await JobCode.Analyze(
            "switch (c) { case null: case JobCode.Held: return 1; default: throw new Exception(); }",
            parameters: "JobCode? c");
        var properties = analyzed.Diagnostics.Single().Properties;

        Assert.That(properties["Missing"], Is.EqualTo("Queued,Finished,Default,Refused,Crashed"));
        Assert.That(properties["Groups"], Is.EqualTo("Waiting,Done,Done,Failed,Failed"));
        Assert.That(properties.ContainsKey("Arms"), Is.False);
    }

    [Test]
    public async Task Null_is_named_last_and_has_no_group()
    {
        var analyzed = await JobCode.Analyze("return c switch { >= JobCode.Held => 1 };", parameters: "JobCode? c");

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2001: Switch on 'JobCode' does not handle 10 Queued, null" }));
        Assert.That(analyzed.Diagnostics[0].Properties["Missing"], Is.EqualTo("Queued,null"));
        Assert.That(analyzed.Diagnostics[0].Properties["Groups"], Is.EqualTo("Waiting,"));
    }

    [TestCase("_ => throw new Exception()", "SCG2002: Switch on 'JobCode' throws for 41 Crashed")]
    [TestCase("_ => throw JobCodes.Unhandled(c)", "SCG2002: Switch on 'JobCode' throws for 41 Crashed")]
    [TestCase("_ => 0", "SCG2003: Switch on 'JobCode' leaves 41 Crashed to its catch-all")]
    [TestCase("JobCode => 0", "SCG2003: Switch on 'JobCode' leaves 41 Crashed to its catch-all")]
    [TestCase("_ when true => 0", "SCG2003: Switch on 'JobCode' leaves 41 Crashed to its catch-all")]
    [TestCase("_ when flag => 0", "SCG2001: Switch on 'JobCode' does not handle 41 Crashed")]
    [TestCase("JobCode.Queued or _ => 0", "SCG2003: Switch on 'JobCode' leaves 41 Crashed to its catch-all")]
    [TestCase("<= JobCode.Crashed => 0", null)]
    public async Task The_last_arm_decides_which_rule_reports_a_missing_code(string last, string? expected)
    {
        var analyzed = await JobCode.Analyze($"return c switch {{ < JobCode.Refused => 1, JobCode.Refused => 2, {last} }};");

        Assert.That(analyzed.Words, Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [Test]
    public async Task Two_rules_may_report_null_and_the_codes_of_one_switch()
    {
        var analyzed = await JobCode.Analyze("return c switch { not null => 1 };", parameters: "JobCode? c");

        Assert.That(
            analyzed.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Properties["Missing"]}"),
            Is.EqualTo(new[]
            {
                "SCG2001 null",
                "SCG2003 Queued,Held,Finished,Default,Refused,Crashed",
            }));
    }

    [Test]
    public async Task Null_needs_no_arm_after_a_null_check()
    {
        var analyzed = await JobCode.Analyze(
            "if (c is null) return 0; return c switch { <= JobCode.Crashed => 1 };",
            parameters: "JobCode? c");

        Assert.That(analyzed.Words, Is.Empty);
    }

    [TestCase("(int)c", null)]
    [TestCase("(sbyte)c", null)]
    [TestCase("(long)(int)c", null)]
    [TestCase("(nint)c", null)]
    [TestCase("(int)(JobCode)(object)c", null)]
    [TestCase("(int)(JobCode)(byte)c", null)]
    [TestCase("(int)c + 1", "not the code itself")]
    public async Task A_code_that_is_cast_to_a_number_is_still_a_code(string governing, string? exempt)
    {
        var analyzed = await JobCode.Analyze(
            $"switch ({governing}) {{ case 10: case 11: case (int)JobCode.Finished: return 1; case > 30: return 2; }} return 0;");

        Assert.That(
            analyzed.Words,
            Is.EqualTo(exempt is not null ? Array.Empty<string>() : ["SCG2001: Switch on 'JobCode' does not handle 21 Default"]));
    }

    [Test]
    public async Task A_number_that_cannot_hold_every_code_is_not_a_code()
    {
        var code = Marked("enum Wide { A, B = 300 }", "switch ((byte)c) { case 0: return 1; }", "Wide");

        Assert.That((await AnalyzedCode.Of(code)).Words, Is.Empty);
    }

    [Test]
    public async Task Codes_after_the_tenth_are_counted()
    {
        var code = Marked("enum Many { A, B, C, D, E, F, G, H, I, J, K, L, M }", "switch (c) { case Many.A: return 1; }", "Many");

        Assert.That((await AnalyzedCode.Of(code)).Words, Is.EqualTo(new[]
        {
            "SCG2001: Switch on 'Many' does not handle 1 B, 2 C, 3 D, 4 E, 5 F, 6 G, 7 H, 8 I, 9 J, 10 K and 2 more",
        }));
    }

    [Test]
    public async Task A_value_is_reported_by_its_first_name_that_is_not_obsolete_and_never_by_an_unusable_name()
    {
        var code = Marked(
            "enum Named { [System.Obsolete] Old = 1, @default = 1, Other = 1, [System.Obsolete] Last = 2, "
            + "[System.Obsolete(\"\", true)] Gone = 3 }",
            "switch (c) { }",
            "Named");

        Assert.That((await AnalyzedCode.Of(code)).Diagnostics.Single().Properties["Missing"], Is.EqualTo("@default,Last"));
    }

    [Test]
    public async Task A_member_that_is_declared_twice_is_named_once()
    {
        var code = Marked("enum Twice { A, B, B }", "switch (c) { case Twice.A: return 1; }", "Twice");

        Assert.That(
            (await AnalyzedCode.Of(code, mustCompile: false)).Words,
            Is.EqualTo(new[] { "SCG2001: Switch on 'Twice' does not handle 1 B" }));
    }

    [TestCase("[System.Flags] enum Code { A, B }", "switch (c) { case Code.A: return 1; }")]
    [TestCase("enum Code { A, B }", "switch ((object)c) { case Code.A: return 1; }")]
    public async Task Some_switches_are_out_of_scope(string declaration, string body) =>
        Assert.That((await AnalyzedCode.Of(Marked(declaration, body, "Code"))).Words, Is.Empty);

    [Test]
    public async Task An_option_puts_an_enum_that_is_not_generated_in_scope([Values] bool isSet)
    {
        const string Code =
            "enum Code { A, B } static class C { static int M(Code c) { switch (c) { case Code.A: return 1; } return 0; } }";
        var options = new Dictionary<string, string>();
        if (isSet)
        {
            options.Add("dotnet_code_quality.SCG2001.enum_types", "all");
        }

        Assert.That(
            (await AnalyzedCode.Of(Code, options: options)).Words,
            Is.EqualTo(isSet ? ["SCG2001: Switch on 'Code' does not handle 1 B"] : Array.Empty<string>()));
    }

    [Test]
    public async Task A_switch_on_a_group_must_handle_every_group()
    {
        var analyzed = await JobCode.Analyze(
            "switch (c.GetGroup()) { case JobCodeGroup.Waiting: case JobCodeGroup.Done: return 1; } return 0;");

        Assert.That(analyzed.Words, Is.EqualTo(new[] { "SCG2001: Switch on 'JobCodeGroup' does not handle 0 Unknown, 3 Failed" }));
    }

    [TestCase("// <auto-generated/>\n", "")]
    [TestCase("", "[System.CodeDom.Compiler.GeneratedCode(\"Tool\", \"1\")]\n")]
    public async Task Generated_code_is_not_analyzed(string header, string attribute)
    {
        const string Body = "if (c == Code.A) return 1; else if (c is Code.A) return 2; c = (Code)7; switch (c) { }";
        var code = header
            + Marked("enum Code { A, B }", Body, "Code").Replace("static class", attribute + "static class", StringComparison.Ordinal);

        Assert.That((await AnalyzedCode.Of(code)).Words, Is.Empty);
    }

    private static string Marked(string declaration, string body, string type) => $$"""
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
        {{declaration}}
        static class C { static int M({{type}} c) { {{body}} return 0; } }
        """;
}
