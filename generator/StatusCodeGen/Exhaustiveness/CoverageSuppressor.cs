using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Silences what the compiler and the IDE say of a switch that is proven to handle every code. Where codes come from a
/// wire, what the compiler says is also the only word that an undeclared one will throw: that stays, unless the options
/// say that it may go. A group is never undeclared.
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
        var enums = new EnumCatalog();
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

            var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
            if (model.GetOperation(syntax, context.CancellationToken) is { } operation
                && Prove(diagnostic.Id, operation, enums.WithScope(options), context) is { } coverage
                && (!SpeaksOfUndeclared(diagnostic.Id) || MayIgnoreUndeclared(coverage, options)))
            {
                context.ReportSuppression(Suppression.Create(ById[diagnostic.Id], diagnostic));
            }
        }
    }

    /// <summary>
    /// The coverage of a switch that handles every code; null of any other. Where the compiler's flow analysis says that
    /// a null may come, it knows better than the types that are declared, and every null has to be taken.
    /// </summary>
    private static Coverage? Prove(string id, IOperation operation, EnumCatalog enums, SuppressionAnalysisContext context) =>
        SwitchCoverage.Of(context.Compilation, enums, operation, context.CancellationToken, wantsEveryNull: id == "CS8655") is { IsProven: true } coverage
            ? coverage
            : null;

    private static SyntaxNode? FindSwitch(Diagnostic diagnostic, SyntaxTree tree, SuppressionAnalysisContext context) =>
        tree.GetRoot(context.CancellationToken)
            .FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchExpressionSyntax or SwitchStatementSyntax);

    /// <summary>The IDE asks for missing cases only; the compiler for whatever will throw.</summary>
    private static bool SpeaksOfUndeclared(string id) => id is "CS8524" or "CS8509" or "CS8655";

    /// <summary>
    /// Whether an undeclared value is of no concern in any column: never in one of a group enum, by the options in one of
    /// codes. An enum that is not generated is not ours to speak for.
    /// </summary>
    private static bool MayIgnoreUndeclared(Coverage coverage, AnalyzerConfigOptions options) => coverage.Columns.All.All(column =>
        column.Domain is not CodeDomain domain
        || domain.IsGroups
        || (column.Codes is not null && SwitchOptions.IgnoresUndeclared(options)));
}
