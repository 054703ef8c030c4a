using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Reporting;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Reports the codes that a switch does not handle.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer : DiagnosticAnalyzer
{
    internal static readonly OperationRule Rule = new(
        ImmutableArray.Create(Descriptors.Unhandled, Descriptors.OnlyThrown, Descriptors.OnlyCaught),
        Analyze,
        OperationKind.Switch,
        OperationKind.SwitchExpression);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rule.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode.IsNotAnalyzed);
        Rule.Register(context);
    }

    private static void Analyze(AnalyzedOperation context, EnumDomains enums)
    {
        if (NamedCodes.AreAll(context.Operation))
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree);
        var inScope = enums.WithScope(options);
        if (SwitchCoverage.Analyze(context.Compilation, inScope, context.Operation, context.CancellationToken)
            is not { } coverage)
        {
            return;
        }

        var place = KeywordOf(context.Operation.Syntax).GetLocation();
        foreach (var gap in coverage.Gaps)
        {
            context.ReportDiagnostic(GapReport.Create(coverage, gap, place));
        }

        if (!coverage.IsComplete && coverage.Gaps.IsEmpty)
        {
            context.ReportDiagnostic(GapReport.CreateUnknown(coverage, place));
        }
    }

    private static SyntaxToken KeywordOf(SyntaxNode syntax) => syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        _ => syntax.GetFirstToken(),
    };
}
