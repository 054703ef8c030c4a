using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Reporting;

/// <summary>
/// With all enums in scope, a switch that leaves out most members of an enum that is not generated is reported as
/// information. A severity that the user sets wins.
/// </summary>
public sealed class SeverityTests
{
    private static readonly Dictionary<string, string> AllEnums = new() { ["dotnet_code_quality.SCG2001.enum_types"] = "all" };

    [TestCase("Six c", "c switch { Six.A => 1 }", "SCG2001 Info", Description = "5 of 6")]
    [TestCase("Six c", "c switch { Six.A or Six.B => 1 }", "SCG2001 Info", Description = "4 of 6")]
    [TestCase("Six c", "c switch { Six.A or Six.B or Six.C => 1 }", "SCG2001 Warning", Description = "half")]
    [TestCase("Six c", "c switch { not Six.C => 1 }", "SCG2001 Warning")]
    [TestCase("Six c", "c switch { Six.A or Six.B => 1, _ => throw new Exception() }", "SCG2002 Info")]
    [TestCase("Six c", "c switch { _ => throw new Exception() }", "SCG2002 Info")]
    [TestCase("Six c", "c switch { Six.A or Six.B or Six.C => 1, _ => throw new Exception() }", "SCG2002 Warning")]
    [TestCase("Six c", "c switch { Six.A or Six.B or Six.C => 1, _ => 0 }", "SCG2003 Info")]
    [TestCase("Six? c", "c switch { Six.A or Six.B => 1 }", "SCG2001 Info")]
    [TestCase("Six? c", "c switch { Six.A or Six.B or Six.C => 1 }", "SCG2001 Warning", Description = "null is not a member")]
    [TestCase("Six? c", "c switch { not null => 1 }", "SCG2001 Warning, SCG2003 Info", Description = "null alone")]
    [TestCase("Six? c", "c switch { { } => throw new Exception() }", "SCG2001 Warning, SCG2002 Info")]
    [TestCase("Five c", "c switch { Five.A or Five.B => 1 }", "SCG2001 Info", Description = "3 of 5")]
    [TestCase("Five c", "c switch { Five.A or Five.B or Five.C => 1 }", "SCG2001 Warning", Description = "2 of 5")]
    [TestCase("Two c", "c switch { Two.A => 1 }", "SCG2001 Warning", Description = "half; aliases and obsolete members do not count")]
    [TestCase("One c", "c switch { > One.A => 1 }", "SCG2001 Info")]
    [TestCase("Marked c", "c switch { Marked.A => 1 }", "SCG2001 Warning")]
    [TestCase("Marked c", "c switch { Marked.A => 1, _ => throw new Exception() }", "SCG2002 Warning")]
    [TestCase("int c", "c switch { (int)Six.A => 1, (int)Six.B => 2 }", "SCG2001 Info")]
    [TestCase("int c", "c switch { (int)Six.A => 1, (int)Six.B => 2, (int)Six.C => 3 }", "SCG2001 Warning")]
    [TestCase("Six c, bool d", "(c, d) switch { (Six.A or Six.B, _) => 1 }", "SCG2001 Info")]
    [TestCase("Six c, bool d", "(c, d) switch { (Six.A or Six.B, _) => 1, (not Six.F, true) => 1 }", "SCG2001 Info")]
    [TestCase("Six c, bool d", "(c, d) switch { (not Six.F, _) => 1, (_, true) => 1 }", "SCG2001 Warning")]
    [TestCase("Six c, Six d", "(c, d) switch { (Six.A or Six.B or Six.C, _) => 1, (_, Six.F) => 1 }", "SCG2001 Info")]
    [TestCase("Six c, Five d", "(c, d) switch { (Six.A, _) => 1, (_, Five.A) => 1 }", "SCG2001 Info")]
    [TestCase("Six c, Five d", "(c, d) switch { (Six.A, _) => 1, (_, not Five.A) => 1 }", "SCG2001 Warning")]
    [TestCase("Six c, Marked d", "(c, d) switch { (Six.A, _) => 1, (_, Marked.A) => 1 }", "SCG2001 Warning")]
    [TestCase("Six c, Marked d", "(c, d) switch { (Six.A, _) => 1 }", "SCG2001 Info", Description = "no generated code is missing")]
    public async Task A_report_is_information_if_more_than_half_of_the_members_are_missing(
        string parameters,
        string expression,
        string expected) => Assert.That(await SeveritiesOf(parameters, expression), Is.EqualTo(expected));

    [TestCase(ReportDiagnostic.Error, "SCG2001 Error")]
    [TestCase(ReportDiagnostic.Warn, "SCG2001 Warning")]
    [TestCase(ReportDiagnostic.Info, "SCG2001 Info")]
    [TestCase(ReportDiagnostic.Default, "SCG2001 Info")]
    [TestCase(ReportDiagnostic.Suppress, "")]
    public async Task A_severity_in_editorconfig_wins(ReportDiagnostic severity, string expected) => Assert.That(
        await SeveritiesOf("Six c", "c switch { Six.A => 1 }", options => options.WithSyntaxTreeOptionsProvider(new Severities(severity))),
        Is.EqualTo(expected));

    [TestCase("c switch { Six.A => 1 }", "SCG2001 Info")]
    [TestCase("c switch { not Six.A => 1 }", "SCG2001 Error")]
    public async Task Warnings_as_errors_leave_information_alone(string expression, string expected) => Assert.That(
        await SeveritiesOf("Six c", expression, static options => options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)),
        Is.EqualTo(expected));

    private static async Task<string> SeveritiesOf(
        string parameters,
        string expression,
        Func<CompilationOptions, CompilationOptions>? configure = null)
    {
        var compilation = AnalyzedCode.Compile($$"""
            using System;
            enum Six { A, B, C, D, E, F }
            enum Five { A, B, C, D, E }
            enum Two { A, AlsoA = A, Again = A, B = 1, AlsoB = 1, [Obsolete("", true)] Gone = 2, [Obsolete("", true)] Lost = 3 }
            enum One { A }
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Marked { A, B, C, D, E, F }
            static class C { static int M({{parameters}}) => {{expression}}; }
            """);
        var analyzed = await AnalyzedCode.Of(
            configure is null ? compilation : compilation.WithOptions(configure(compilation.Options)),
            AllEnums,
            mustCompile: false);
        return string.Join(", ", analyzed.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));
    }

    /// <summary>One severity for every id in every file, as <c>dotnet_diagnostic.ID.severity</c> sets it.</summary>
    private sealed class Severities(ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic value)
        {
            value = severity;
            return true;
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic value)
        {
            value = ReportDiagnostic.Default;
            return false;
        }
    }
}
