using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>
/// A list with a dash before each item. An item owns its lines and the comments right above it. Other comments and empty
/// lines are the gap before an item: a comment in a gap stays when the item goes.
/// </summary>
internal sealed class BlockList : ListSource
{
    private readonly YamlPair _pair;
    private readonly List<(TextSpan Gap, TextSpan Lines)> _chunks = [];
    private readonly int _start;

    public BlockList(TextEdits edits, YamlPair pair, int level)
        : base(edits, pair.Value, level)
    {
        _pair = pair;
        _start = TextLines.Next(Text, Colon);
        Column = TextLines.Column(Text, pair.Value.Span.Start);
        var (end, dash) = (_start, pair.Value.Span.Start);
        foreach (var item in Items)
        {
            dash = _chunks.Count == 0 ? dash : YamlText.SkipSpaceAndComments(Text, EndOfLine(_chunks[^1].Lines.End));
            var lines = TextSpan.FromBounds(FirstOwnLine(dash, end), EndOfLine(Math.Max(item.Span.End, dash)));
            _chunks.Add((TextSpan.FromBounds(end, lines.Start), lines));
            end = TextLines.Next(Text, lines.End);
        }
    }

    /// <summary>The column of the dashes.</summary>
    public int Column { get; }

    /// <summary>The empty lines between two items; null if there is one item.</summary>
    public string? Spacing => _chunks.Count < 2 ? null : TextLines.LeadingBlank(Text[_chunks[1].Gap.Start.._chunks[1].Gap.End]);

    private string Text => Edits.Text;

    private int Colon => Text.IndexOf(':', _pair.KeySpan.End);

    public override void Write(IReadOnlyList<ListItem> items) =>
        Edits.Add(TextSpan.FromBounds(_start, _chunks[^1].Lines.End), Level, () => Join(items));

    public override void Clear()
    {
        Edits.Add(new(Colon + 1, 0), Level, " []");
        var comments = string.Concat(Enumerable.Range(0, _chunks.Count).Select(GapComments));
        var end = EndOfLine(Colon);
        var left = comments.Length == 0 ? "" : Edits.LineEnd + TrimLineEnd(comments);
        Edits.Add(TextSpan.FromBounds(end, _chunks[^1].Lines.End), Level, left);
    }

    public override string WriteBlock(int index, int column) =>
        TextLines.Indent(Edits.Render(_chunks[index].Lines, Level), column - Column);

    public override string WriteFlow(int index) => FlowText.Of(Text, Items[index]);

    private string Join(IReadOnlyList<ListItem> items)
    {
        var spacing = Spacing ?? "";
        var kept = items.OfType<OldItem>().Where(item => item.List == this).Select(static item => item.Index).ToHashSet();
        var result = new StringBuilder();
        for (var place = 0; place < items.Count; place++)
        {
            var own = items[place] is OldItem item && item.List == this ? item.Index : (int?)null;
            var (blank, comments) = own is { } index ? (GapBlank(index), GapOf(index, kept)) : ("", "");
            blank = place == 0 ? GapBlank(0) : own is null or 0 ? spacing : blank;
            result.Append(blank).Append(comments).Append(items[place].WriteBlock(Column));
            result.Append(place < items.Count - 1 ? Edits.LineEnd : "");
        }

        var behind = Enumerable.Range(0, _chunks.Count).Where(index => index > kept.DefaultIfEmpty(-1).Max());
        var left = TrimLineEnd(string.Concat(behind.Select(GapComments)));
        return result.Append(left.Length == 0 ? "" : Edits.LineEnd + left).ToString();
    }

    /// <summary>What is in the gap of an item behind its empty lines, after the comments of the items before it that are gone.</summary>
    private string GapOf(int index, HashSet<int> kept)
    {
        var first = index;
        while (first > 0 && !kept.Contains(first - 1))
        {
            first--;
        }

        return string.Concat(Enumerable.Range(first, index - first).Select(GapComments)) + GapComments(index);
    }

    private string GapBlank(int index) => TextLines.LeadingBlank(Gap(index));

    private string GapComments(int index) => Gap(index)[GapBlank(index).Length..];

    private string Gap(int index) => Text[_chunks[index].Gap.Start.._chunks[index].Gap.End];

    /// <summary>The start of the first line of the comments right above a dash, in its column.</summary>
    private int FirstOwnLine(int dash, int end)
    {
        var start = YamlText.LineStart(Text, dash);
        while (start > end)
        {
            var above = YamlText.LineStart(Text, TextLines.PreviousEnd(Text, start));
            var content = YamlText.LineContent(Text, above);
            if (content.Length == 0 || Text[content.Start] != '#' || TextLines.Column(Text, content.Start) != Column)
            {
                break;
            }

            start = above;
        }

        return Math.Max(start, end);
    }

    private int EndOfLine(int index) => YamlText.LineEnd(Text, index);

    private static string TrimLineEnd(string lines) =>
        lines.EndsWith("\r\n", StringComparison.Ordinal) ? lines[..^2] : lines.EndsWith('\n') ? lines[..^1] : lines;
}
