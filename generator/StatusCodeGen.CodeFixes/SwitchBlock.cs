using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.CodeFixes;

/// <summary>A switch statement or a switch expression, as the fix sees it: arms between braces.</summary>
/// <param name="Node">The switch.</param>
/// <param name="Keyword">Its <c>switch</c> keyword.</param>
/// <param name="OpenBrace">The brace before its arms.</param>
/// <param name="CloseBrace">The brace after its arms.</param>
/// <param name="Arms">The sections of a statement, or the arms of an expression.</param>
internal sealed record SwitchBlock(
    SyntaxNode Node,
    SyntaxToken Keyword,
    SyntaxToken OpenBrace,
    SyntaxToken CloseBrace,
    ImmutableArray<SyntaxNode> Arms)
{
    public bool IsStatement => Node is SwitchStatementSyntax;

    /// <summary>The position at which names are looked up: inside the switch, but outside of every arm.</summary>
    public int Position => OpenBrace.SpanStart;

    /// <summary>
    /// The switch whose keyword is at a position; null if it is no longer there, or has syntax errors.
    /// </summary>
    public static SwitchBlock? Find(SyntaxNode root, int position)
    {
        var keyword = root.FullSpan.Contains(position) ? root.FindToken(position) : default;
        SwitchBlock? block = keyword.IsKind(SyntaxKind.SwitchKeyword) ? keyword.Parent switch
        {
            SwitchStatementSyntax statement => new(
                statement,
                keyword,
                statement.OpenBraceToken,
                statement.CloseBraceToken,
                statement.Sections.ToImmutableArray<SyntaxNode>()),
            SwitchExpressionSyntax expression => new(
                expression,
                keyword,
                expression.OpenBraceToken,
                expression.CloseBraceToken,
                expression.Arms.ToImmutableArray<SyntaxNode>()),
            _ => null,
        }
        : null;
        return block is { OpenBrace.IsMissing: false, CloseBrace.IsMissing: false, Node.ContainsDiagnostics: false } ? block : null;
    }

    /// <summary>The token after which a new arm with this index is inserted.</summary>
    public SyntaxToken TokenBefore(int index)
    {
        if (index == 0)
        {
            return OpenBrace;
        }

        var last = Arms[index - 1].GetLastToken();
        var comma = last.GetNextToken();
        return !IsStatement && comma.IsKind(SyntaxKind.CommaToken) && comma.Parent == Node ? comma : last;
    }

    /// <summary>The token before which a new arm with this index is inserted.</summary>
    public SyntaxToken TokenAfter(int index) => index < Arms.Length ? Arms[index].GetFirstToken() : CloseBrace;
}
