namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>An item of a list after the merge: one that the file has, or a new one.</summary>
internal abstract class ListItem
{
    /// <summary>Writes the item as lines, from its dash to its last character.</summary>
    /// <param name="column">The column of the dash.</param>
    public abstract string WriteBlock(int column);

    /// <summary>Writes the item as it is inside brackets.</summary>
    public abstract string WriteFlow();
}

/// <summary>An item that the file has, with its edits.</summary>
/// <param name="list">The list that has it in the file.</param>
/// <param name="index">Its index there.</param>
internal sealed class OldItem(ListSource list, int index) : ListItem
{
    public ListSource List { get; } = list;

    public int Index { get; } = index;

    public override string WriteBlock(int column) => List.WriteBlock(Index, column);

    public override string WriteFlow() => List.WriteFlow(Index);
}
