using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>Copies the ending of a catch-all, so that a new arm does the same as the catch-all.</summary>
internal static class CatchAllEnding
{
    /// <summary>
    /// The ending to copy; null if a copy would not compile, or if it would repeat a directive or a switch, which may
    /// have missing codes of its own.
    /// </summary>
    /// <param name="label">The arm or the label of the catch-all.</param>
    /// <param name="text">The text that contains it.</param>
    /// <param name="hasOr">Whether the language version has <c>or</c> and <c>and</c> patterns.</param>
    public static ArmEnding? Of(SyntaxNode label, SourceText text, bool hasOr)
    {
        (string? Text, List<SyntaxNode> Body) copied = label switch
        {
            SwitchExpressionArmSyntax arm => (TextOf(arm, text), [arm.Expression]),
            { Parent: SwitchSectionSyntax { Statements: [var first, ..] statements } } when !DeclaresNames(statements) =>
                (TextOf(first, statements.Last(), text), [.. statements]),
            _ => (null, []),
        };
        if (copied.Text is not { } ending
            || copied.Body.Exists(static node => node.ContainsDirectives || Repeats(node))
            || CatchAllPattern.GuardVariablesOf(label).Any(variable => CatchAllPattern.IsUsed(variable, copied.Body)))
        {
            return null;
        }

        var binds = CatchAllPattern.VariablesOf(label).Any(variable => CatchAllPattern.IsUsed(variable, copied.Body));
        return !binds ? new(ending, StacksLabels: true, Binding: null)
            : hasOr ? new(ending, StacksLabels: true, CatchAllPattern.Of(label)?.ToString())
            : null;
    }

    /// <summary>The text from the arrow on. A line break before the arrow is kept, and a comment is not.</summary>
    private static string TextOf(SwitchExpressionArmSyntax arm, SourceText text)
    {
        var arrow = arm.EqualsGreaterThanToken;
        var before = text.ToString(TextSpan.FromBounds(arrow.GetPreviousToken().Span.End, arrow.SpanStart));
        return (string.IsNullOrWhiteSpace(before) ? before : " ")
            + text.ToString(TextSpan.FromBounds(arrow.SpanStart, arm.Expression.Span.End));
    }

    private static string TextOf(StatementSyntax first, StatementSyntax last, SourceText text)
    {
        var before = text.BeginsLine(first.SpanStart)
            ? text.LineEndBefore(first.SpanStart) + text.IndentationAt(first.SpanStart)
            : " ";
        return before + text.ToString(TextSpan.FromBounds(first.SpanStart, last.Span.End));
    }

    private static bool Repeats(SyntaxNode body) => body.DescendantNodesAndSelf().Any(static node =>
        node is SwitchStatementSyntax or SwitchExpressionSyntax or LabeledStatementSyntax);

    /// <summary>
    /// Whether statements declare a name in the scope that all sections share. A block, a loop, a <c>using</c> statement
    /// and a lambda have their own scope.
    /// </summary>
    private static bool DeclaresNames(SyntaxList<StatementSyntax> statements) => statements
        .SelectMany(static statement => statement.DescendantNodesAndSelf(static node =>
            node is not (BlockSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        .Any(static node => node is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or SingleVariableDesignationSyntax);
}
