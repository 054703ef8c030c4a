using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Suppresses the warnings of the compiler about a deprecated code where the code is only compared with a value: as a
/// case label, in a pattern, or in a condition. A provider goes on sending a deprecated code, so a program has to handle
/// it, and to handle a code is not to use it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedCodeSuppressor : DiagnosticSuppressor
{
    private const string Reason = "A deprecated code is handled here, and not used.";

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("SCGS006", "CS0618", Reason),
        new SuppressionDescriptor("SCGS007", "CS0612", Reason));

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var reported in context.ReportedDiagnostics.GroupBy(static diagnostic => diagnostic.Location.SourceTree))
        {
            SemanticModel? model = null;
            foreach (var diagnostic in reported)
            {
                // A compilation may have thousands of these warnings, few of them about codes: ask about the syntax first.
                if (reported.Key is { } tree
                    && DeprecatedName.Find(diagnostic, tree.GetRoot(context.CancellationToken)) is { } name
                    && DeprecatedName.IsHandled(name)
                    && IsCode(name, model ??= context.GetSemanticModel(tree), context))
                {
                    context.ReportSuppression(Suppression.Create(
                        SupportedSuppressions.Single(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id),
                        diagnostic));
                }
            }
        }
    }

    private static bool IsCode(ExpressionSyntax name, SemanticModel model, SuppressionAnalysisContext context) =>
        model.GetSymbolInfo(name, context.CancellationToken).Symbol
            is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } member
        && WellKnownAttributes.ObsolescenceOf(member) != Obsolescence.None
        && GeneratedMarker.IsOn(type);
}
