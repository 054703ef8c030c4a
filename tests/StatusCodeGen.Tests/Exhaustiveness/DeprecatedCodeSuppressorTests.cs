using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>The warning about a deprecated code is suppressed only where the code is handled, not where it is used.</summary>
public sealed class DeprecatedCodeSuppressorTests
{
    private static readonly string[] Suppressed = ["CS0618 by SCGS006"];

    private static readonly string[] Kept = ["CS0618"];

    [TestCase("switch (c) { case Code.B: break; }")]
    [TestCase("switch (c) { case (Code.B): break; }")]
    [TestCase("switch (c) { case N.Code.B: break; }")]
    [TestCase("switch (c) { case global::N.Code.B: break; }")]
    [TestCase("switch (c) { case Alias.B: break; }")]
    [TestCase("switch (c) { case B: break; }")]
    [TestCase("switch (maybe) { case Code.B: break; }")]
    [TestCase("switch (c) { case Code.A: case Code.B: break; default: throw new System.Exception(); }")]
    [TestCase("switch (n) { case (int)Code.B: break; }")]
    [TestCase("switch (n) { case unchecked((int)Code.B): break; }")]
    [TestCase("switch ((long)c) { case (long)(int)Code.B: break; }")]
    [TestCase("switch (o) { case Code.B: break; }")]
    public async Task A_deprecated_code_may_be_a_case_label(string statement) =>
        Assert.That(await Judge(statement), Is.EqualTo(Suppressed));

    [TestCase("_ = c switch { Code.B => 1, _ => 2 };")]
    [TestCase("_ = c switch { B => 1, _ => 2 };")]
    [TestCase("_ = c switch { Code.A or Code.B => 1, _ => 2 };")]
    [TestCase("_ = c switch { not Code.B => 1, _ => 2 };")]
    [TestCase("_ = c switch { > Code.A and <= Code.B => 1, _ => 2 };")]
    [TestCase("_ = n switch { (int)Code.B => 1, _ => 2 };")]
    [TestCase("_ = (c, n) switch { (Code.B, 1) => 1, _ => 2 };")]
    [TestCase("_ = r switch { { Code: Code.B } => 1, _ => 2 };")]
    [TestCase("_ = codes switch { [Code.B, ..] => 1, _ => 2 };")]
    [TestCase("switch (c) { case Code.B when n > 1: break; }")]
    [TestCase("switch (c) { case Code.A or Code.B: break; }")]
    [TestCase("_ = c is Code.B;")]
    [TestCase("_ = c is B;")]
    [TestCase("_ = c is N.Code.B;")]
    [TestCase("_ = c is global::N.Code.B;")]
    [TestCase("_ = c is (Code.B);")]
    [TestCase("_ = c is not Code.B;")]
    [TestCase("_ = c is Code.A or Code.B;")]
    [TestCase("_ = maybe is Code.B;")]
    [TestCase("_ = n is (int)Code.B;")]
    [TestCase("_ = o is Code.B;")]
    [TestCase("while (c is Code.B) { }")]
    public async Task A_deprecated_code_may_be_a_constant_of_a_pattern(string statement) =>
        Assert.That(await Judge(statement), Is.EqualTo(Suppressed));

    [TestCase("if (c == Code.B) { }")]
    [TestCase("if (Code.B != c) { }")]
    [TestCase("if (maybe == Code.B) { }")]
    [TestCase("if ((int)c == (int)Code.B) { }")]
    [TestCase("if (n == ((int)Code.B)) { }")]
    [TestCase("if (!(c == Code.B)) { }")]
    [TestCase("if (n > 1 && (c == Code.A || !(c != Code.B))) { }")]
    [TestCase("if (n > 1) { } else if (c == Code.B) { }")]
    [TestCase("_ = n switch { 1 when c == Code.B => 1, _ => 2 };")]
    [TestCase("switch (n) { case 1 when n > 2 || c != Code.B: break; }")]
    public async Task A_deprecated_code_may_be_compared_in_a_condition_of_an_if_or_a_guard(string statement) =>
        Assert.That(await Judge(statement), Is.EqualTo(Suppressed));

    [TestCase("c = Code.B;")]
    [TestCase("Code d = Code.B;")]
    [TestCase("const Code D = Code.B;")]
    [TestCase("M(Code.B);")]
    [TestCase("_ = Code.B.ToString();")]
    [TestCase("_ = Code.B is Code.A;")]
    [TestCase("if (Code.B is Code.A) { }")]
    [TestCase("switch (Code.B) { case Code.A: break; }")]
    [TestCase("_ = Code.B switch { Code.A => 1, _ => 2 };")]
    [TestCase("_ = c switch { Code.A => Code.B, _ => c };")]
    [TestCase("switch (n) { case (int)Code.B + 1: break; }")]
    [TestCase("_ = c switch { Code.A | Code.B => 1, _ => 2 };")]
    [TestCase("_ = n is (int)Code.B * 2;")]
    [TestCase("switch (c) { case (Code)3: break; default: goto case Code.B; }")]
    [TestCase("_ = c == Code.B;")]
    [TestCase("_ = c == Code.B ? 1 : 2;")]
    [TestCase("while (c == Code.B) { }")]
    [TestCase("if (M(c == Code.B)) { }")]
    [TestCase("if ((c == Code.B) == (n > 1)) { }")]
    [TestCase("if (c < Code.B) { }")]
    [TestCase("if (c >= Code.B) { }")]
    [TestCase("if ((c & Code.B) == 0) { }")]
    [TestCase("if (c.Equals(Code.B)) { }")]
    [TestCase("if (M(Code.B)) { }")]
    [TestCase("if ((c = Code.B) == Code.A) { }")]
    [TestCase("if ((c, n) == (Code.B, 1)) { }")]
    [TestCase("if (new System.Func<bool>(() => c == Code.B)()) { }")]
    [TestCase("if (n > 1) c = Code.B;")]
    [TestCase("_ = (int)Code.B;")]
    [TestCase("_ = new[] { Code.B };")]
    [TestCase("try { } catch (System.Exception) when (c == Code.B) { }")]
    public async Task Any_other_use_keeps_its_warning(string statement) =>
        Assert.That(await Judge(statement), Is.EqualTo(Kept));

    [TestCase("_ = p switch { Plain.Q => 1, _ => 2 };", "CS0618")]
    [TestCase("if (p == Plain.Q) { }", "CS0618")]
    [TestCase("_ = n is Constants.Old;", "CS0618")]
    [TestCase("switch (n) { case Constants.Old: break; }", "CS0618")]
    [TestCase("_ = o is OldType;", "CS0618")]
    [TestCase("_ = o is OldType { };", "CS0618")]
    [TestCase("_ = (OldCode)n is OldCode.X;", "CS0618", "CS0618")]
    [TestCase("if (o == (object)OldType.One) { }", "CS0618")]
    [TestCase("_ = r switch { { Old: Code.A } => 1, _ => 2 };", "CS0618")]
    public async Task A_warning_about_anything_other_than_a_code_of_a_marked_enum_is_kept(string statement, params string[] expected) =>
        Assert.That(await Judge(statement), Is.EqualTo(expected));

    [TestCase("switch (c) { case Code.Bare: break; }", "CS0612 by SCGS007")]
    [TestCase("_ = c is Code.Bare;", "CS0612 by SCGS007")]
    [TestCase("if (c == Code.Bare) { }", "CS0612 by SCGS007")]
    [TestCase("c = Code.Bare;", "CS0612")]
    public async Task The_warning_without_a_message_is_treated_alike(string statement, string expected) =>
        Assert.That(await Judge(statement), Is.EqualTo(new[] { expected }));

    [Test]
    public async Task A_switch_need_not_be_complete_and_each_use_is_judged_separately() => Assert.That(
        await Judge("_ = c switch { Code.B when c == Code.B => Code.B, Code.Bare => c }; if (c is Code.B) c = Code.B;"),
        Is.EqualTo(["CS0618 by SCGS006", "CS0618 by SCGS006", "CS0618", "CS0612 by SCGS007", "CS0618 by SCGS006", "CS0618"]));

    [TestCase("switch (c) { case Code.B: break; }", false)]
    [TestCase("c = Code.B;", true)]
    public async Task A_warning_is_suppressed_even_if_warnings_are_errors(string statement, bool isKept)
    {
        var compilation = Compile(statement);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));

        var reported = (await SilencedCode.Diagnose(compilation)).Where(static diagnostic => diagnostic.Id == "CS0618");

        Assert.That(
            reported.Where(static diagnostic => !diagnostic.IsSuppressed).Select(static diagnostic => diagnostic.Severity),
            Is.EqualTo(isKept ? [DiagnosticSeverity.Error] : Array.Empty<DiagnosticSeverity>()));
    }

    private static async Task<string[]> Judge(string statement) =>
        [.. (await SilencedCode.Diagnose(Compile(statement)))
            .Where(static diagnostic => diagnostic.Id is "CS0618" or "CS0612")
            .Select(SilencedCode.Describe)];

    private static Compilation Compile(string statement) => AnalyzedCode.Compile(
        $$"""
        using N;
        using Alias = N.Code;
        using static N.Code;
        using System;
        using System.CodeDom.Compiler;

        static class C
        {
            static bool M(object o) => true;

            static void Test(Code c, Code? maybe, int n, object o, Plain p, Reply r, Code[] codes)
            {
                {{statement}}
            }
        }

        namespace N
        {
            [GeneratedCode("StatusCodeGen", "1.0.0")]
            enum Code { A = 1, [Obsolete("use A")] B = 3, [Obsolete] Bare = 4 }

            [GeneratedCode("StatusCodeGen", "1.0.0"), Obsolete("all of it")]
            enum OldCode { X }

            enum Plain { P, [Obsolete("use P")] Q }
            static class Constants { [Obsolete("gone")] public const int Old = 1; }
            class Reply { public Code Code; [Obsolete("use Code")] public Code Old; }

            [Obsolete("use another")]
            class OldType { public static object One = null; }
        }
        """);
}
