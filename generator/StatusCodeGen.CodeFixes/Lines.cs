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

    /// <summary>The end of the line before the one that contains a position; empty on the first line.</summary>
    public static string LineEndBefore(this SourceText text, int position)
    {
        var number = text.Lines.GetLineFromPosition(position).LineNumber;
        var before = text.Lines[number > 0 ? number - 1 : 0];
        return number > 0 ? text.ToString(TextSpan.FromBounds(before.End, before.EndIncludingLineBreak)) : "";
    }

    public static bool BeginsLine(this SourceText text, int position) =>
        text.Lines.GetLineFromPosition(position).Start + text.IndentationAt(position).Length == position;

    public static bool IsOneLine(this SourceText text, int start, int end) =>
        text.Lines.GetLineFromPosition(start) == text.Lines.GetLineFromPosition(end);

    /// <summary>Whether only white space and comments follow the token on its line.</summary>
    public static bool EndsLine(this SyntaxToken token) =>
        token.TrailingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
}
