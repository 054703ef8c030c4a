using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>How generated code is treated.</summary>
internal static class GeneratedCode
{
    /// <summary>
    /// Nothing in generated code is looked at, so nothing is reported there. To forbid reports as well would make the
    /// driver scan every token of each file with a report, for a fifth of the time of the whole analysis.
    /// </summary>
    public const GeneratedCodeAnalysisFlags IsNotAnalyzed = GeneratedCodeAnalysisFlags.ReportDiagnostics;
}
