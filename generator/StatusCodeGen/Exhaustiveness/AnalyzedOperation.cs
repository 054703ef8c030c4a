using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// An operation that a rule examines, in a C# file or in the code that Razor generates. The members have the names of
/// <see cref="OperationAnalysisContext"/>, which only the driver can create.
/// </summary>
internal readonly struct AnalyzedOperation
{
    private readonly OperationAnalysisContext _found;
    private readonly Action<Diagnostic>? _report;

    /// <summary>An operation that the driver has found.</summary>
    public AnalyzedOperation(OperationAnalysisContext found)
    {
        (Operation, Compilation, Options) = (found.Operation, found.Compilation, found.Options);
        (CancellationToken, _found, _report) = (found.CancellationToken, found, null);
    }

    /// <summary>An operation of a file that is examined as a whole.</summary>
    public AnalyzedOperation(IOperation operation, SemanticModelAnalysisContext file, Action<Diagnostic> report)
    {
        (Operation, Compilation, Options) = (operation, file.SemanticModel.Compilation, file.Options);
        (CancellationToken, _found, _report) = (file.CancellationToken, default, report);
    }

    public IOperation Operation { get; }

    public Compilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    public CancellationToken CancellationToken { get; }

    public void ReportDiagnostic(Diagnostic diagnostic)
    {
        if (_report is null)
        {
            _found.ReportDiagnostic(diagnostic);
        }
        else
        {
            _report(diagnostic);
        }
    }
}
