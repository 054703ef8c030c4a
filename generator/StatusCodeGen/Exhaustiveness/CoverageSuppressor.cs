using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Coverage;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Suppresses the warnings of the compiler and the IDE about a switch that is proven to handle every code. A code that
/// comes from outside may be undeclared, and only the compiler warns that such a code will throw. That warning stays,
/// unless the options allow suppressing it. A value of a group enum is never undeclared.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoverageSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> ById = ImmutableArray.Create(
        ("SCGS001", "CS8524"), ("SCGS002", "CS8509"), ("SCGS003", "CS8655"), ("SCGS004", "IDE0010"), ("SCGS005", "IDE0072"))
        .ToImmutableDictionary(
            static rule => rule.Item2,
            static rule => new SuppressionDescriptor(rule.Item1, rule.Item2, "The switch is proven to handle every declared code."));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        ById.Values.OrderBy(static descriptor => descriptor.Id, System.StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var enums = new EnumDomains();
        var models = new Dictionary<SyntaxTree, SemanticModel>();
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree || FindSwitch(diagnostic, tree, context) is not { } syntax)
            {
                continue;
            }

            if (!models.TryGetValue(tree, out var model))
            {
                models.Add(tree, model = context.GetSemanticModel(tree));
            }

            var scope = enums.WithScope(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree));
            if (model.GetOperation(syntax, context.CancellationToken) is { } operation
                && IsProven(diagnostic.Id, operation, scope, context))
            {
                context.ReportSuppression(Suppression.Create(ById[diagnostic.Id], diagnostic));
            }
        }
    }

    /// <summary>
    /// Whether a switch is proven to handle everything that a diagnostic warns about. The IDE asks only for missing
    /// cases; the compiler also asks for undeclared codes. Where the flow analysis of the compiler finds that a value
    /// may be null, it knows more than the declared types, and the arms must handle every null.
    /// </summary>
    private static bool IsProven(string id, IOperation operation, EnumDomains enums, SuppressionAnalysisContext context)
    {
        var speaksOfNull = id == "CS8655";
        return Prove(enums) is { } coverage
            && (!id.StartsWith("CS", System.StringComparison.Ordinal)
                || (speaksOfNull && coverage.IsSingle)
                || Prove(enums.WithUndeclared()) is not null);

        CoverageResult? Prove(EnumDomains enums) => SwitchCoverage.Analyze(
            context.Compilation,
            enums,
            operation,
            context.CancellationToken,
            requiresEveryNull: speaksOfNull,
            isForProof: true) is { IsProven: true } proven ? proven : null;
    }

    private static SyntaxNode? FindSwitch(Diagnostic diagnostic, SyntaxTree tree, SuppressionAnalysisContext context) =>
        tree.GetRoot(context.CancellationToken)
            .FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchExpressionSyntax or SwitchStatementSyntax);
}
