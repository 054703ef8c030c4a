using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>The layout of the arms of a switch, which new arms follow.</summary>
internal sealed class ArmLayout
{
    /// <param name="block">The switch.</param>
    /// <param name="index">Where the new arms go.</param>
    /// <param name="text">The text that contains the switch.</param>
    /// <param name="lines">The style to use where there are no neighbouring lines.</param>
    /// <param name="enclosing">The layout of the enclosing switch, if that is broken into lines.</param>
    public ArmLayout(SwitchBlock block, int index, SourceText text, LineStyle lines, ArmLayout? enclosing)
    {
        Lines = lines.At(text, block.Keyword.SpanStart);
        IsOneLine = text.IsOneLine(block.Keyword.SpanStart, block.CloseBrace.SpanStart);

        // Before C# 11 a line break in the interpolation of a string is an error; since then it is only hard to read.
        StaysOneLine = IsOneLine && block.Node.FirstAncestorOrSelf<InterpolationSyntax>() is not null;
        var begins = text.BeginsLine(block.CloseBrace.SpanStart) ? block.CloseBrace : block.Keyword;
        BraceIndentation = IsOneLine && enclosing is not null ? enclosing.ArmIndentation : text.IndentationAt(begins.SpanStart);

        List<SyntaxNode> neighbours = [.. block.Arms.Take(index).Reverse(), .. block.Arms.Skip(index)];
        ArmIndentation = IndentationOf(neighbours.Where(_ => !IsOneLine), text) ?? BraceIndentation + Lines.Unit;
        List<StatementSyntax> bodies =
        [
            .. neighbours.OfType<SwitchSectionSyntax>()
                .SelectMany(static section => section.Statements.Take(1))
                .Where(static body => body is not BlockSyntax),
        ];
        HasBodyOnLine = StaysOneLine || (bodies.Count > 0 && !text.BeginsLine(bodies[0].SpanStart));
        BodyIndentation = IndentationOf(bodies, text) ?? ArmIndentation + Lines.Unit;
        IsSpaced = !IsOneLine && index > 1 && block.Arms.Take(index).Skip(1).All(IsAfterBlankLine);
    }

    public LineStyle Lines { get; }

    /// <summary>Whether the switch is on one line now.</summary>
    public bool IsOneLine { get; }

    /// <summary>Whether the switch has to stay on one line.</summary>
    public bool StaysOneLine { get; }

    /// <summary>Whether the fix breaks the switch into lines.</summary>
    public bool IsBroken => IsOneLine && !StaysOneLine;

    public string BraceIndentation { get; }

    public string ArmIndentation { get; }

    public string BodyIndentation { get; }

    /// <summary>Whether a section's statement is on the line of its label.</summary>
    public bool HasBodyOnLine { get; }

    /// <summary>Whether blank lines separate the arms.</summary>
    public bool IsSpaced { get; }

    /// <summary>A line break and an indentation; a space if the switch has to stay on one line.</summary>
    public string BreakBefore(string indentation) => StaysOneLine ? " " : Lines.NewLine + indentation;

    private static string? IndentationOf(IEnumerable<SyntaxNode> nodes, SourceText text) =>
        nodes.FirstOrDefault(node => text.BeginsLine(node.SpanStart)) is { } node ? text.IndentationAt(node.SpanStart) : null;

    private static bool IsAfterBlankLine(SyntaxNode arm) =>
        arm.GetLeadingTrivia() is [var first, ..] && first.IsKind(SyntaxKind.EndOfLineTrivia);
}
