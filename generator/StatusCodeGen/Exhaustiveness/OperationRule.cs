using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>A rule about operations of certain kinds, which applies to C# files and to the code that Razor generates.</summary>
internal sealed class OperationRule
{
    private readonly Action<AnalyzedOperation, EnumDomains> _analyze;
    private readonly ImmutableArray<OperationKind> _kinds;

    public OperationRule(
        ImmutableArray<DiagnosticDescriptor> descriptors,
        Action<AnalyzedOperation, EnumDomains> analyze,
        params OperationKind[] kinds) =>
        (Descriptors, _analyze, _kinds) = (descriptors, analyze, kinds.ToImmutableArray());

    /// <summary>What the rule may report.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Lets the driver find the operations. It skips generated code.</summary>
    public void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        var enums = new EnumDomains();
        start.RegisterOperationAction(found => _analyze(new(found), enums), _kinds);
    });

    /// <summary>Applies the rule to an operation, if it is of one of the kinds.</summary>
    public void Apply(AnalyzedOperation operation, EnumDomains enums)
    {
        if (_kinds.Contains(operation.Operation.Kind))
        {
            _analyze(operation, enums);
        }
    }
}
