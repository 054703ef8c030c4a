using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>Answers how the tokens of a text are placed on its lines.</summary>
internal static class Lines
{
    /// <summary>The white space at the start of the line that contains a position.</summary>
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

    /// <summary>Whether only white space and comments follow the token on its line.</summary>
    public static bool EndsLine(this SyntaxToken token) =>
        token.TrailingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
