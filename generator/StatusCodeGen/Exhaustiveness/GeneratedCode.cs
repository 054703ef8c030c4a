using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>How the analyzers treat generated code.</summary>
internal static class GeneratedCode
{
    /// <summary>
    /// Generated code is not analyzed, so nothing is reported there. Reports are still allowed: to forbid them, the
    /// driver would scan every token of each file with a report, for a fifth of the time of the whole analysis.
    /// </summary>
    public const GeneratedCodeAnalysisFlags IsNotAnalyzed = GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <summary>
    /// Generated code is analyzed too. An analyzer of operations should not ask for this: it would be called for every
    /// operation in all generated code of the project.
    /// </summary>
    public const GeneratedCodeAnalysisFlags IsAnalyzed = GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}
