using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness;

/// <summary>Diagnostics on a switch are suppressed only if the switch is proven to handle every code.</summary>
public sealed class CoverageSuppressorTests
{
    private static readonly Dictionary<string, string> IgnoresUndeclared = new() { ["dotnet_code_quality.SCG2001.undeclared"] = "ignore" };

    [TestCase("CodeGroup g", "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2 }", "CS8524 by SCGS001")]
    [TestCase("CodeGroup g", "g switch { not CodeGroup.X => 0, CodeGroup.X => 1 }")]
    [TestCase("CodeGroup g", "g switch { >= CodeGroup.X => 0, CodeGroup.Unknown => 1 }", "CS8524 by SCGS001")]
    [TestCase("CodeGroup g", "(int)g switch { 0 => 0, 1 => 1, 2 => 2 }", "CS8509 by SCGS002")]
    [TestCase("CodeGroup? g", "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2, null => 3 }", "CS8524 by SCGS001")]
    [TestCase("Code c", "c.GetGroup() switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2 }", "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, bool b",
        "(g, b) switch { (CodeGroup.Unknown, _) => 0, (CodeGroup.X, true) => 1, (not CodeGroup.Unknown, false) => 2, "
        + "(CodeGroup.Y, true) => 3 }",
        "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, CodeGroup h",
        "(g, h) switch { (CodeGroup.Unknown, _) => 0, (_, CodeGroup.Unknown) => 1, "
        + "(CodeGroup.X or CodeGroup.Y, CodeGroup.X or CodeGroup.Y) => 2 }",
        "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, string s",
        "(g, s) switch { (CodeGroup.Unknown, _) => 0, (CodeGroup.X or CodeGroup.Y, \"\") => 1, "
        + "(CodeGroup.X or CodeGroup.Y, not \"\") => 2 }",
        "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, string? s",
        "(g, s) switch { (CodeGroup.Unknown or CodeGroup.X or CodeGroup.Y, _) => 0, (_, not null) => 1 }",
        "CS8655 by SCGS003")]
    [TestCase("R r", "r switch { { Group: CodeGroup.Unknown } => 0, { Group: CodeGroup.X or CodeGroup.Y } => 1 }", "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, Plain p",
        "(g, p) switch { (CodeGroup.Unknown, _) => 0, (CodeGroup.X, _) => 1, (CodeGroup.Y, _) => 2 }",
        "CS8524 by SCGS001")]
    [TestCase(
        "CodeGroup g, Code c",
        "(g, c) switch { (CodeGroup.Unknown or CodeGroup.X, _) => 0, (CodeGroup.Y, Code.A) => 1, (CodeGroup.Y, not Code.A) => 2 }",
        "CS8524 by SCGS001")]
    public async Task A_warning_about_groups_is_suppressed_if_the_switch_is_proven_complete(
        string parameters,
        string expression,
        params string[] expected) =>
        Assert.That(await Judge(parameters, expression), Is.EqualTo(expected));

    [TestCase("CodeGroup g", "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1 }", "CS8509")]
    [TestCase("CodeGroup? g", "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2 }", "CS8524")]
    [TestCase("CodeGroup g, bool b", "(g, b) switch { (CodeGroup.Unknown, _) => 0, (CodeGroup.X or CodeGroup.Y, true) => 1 }", "CS8509")]
    [TestCase("CodeGroup g, string? s", "(g, s) switch { (CodeGroup.Unknown, _) => 0, (_, not null) => 1 }", "CS8655")]
    [TestCase("CodeGroup g, string s", "(g, s) switch { (CodeGroup.Unknown, _) => 0, (CodeGroup.X or CodeGroup.Y, \"\") => 1 }", "CS8509")]
    [TestCase(
        "(CodeGroup Group, T Value) x",
        "x switch { (CodeGroup.Unknown or CodeGroup.X or CodeGroup.Y, not null) => 0, (_, not null) => 1 }",
        "CS8655")]
    [TestCase(
        "Maybe x",
        "x switch { { Group: CodeGroup.Unknown or CodeGroup.X or CodeGroup.Y, Value: not null } => 0, { Value: not null } => 1 }",
        "CS8655")]
    [TestCase(
        "CodeGroup g",
        "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, (CodeGroup)2 when g.ToString() == \"\" => 2 }",
        "CS8524")]
    [TestCase("System.Enum g", "g switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2 }", "CS8509")]
    public async Task A_warning_about_groups_is_kept_if_the_switch_is_not_proven_complete(
        string parameters,
        string expression,
        params string[] expected) =>
        Assert.That(await Judge(parameters, expression, IgnoresUndeclared), Is.EqualTo(expected));

    [TestCase("Code c", "c switch { Code.A => 1, Code.B => 2 }", "CS8524", "SCGS001")]
    [TestCase("Code c", "c switch { <= Code.A => 1, >= Code.B => 2 }", "CS8524", "SCGS001")]
    [TestCase("Code c", "(int)c switch { 1 => 1, 3 => 2 }", "CS8509", "SCGS002")]
    [TestCase("Code? c", "c switch { Code.A => 1, Code.B => 2, null => 3 }", "CS8524", "SCGS001")]
    [TestCase("Code c, bool b", "(c, b) switch { (Code.A, _) => 1, (Code.B, true) => 2, (Code.B, false) => 3 }", "CS8524", "SCGS001")]
    [TestCase(
        "Code c, CodeGroup g",
        "(c, g) switch { (Code.A, _) => 1, (Code.B, CodeGroup.Unknown or CodeGroup.X or CodeGroup.Y) => 2 }",
        "CS8524",
        "SCGS001")]
    [TestCase("Code c, string? s", "(c, s) switch { (Code.A or Code.B, _) => 1, (_, not null) => 2 }", "CS8655", "SCGS003")]
    [TestCase("R r", "r switch { { Code: Code.A } => 1, { Code: Code.B } => 2 }", "CS8524", "SCGS001")]
    public async Task A_warning_about_codes_is_kept_unless_undeclared_codes_are_ignored(
        string parameters,
        string expression,
        string id,
        string suppression)
    {
        Assert.That(await Judge(parameters, expression), Is.EqualTo(new[] { id }));
        Assert.That(await Judge(parameters, expression, IgnoresUndeclared), Is.EqualTo(new[] { $"{id} by {suppression}" }));
    }

    [TestCase("Code c", "c switch { Code.A => 1 }", "CS8509")]
    [TestCase("Code? c", "c switch { Code.A => 1, Code.B => 2 }", "CS8524")]
    [TestCase("Code c, bool b", "(c, b) switch { (Code.A, _) => 1, (Code.B, true) => 2 }", "CS8524")]
    [TestCase("Plain p", "p switch { Plain.P => 1, Plain.Q => 2 }", "CS8524")]
    [TestCase("Code c, Plain p", "(c, p) switch { (Code.A or Code.B, Plain.P or Plain.Q) => 1 }", "CS8524")]
    [TestCase(
        "CodeGroup g, Plain p",
        "(g, p) switch { (CodeGroup.Unknown or CodeGroup.X or CodeGroup.Y, Plain.P or Plain.Q) => 1 }",
        "CS8524")]
    public async Task A_warning_is_kept_despite_the_option_if_a_code_is_missing_or_an_enum_is_not_generated(
        string parameters,
        string expression,
        string id) =>
        Assert.That(await Judge(parameters, expression, IgnoresUndeclared), Is.EqualTo(new[] { id }));

    [Test]
    public async Task A_warning_about_an_enum_that_is_not_generated_is_suppressed_if_every_enum_is_in_scope() => Assert.That(
        await Judge(
            "Plain p",
            "p switch { Plain.P => 1, Plain.Q => 2 }",
            new Dictionary<string, string>(IgnoresUndeclared) { ["dotnet_code_quality.SCG2001.enum_types"] = "all" }),
        Is.EqualTo(new[] { "CS8524 by SCGS001" }));

    [TestCase("CS8524", "c switch { Code.A => 1, Code.B => 2 }")]
    [TestCase("CS8509", "(int)c switch { 1 => 1, 3 => 2 }")]
    public async Task A_warning_is_suppressed_even_if_warnings_are_errors(string id, string expression)
    {
        var compilation = Compile($"static int M(Code c) => {expression};");
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));

        Assert.That(compilation.GetDiagnostics().Single(diagnostic => diagnostic.Id == id).Severity, Is.EqualTo(DiagnosticSeverity.Error));
        Assert.That(
            (await SilencedCode.Diagnose(compilation)).Where(diagnostic => diagnostic.Id == id && diagnostic.IsSuppressed),
            Is.Empty);
        Assert.That(
            (await SilencedCode.Diagnose(compilation, IgnoresUndeclared))
                .Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed),
            Is.Empty);
    }

    [Test]
    public async Task Each_switch_in_a_file_is_judged_separately()
    {
        var compilation = Compile("""
            static int M(CodeGroup g, CodeGroup h) => g switch
            {
                CodeGroup.Unknown => h switch { CodeGroup.Unknown => 0, CodeGroup.X => 1 },
                CodeGroup.X => h switch { CodeGroup.Unknown => 0, CodeGroup.X => 1, CodeGroup.Y => 2 },
                CodeGroup.Y => 3,
            };
            """);

        Assert.That(
            Describe(await SilencedCode.Diagnose(compilation), "CS"),
            Is.EqualTo(new[] { "CS8524 by SCGS001", "CS8509", "CS8524 by SCGS001" }));
    }

    [TestCase("Code c", "Code.A; Code.B", true)]
    [TestCase("Code c", "Code.A or Code.B; _", true)]
    [TestCase("Code c", "Code.A; _", false)]
    [TestCase("Code c", "Code.A; Code.B when c > 0", false)]
    [TestCase("CodeGroup c", "CodeGroup.Unknown; CodeGroup.X; CodeGroup.Y", true)]
    [TestCase("CodeGroup c", "CodeGroup.Unknown; not CodeGroup.Unknown", true)]
    [TestCase("CodeGroup c", "CodeGroup.Unknown; var other", false)]
    [TestCase("Code? c", "Code.A; Code.B; null", true)]
    [TestCase("Code? c", "Code.A; Code.B", false)]
    [TestCase("(Code, bool) c", "(Code.A, _); (Code.B, true); (Code.B, false)", true)]
    [TestCase("(Code, bool) c", "(Code.A, _); (Code.B, true)", false)]
    [TestCase("Plain c", "Plain.P; Plain.Q", false)]
    public async Task The_IDE_rules_ask_only_for_declared_codes_and_are_suppressed_on_a_switch_that_is_proven_complete(
        string parameter,
        string patterns,
        bool isSuppressed)
    {
        var arms = patterns.Split("; ");
        var sections = string.Join(' ', arms.Select(static arm => arm == "_" ? "default: return 1;" : $"case {arm}: return 1;"));
        var compilation = Compile($$"""
            static int M({{parameter}}) { switch (c) { {{sections}} } return 0; }
            static int N({{parameter}}) => c switch { {{string.Join(", ", arms.Select(static arm => $"{arm} => 1"))}} };
            """);

        Assert.That(
            Describe(await SilencedCode.Diagnose(compilation), "IDE"),
            Is.EqualTo(isSuppressed ? ["IDE0010 by SCGS004", "IDE0072 by SCGS005"] : new[] { "IDE0010", "IDE0072" }));
    }

    private static async Task<string[]> Judge(string parameters, string expression, Dictionary<string, string>? options = null)
    {
        var compilation = Compile($"static int M<T>({parameters}) => {expression};");
        return Describe(await SilencedCode.Diagnose(compilation, options), "CS");
    }

    private static string[] Describe(IEnumerable<Diagnostic> diagnostics, string ids) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Id.StartsWith(ids, StringComparison.Ordinal)).Select(SilencedCode.Describe)];

    private static Compilation Compile(string member) => AnalyzedCode.Compile(
        $$"""
        using System.CodeDom.Compiler;

        [GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A = 1, B = 3 }
        [GeneratedCode("StatusCodeGen", "1.0.0")] enum CodeGroup { Unknown, X, Y }
        [GeneratedCode("StatusCodeGen", "1.0.0")]
        static class CodeExtensions { public static CodeGroup GetGroup(this Code code) => default; }
        enum Plain { P, Q }
        sealed record R(Code Code, CodeGroup Group);
        sealed class Maybe { public CodeGroup Group; [System.Diagnostics.CodeAnalysis.MaybeNull] public string Value = ""; }
        static class C
        {
            {{member}}
        }
        """,
        NullableContextOptions.Enable);
}
