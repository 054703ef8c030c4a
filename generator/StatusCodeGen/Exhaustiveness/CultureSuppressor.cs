using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Suppresses CA1304 at calls of generated members without a culture. A catalog with translations has
/// <c>GetName(CultureInfo)</c> beside <c>GetName()</c>, and the rule expects that the second one depends on the culture of
/// the thread. It never does: it has the provider's own words, for logs and for programs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Culture = new(
        "SCGS008",
        "CA1304",
        "The member has the words of the catalog itself, in every culture.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Culture);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var reported in context.ReportedDiagnostics.GroupBy(static diagnostic => diagnostic.Location.SourceTree))
        {
            SemanticModel? model = null;
            foreach (var diagnostic in reported)
            {
                if (reported.Key is { } tree
                    && FindCall(diagnostic, tree.GetRoot(context.CancellationToken)) is { } call
                    && IsGenerated(call, model ??= context.GetSemanticModel(tree), context))
                {
                    context.ReportSuppression(Suppression.Create(Culture, diagnostic));
                }
            }
        }
    }

    private static InvocationExpressionSyntax? FindCall(Diagnostic diagnostic, SyntaxNode root) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Span == diagnostic.Location.SourceSpan);

    private static bool IsGenerated(InvocationExpressionSyntax call, SemanticModel model, SuppressionAnalysisContext context) =>
        model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && GeneratedMarker.IsOn(method.ContainingType);
}
