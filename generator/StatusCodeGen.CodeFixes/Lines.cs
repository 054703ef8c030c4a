using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>How tokens stand on the lines of a text.</summary>
internal static class Lines
{
    /// <summary>The white space that the line of a place begins with.</summary>
    public static string IndentationAt(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var length = line.ToString().TakeWhile(char.IsWhiteSpace).Count();
        return text.ToString(new TextSpan(line.Start, length));
    }

    public static bool BeginsLine(this SourceText text, int position) =>
        text.Lines.GetLineFromPosition(position).Start + text.IndentationAt(position).Length == position;

    public static bool IsOneLine(this SourceText text, int start, int end) =>
        text.Lines.GetLineFromPosition(start) == text.Lines.GetLineFromPosition(end);

    /// <summary>Whether nothing but white space and comments follows on the token's line.</summary>
    public static bool EndsLine(this SyntaxToken token) =>
        token.TrailingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
