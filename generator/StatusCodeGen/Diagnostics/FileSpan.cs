using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Diagnostics;

/// <summary>
/// A span of a file, as plain numbers: a <see cref="Location"/> would keep the whole text alive in the
/// pipeline's cache. Positions are UTF-16 offsets; lines and columns count from 0.
/// </summary>
internal sealed record FileSpan(
    string Path,
    int Start,
    int Length,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn)
{
    public static FileSpan Create(string path, SourceText text, TextSpan span)
    {
        var lines = text.Lines.GetLinePositionSpan(span);
        return new(
            path,
            span.Start,
            span.Length,
            lines.Start.Line,
            lines.Start.Character,
            lines.End.Line,
            lines.End.Character);
    }

    public Location ToLocation() => Location.Create(
        Path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new(StartLine, StartColumn), new(EndLine, EndColumn)));
}
