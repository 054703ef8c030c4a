using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.CodeFixes;

/// <summary>The line end and the indentation to use where no neighbouring line shows them.</summary>
/// <param name="NewLine">The end of a line.</param>
/// <param name="Unit">One step of indentation.</param>
internal sealed record LineStyle(string NewLine, string Unit)
{
    /// <summary>The style of a document: its own first line end, if it has one, and its options for the rest.</summary>
    public static LineStyle Of(SourceText text, DocumentOptionSet options)
    {
        var unit = options.GetOption(FormattingOptions.UseTabs) ? "\t" : new(' ', options.GetOption(FormattingOptions.IndentationSize));
        var first = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return new(end.Length > 0 ? end : options.GetOption(FormattingOptions.NewLine), unit);
    }

    /// <summary>The style of the line at a position.</summary>
    public LineStyle At(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var unit = text.IndentationAt(position).StartsWith("\t", System.StringComparison.Ordinal) ? "\t" : Unit;
        return new(end.Length > 0 ? end : NewLine, unit);
    }
}
