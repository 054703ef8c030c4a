using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>The name of a deprecated code, which the compiler warns about (CS0612, CS0618).</summary>
internal static class DeprecatedName
{
    /// <summary>The name that a diagnostic is about, whole: <c>Code.B</c>, and not only <c>B</c>.</summary>
    public static ExpressionSyntax? Find(Diagnostic diagnostic, SyntaxNode root)
    {
        var name = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
        return name switch
        {
            { Parent: MemberAccessExpressionSyntax access } when access.Name == name => access,
            { Parent: QualifiedNameSyntax qualified } when qualified.Right == name => qualified,
            MemberAccessExpressionSyntax or NameSyntax => name,
            _ => null,
        };
    }

    /// <summary>
    /// Whether a code is only handled: the name, or its value after casts, is a case label, a constant of a pattern, or
    /// compared with a value in a condition.
    /// </summary>
    public static bool IsHandled(ExpressionSyntax name)
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
}
