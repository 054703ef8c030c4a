using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
                    && FindName(diagnostic, tree, context) is { } name
                    && IsComparedWith(name)
                    && IsCode(name, model ??= context.GetSemanticModel(tree), context))
                {
                    context.ReportSuppression(Suppression.Create(
                        SupportedSuppressions.Single(suppression => suppression.SuppressedDiagnosticId == diagnostic.Id),
                        diagnostic));
                }
            }
        }
    }

    /// <summary>
    /// The name that a diagnostic is about, whole: <c>Code.B</c>, and not only <c>B</c>. Null if the name goes on after
    /// that, so that the diagnostic is about a type.
    /// </summary>
    private static ExpressionSyntax? FindName(Diagnostic diagnostic, SyntaxTree tree, SuppressionAnalysisContext context)
    {
        var name = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            as ExpressionSyntax;
        return name switch
        {
            { Parent: MemberAccessExpressionSyntax access } => access.Name == name ? access : null,
            { Parent: QualifiedNameSyntax qualified } => qualified.Right == name ? qualified : null,
            MemberAccessExpressionSyntax or NameSyntax => name,
            _ => null,
        };
    }

    /// <summary>Whether an expression, or its value after casts, is only compared with a value.</summary>
    private static bool IsComparedWith(ExpressionSyntax name)
    {
        SyntaxNode constant = name;
        while (constant.Parent is ParenthesizedExpressionSyntax or CheckedExpressionSyntax
            || (constant.Parent is CastExpressionSyntax cast && cast.Expression == constant))
        {
            constant = constant.Parent;
        }

        return constant.Parent switch
        {
            CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax => true,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => test.Right == constant,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                IsInCondition(comparison),
            _ => false,
        };
    }

    /// <summary>Whether a comparison is a condition that the analyzers read: of an <c>if</c>, or after <c>when</c>.</summary>
    private static bool IsInCondition(SyntaxNode comparison)
    {
        var condition = comparison;
        while (condition.Parent is ParenthesizedExpressionSyntax
            or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression })
        {
            condition = condition.Parent;
        }

        return condition.Parent is WhenClauseSyntax || (condition.Parent is IfStatementSyntax @if && @if.Condition == condition);
    }

    private static bool IsCode(ExpressionSyntax name, SemanticModel model, SuppressionAnalysisContext context) =>
        model.GetSymbolInfo(name, context.CancellationToken).Symbol
            is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type } member
        && WellKnownAttributes.ObsolescenceOf(member) != Obsolescence.None
        && GeneratedMarker.IsOn(type);
}
