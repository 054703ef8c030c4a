using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Patterns;

/// <summary>A switch on a number whose constants are all casts of one enum's members is a switch on that enum.</summary>
public sealed class CastConstantTests
{
    private const string Nothing = "";

    [TestCase("int", "case (int)Code.A: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)Code.A: return 1; case (int)Code.B: return 2; default: break;", "SCG2003 C")]
    [TestCase("int", "case (int)Code.A: return 1; default: throw new Exception();", "SCG2002 B,C")]
    [TestCase("int", "case (int)Code.A or (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("int", "case not (int)Code.C: return 1;", "SCG2001 C")]
    [TestCase("int", "case < (int)Code.C: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)Code.A: case >= (int)Code.B: return 1;", Nothing)]
    [TestCase("int", "case (int)Code.A when flag: case (int)Code.B: case (int)Code.C: return 1;", "SCG2001 A")]
    [TestCase("int", "case (int)Code.A: case int x when x == (int)Code.B: case (int)Code.C: return 1;", Nothing)]
    [TestCase("int", "case (int)Code.A: case var _ when value != (int)Code.C: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)Code.A: return 1; case var x: throw new Exception();", "SCG2002 B,C")]
    [TestCase("int", "case ((int)Code.A): case (int)(Code.B): return 1;", "SCG2001 C")]
    [TestCase("int", "case unchecked((int)Code.A): case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)(byte)Code.A: case (int)(long)Code.B: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)Alias: case (int)C.Second: return 1;", "SCG2001 C")]
    [TestCase("int", "case (int)Code.Zero: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("int", "default: throw new Exception(); case (int)Code.B: return 1;", "SCG2002 A,C")]
    [TestCase("int?", "case (int)Code.A: case (int)Code.B: return 1;", "SCG2001 C,null")]
    [TestCase("int?", "case null: return 0; case (int)Code.A: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("sbyte", "case (sbyte)Code.A: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("byte", "case (byte)Code.A: case (byte)Code.B: return 1;", "SCG2001 C")]
    [TestCase("short", "case (short)Code.A: case (short)Code.B: return 1;", "SCG2001 C")]
    [TestCase("ushort", "case (ushort)Code.A: case (ushort)Code.B: return 1;", "SCG2001 C")]
    [TestCase("uint", "case (uint)Code.A: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("long", "case (int)Code.A: case (long)Code.B: return 1;", "SCG2001 C")]
    [TestCase("ulong", "case (ulong)Code.A: case (ulong)Code.B: return 1;", "SCG2001 C")]
    [TestCase("nint", "case (int)Code.A: case (int)Code.B: return 1;", "SCG2001 C")]
    [TestCase("nuint", "case (uint)Code.A: case (uint)Code.B: return 1;", "SCG2001 C")]
    [TestCase("char", "case (char)Code.A: case (char)Code.B: return 1;", "SCG2001 C")]
    public async Task A_switch_with_casts_of_codes_as_labels_is_checked(string type, string sections, string expected) => Assert.That(
        (await Analyze(type, $"switch (value) {{ {sections} }} return 0;")).Diagnostics.Select(static diagnostic =>
            $"{diagnostic.Id} {diagnostic.Properties["Missing"]}"),
        Is.EqualTo(expected.Length == 0 ? Array.Empty<string>() : [expected]));

    [TestCase("case (int)Code.A: case 1: return 1;")]
    [TestCase("case 0: case (int)Code.B: return 1;")]
    [TestCase("case 0: case 1: return 1;")]
    [TestCase("case (int)Code.A: case 100: return 1; default: throw new Exception();")]
    [TestCase("case (int)Code.A or 7: return 1;")]
    [TestCase("case (int)Code.A: case > 100: return 1;")]
    [TestCase("case (int)Code.A: case (int)Other.X: return 1;")]
    [TestCase("case (int)Other.X: case (int)Code.A: return 1;")]
    [TestCase("case (int)DayOfWeek.Friday: case (int)DayOfWeek.Sunday: return 1;")]
    [TestCase("case (int)Bits.X: case (int)Bits.Y: return 1;")]
    [TestCase("case (int)Code.A + 1: case (int)Code.A: return 1;")]
    [TestCase("case -(int)Code.B: case (int)Code.A: return 1;")]
    [TestCase("case (int)(Code.A | Code.B): case (int)Code.A: return 1;")]
    [TestCase("case (int)(Code)1: case (int)Code.A: return 1;")]
    [TestCase("case (int)(Other)Code.A: case (int)Code.B: return 1;")]
    [TestCase("case (int)default(Code): case (int)Code.B: return 1;")]
    [TestCase("case Number: case (int)Code.B: return 1;")]
    [TestCase("case 'a': case (int)Code.B: return 1;")]
    [TestCase("case sizeof(int): case (int)Code.B: return 1;")]
    [TestCase("default: return 1;")]
    [TestCase("case int: return 1;")]
    [TestCase("case var x when x == (int)Code.A: return 1;")]
    public async Task A_label_that_is_not_a_cast_of_a_code_is_about_a_number(string sections) =>
        Assert.That((await Analyze("int", $"switch (value) {{ {sections} }} return 0;")).Words, Is.Empty);

    [TestCase("string", "case \"a\": return 1;")]
    [TestCase("double", "case (double)Code.A: case (double)Code.B: return 1;")]
    [TestCase("decimal", "case (decimal)Code.A: case (decimal)Code.B: return 1;")]
    [TestCase("object", "case (int)Code.A: case (int)Code.B: return 1;")]
    [TestCase("byte", "case (byte)Wide.Low: return 1;")]
    [TestCase("uint", "case unchecked((uint)Wide.Negative): return 1;")]
    public async Task A_type_that_does_not_hold_every_code_is_not_checked(string type, string sections) =>
        Assert.That((await Analyze(type, $"switch (value) {{ {sections} }} return 0;")).Words, Is.Empty);

    [TestCase("value switch { (int)Code.A => 1, (int)Code.B => 2 }", "SCG2001: Switch on 'Code' does not handle 2 C")]
    [TestCase("value switch { (int)Code.A or (int)Code.B => 2, _ => throw new Exception() }", "SCG2002: Switch on 'Code' throws for 2 C")]
    [TestCase("value switch { (int)Code.A or (int)Code.B => 2, _ => 0 }", "SCG2003: Switch on 'Code' leaves 2 C to its catch-all")]
    [TestCase("(value + 1) switch { (int)Code.A => 1, (int)Code.B => 2 }", "SCG2001: Switch on 'Code' does not handle 2 C")]
    [TestCase("Next() switch { (int)Code.A => 1, (int)Code.B => 2 }", "SCG2001: Switch on 'Code' does not handle 2 C")]
    [TestCase(
        "(value, flag) switch { ((int)Code.A, true) => 1, (not (int)Code.A, _) => 2 }",
        "SCG2001: Switch on '(int value, bool flag)' does not handle 0 A, e.g. (0 A, false)")]
    [TestCase("(value, flag) switch { ((int)Code.A, true) => 1, (1, _) => 2 }", Nothing)]
    [TestCase(
        "new Frame(value) switch { { Error: (int)Code.A } => 1, { Error: (int)Code.C } => 2 }",
        "SCG2001: Switch on 'Frame' does not handle 1 B, e.g. { Error: 1 B }")]
    [TestCase(
        "(int)(DayOfWeek)value switch { (int)Code.A => 1, (int)Code.B => 2 }",
        "SCG2001: Switch on 'Code' does not handle 2 C")]
    public async Task A_switch_expression_with_casts_of_codes_is_checked(string expression, string expected) => Assert.That(
        (await Analyze("int", $"return {expression};")).Words,
        Is.EqualTo(expected.Length == 0 ? Array.Empty<string>() : [expected]));

    [Test]
    public async Task An_option_includes_enums_that_are_not_generated()
    {
        var options = new Dictionary<string, string> { ["dotnet_code_quality.SCG2001.enum_types"] = "all" };
        var code = Source("int", "switch (value) { case (int)Other.X: return 1; } return 0;");

        Assert.That(
            (await AnalyzedCode.Of(code, options: options)).Words,
            Is.EqualTo(new[] { "SCG2001: Switch on 'Other' does not handle 11 Y" }));
    }

    [Test]
    public async Task The_code_fix_gets_arms_with_casts()
    {
        var analyzed = await Analyze("long?", "switch (value) { case (long)Code.B: return 1; } return 0;");
        var properties = analyzed.Diagnostics.Single().Properties;

        Assert.That(properties["Missing"], Is.EqualTo("A,C,null"));
        Assert.That(properties["Arms"], Is.EqualTo("(long)global::Code.A\n(long)global::Code.C\nnull"));
    }

    [Test]
    public async Task The_compilers_warning_stays_on_a_number_that_may_be_anything([Values] bool isGroup, [Values] bool isIgnored)
    {
        var options = new Dictionary<string, string>();
        if (isIgnored)
        {
            options.Add("dotnet_code_quality.SCG2001.undeclared", "ignore");
        }

        var name = isGroup ? "CodeGroup" : "Code";
        var code = Source("int", $"return value switch {{ (int){name}.A => 1, (int){name}.B => 2, (int){name}.C => 3 }};");
        var diagnostics = await SilencedCode.Diagnose(AnalyzedCode.Compile(code), options);

        Assert.That(
            diagnostics.Select(SilencedCode.Describe).Where(static text => text.StartsWith("CS", StringComparison.Ordinal)),
            Is.EqualTo(new[] { isIgnored ? "CS8509 by SCGS002" : "CS8509" }));
    }

    private static Task<AnalyzedCode> Analyze(string type, string body) => AnalyzedCode.Of(Source(type, body));

    private static string Source(string type, string body) => $$"""
        using System;
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B, C, Zero = 0 }
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum CodeGroup { A, B, C }
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Wide { Low = 1, High = 300, Negative = -1 }
        [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0"), Flags] enum Bits { X = 1, Y = 2 }
        enum Other { X = 10, Y = 11 }
        record Frame(int Error);
        static class C
        {
            public const Code Second = Code.B;
            const int Number = (int)Code.A;
            static int Next() => 0;
            static int M({{type}} value, bool flag) { const Code Alias = Code.A; {{body}} }
        }
        """;
}
