using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// Inserts arms into a switch. It changes only the text between the arms, and keeps comments and directives as they
/// were written.
/// </summary>
internal sealed class ArmInsertion
{
    private readonly SwitchBlock _block;
    private readonly int _index;
    private readonly ArmLayout _layout;
    private readonly SourceText _text;
    private readonly SyntaxToken _before;
    private readonly SyntaxToken _after;

    /// <param name="block">The switch.</param>
    /// <param name="index">Where the new arms go.</param>
    /// <param name="layout">The layout of the new arms.</param>
    /// <param name="text">The text that contains the switch.</param>
    public ArmInsertion(SwitchBlock block, int index, ArmLayout layout, SourceText text)
    {
        (_block, _index, _layout, _text) = (block, index, layout, text);
        (_before, _after) = (block.TokenBefore(index), block.TokenAfter(index));
    }

    /// <summary>
    /// Whether the new arms come last and the arm before them has no comma. Then the last new arm has no comma either.
    /// </summary>
    private bool LacksComma => !_block.IsStatement && _index > 0 && _index == _block.Arms.Length && !_before.IsKind(SyntaxKind.CommaToken);

    private string Comma => _block.IsStatement ? "" : ",";

    private string NewLine => _layout.Lines.NewLine;

    /// <summary>The text changes that add the arms.</summary>
    public IEnumerable<TextChange> Add(IReadOnlyList<string> arms) =>
        _layout.StaysOneLine ? [AddOnLine(arms)]
        : _layout.IsBroken ? AddAndBreak(arms)
        : _before.EndsLine() ? AddLines(arms)
        : [AddBetween(arms)];

    private TextChange AddOnLine(IReadOnlyList<string> arms) =>
        _index < _block.Arms.Length
            ? new(new(_after.SpanStart, 0), string.Concat(arms.Select(arm => $"{arm}{Comma} ")))
            : new(new(_before.Span.End, 0), (LacksComma ? ", " : " ") + string.Join($"{Comma} ", arms));

    /// <summary>Puts every arm on its own line, because one line would be too long to read.</summary>
    private IEnumerable<TextChange> AddAndBreak(IReadOnlyList<string> arms) =>
        Enumerable.Range(0, _block.Arms.Length + 1)
            .Select(index => index == _index ? AddBetween(arms) : Between(_block.TokenBefore(index), _block.TokenAfter(index), ""))
            .Prepend(Between(_block.OpenBrace.GetPreviousToken(), _block.OpenBrace, ""));

    private TextChange AddBetween(IReadOnlyList<string> arms)
    {
        var lines = WithCommas(arms).Select(arm => NewLine + _layout.ArmIndentation + arm);
        return Between(_before, _after, LacksComma ? "," : "", string.Concat(lines));
    }

    private IEnumerable<TextChange> AddLines(IReadOnlyList<string> arms)
    {
        if (LacksComma)
        {
            yield return new(new(_before.Span.End, 0), ",");
        }

        var lines = WithCommas(arms).Select(arm => _layout.ArmIndentation + arm + NewLine);
        var blank = _layout.IsSpaced ? NewLine : "";
        yield return new(new(StartOfLines(), 0), blank + string.Join(blank, lines));
    }

    private IEnumerable<string> WithCommas(IReadOnlyList<string> arms) =>
        arms.Select((arm, number) => LacksComma && number == arms.Count - 1 ? arm : arm + Comma);

    /// <summary>
    /// The start of the line after the previous arm, so that comments and blank lines stay with the arm that they
    /// precede. A directive that ends or continues a block of the previous arms, such as <c>#endif</c>, stays before
    /// the new arms.
    /// </summary>
    private int StartOfLines()
    {
        var closing = _after.LeadingTrivia.Where(static trivia => trivia.Kind() is SyntaxKind.EndIfDirectiveTrivia
            or SyntaxKind.ElseDirectiveTrivia
            or SyntaxKind.ElifDirectiveTrivia
            or SyntaxKind.EndRegionDirectiveTrivia);
        return closing.Select(static trivia => trivia.FullSpan.End).DefaultIfEmpty(_before.FullSpan.End).Last();
    }

    /// <summary>
    /// Replaces the white space between two tokens with a line break, and puts text before the break. A comment stays
    /// with the arm that follows it, or else with the last arm.
    /// </summary>
    private TextChange Between(SyntaxToken before, SyntaxToken after, string behindToken, string lines = "")
    {
        var span = TextSpan.FromBounds(before.Span.End, after.SpanStart);
        var comment = _text.ToString(span).Trim();
        var isBrace = after == _block.CloseBrace || after == _block.OpenBrace;
        var lineBreak = NewLine + (isBrace ? _layout.BraceIndentation : _layout.ArmIndentation);
        return new(span, comment.Length == 0 ? behindToken + lines + lineBreak
            : isBrace ? $"{behindToken} {comment}{lines}{lineBreak}"
            : $"{behindToken}{lines}{lineBreak}{comment} ");
    }
}
