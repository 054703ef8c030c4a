using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Reporting;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Reports the codes that an if/else-if ladder, or a sequence of <c>if</c> statements, does not handle.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LadderAnalyzer : DiagnosticAnalyzer
{
    internal static readonly OperationRule Rule = new(
        ImmutableArray.Create(Descriptors.ForgottenByLadder, Descriptors.ThrownByLadder),
        Analyze,
        OperationKind.Conditional);

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
        if (context.Operation is not IConditionalOperation { Syntax: IfStatementSyntax syntax } first)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(syntax.SyntaxTree);
        if (LadderCoverage.Analyze(context.Compilation, enums.WithScope(options), first) is not { } found)
        {
            return;
        }

        var descriptor = found.Gap.HandledBy == CatchAllKind.Throwing ? Descriptors.ThrownByLadder : Descriptors.ForgottenByLadder;
        var place = ((IfStatementSyntax)found.First.Syntax).IfKeyword.GetLocation();
        var severity = found.IsAboutFew ? DiagnosticSeverity.Info : descriptor.DefaultSeverity;
        context.ReportDiagnostic(GapReport.Create(descriptor, severity, found.Coverage, found.Gap, place));
    }
}
