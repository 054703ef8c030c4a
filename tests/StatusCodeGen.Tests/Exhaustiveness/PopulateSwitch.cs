using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Tests.Exhaustiveness;

// The rules about analyzers are for those that a compiler loads. This one runs only in tests.
#pragma warning disable RS1036, RS1038, RS1041, RS2008

/// <summary>
/// Replaces the two rules of the IDE: reports every switch under their ids and at the same place, the keyword. The rules
/// themselves come with the SDK, not with the Roslyn that the tests run on.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PopulateSwitch : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Statement = Create("IDE0010");

    private static readonly DiagnosticDescriptor Expression = Create("IDE0072");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Statement, Expression];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            static context => context.ReportDiagnostic(context.Node is SwitchStatementSyntax statement
                ? Diagnostic.Create(Statement, statement.SwitchKeyword.GetLocation())
                : Diagnostic.Create(Expression, ((SwitchExpressionSyntax)context.Node).SwitchKeyword.GetLocation())),
            SyntaxKind.SwitchStatement,
            SyntaxKind.SwitchExpression);
    }

    private static DiagnosticDescriptor Create(string id) =>
        new(id, "Populate switch", "Populate switch", "Style", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
