using System.Collections.Generic;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>A list of a file, whose items can be written in another order or into another list.</summary>
/// <param name="edits">The edits of the file.</param>
/// <param name="node">The list. It has items.</param>
/// <param name="level">How many lists are around its items, less one.</param>
internal abstract class ListSource(TextEdits edits, YamlNode node, int level)
{
    protected TextEdits Edits { get; } = edits;

    protected int Level { get; } = level;

    protected IReadOnlyList<YamlNode> Items { get; } = node.Sequence!.Items;

    /// <param name="edits">The edits of the file.</param>
    /// <param name="pair">The key of the list, and the list. It has items.</param>
    /// <param name="level">How many lists are around the list.</param>
    public static ListSource Of(TextEdits edits, YamlPair pair, int level) =>
        edits.Text[pair.Value.Span.Start] == '[' ? new FlowList(edits, pair.Value, level) : new BlockList(edits, pair, level);

    /// <summary>Gives the list other items, at least one.</summary>
    public abstract void Write(IReadOnlyList<ListItem> items);

    /// <summary>Removes all items.</summary>
    public abstract void Clear();

    /// <inheritdoc cref="ListItem.WriteBlock"/>
    public abstract string WriteBlock(int index, int column);

    /// <inheritdoc cref="ListItem.WriteFlow"/>
    public abstract string WriteFlow(int index);
}
