using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>How the arms of a switch are laid out, and so how new ones among them are to be.</summary>
internal sealed class ArmLayout
{
    /// <param name="block">The switch.</param>
    /// <param name="index">Where the new arms go.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="lines">What to go by where there are no neighbours.</param>
    /// <param name="enclosing">The layout of the switch around it, if that is being broken into lines.</param>
    public ArmLayout(SwitchBlock block, int index, SourceText text, LineStyle lines, ArmLayout? enclosing)
    {
        Lines = lines.At(text, block.Keyword.SpanStart);
        IsOneLine = text.IsOneLine(block.Keyword.SpanStart, block.CloseBrace.SpanStart);

        // Before C# 11 there is no line break in the hole of a string, and after it none is wanted.
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

    /// <summary>Whether the switch is on one line as it is.</summary>
    public bool IsOneLine { get; }

    /// <summary>Whether it has to stay there.</summary>
    public bool StaysOneLine { get; }

    /// <summary>Whether it is to be broken into lines.</summary>
    public bool IsBroken => IsOneLine && !StaysOneLine;

    public string BraceIndentation { get; }

    public string ArmIndentation { get; }

    public string BodyIndentation { get; }

    /// <summary>Whether a section's statement is on the line of its label.</summary>
    public bool HasBodyOnLine { get; }

    /// <summary>Whether blank lines part the arms.</summary>
    public bool IsSpaced { get; }

    private static string? IndentationOf(IEnumerable<SyntaxNode> nodes, SourceText text) =>
        nodes.FirstOrDefault(node => text.BeginsLine(node.SpanStart)) is { } node ? text.IndentationAt(node.SpanStart) : null;

    private static bool IsAfterBlankLine(SyntaxNode arm) =>
        arm.GetLeadingTrivia() is [var first, ..] && first.IsKind(SyntaxKind.EndOfLineTrivia);
}
