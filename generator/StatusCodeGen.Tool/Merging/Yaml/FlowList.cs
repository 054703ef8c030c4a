using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>A list in brackets. What is between two items belongs to the first of them: it may have a comment.</summary>
internal sealed class FlowList(TextEdits edits, YamlNode node, int level) : ListSource(edits, node, level)
{
    private readonly TextSpan _span = node.Span;

    private string Text => Edits.Text;

    public override void Write(IReadOnlyList<ListItem> items) => Edits.Add(_span, Level, () => Join(items));

    public override void Clear() => Edits.Add(_span, Level, "[]");

    public override string WriteBlock(int index, int column) => new string(' ', column) + "- " + WriteFlow(index);

    public override string WriteFlow(int index) => Edits.Render(Items[index].Span, Level);

    private string Join(IReadOnlyList<ListItem> items)
    {
        var result = new StringBuilder().Append(Text, _span.Start, Items[0].Span.Start - _span.Start);
        for (var place = 0; place < items.Count; place++)
        {
            result.Append(items[place].WriteFlow());
            var separator = items[place] is OldItem item && item.List == this ? SeparatorAfter(item.Index) : null;
            if (place < items.Count - 1)
            {
                result.Append(separator ?? UsualSeparator());
            }
            else if (separator is not null && HasComment(separator))
            {
                var comma = separator.IndexOf(',', StringComparison.Ordinal);
                result.Append(separator[..comma]).Append(separator[(comma + 1)..].TrimEnd());
            }
        }

        return result.Append(Text, Items[^1].Span.End, _span.End - Items[^1].Span.End).ToString();
    }

    /// <summary>What is between an item and the next; null after the last.</summary>
    private string? SeparatorAfter(int index) =>
        index < Items.Count - 1 ? Text[Items[index].Span.End..Items[index + 1].Span.Start] : null;

    /// <summary>What is between most items.</summary>
    private string UsualSeparator() => Enumerable.Range(0, Items.Count)
        .Select(SeparatorAfter)
        .FirstOrDefault(static separator => separator is not null && !HasComment(separator))
        ?? "," + (Text[_span.Start + 1] is '\r' or '\n' ? Text[(_span.Start + 1)..Items[0].Span.Start] : " ");

    private static bool HasComment(string separator) => separator.Contains('#', StringComparison.Ordinal);
}
