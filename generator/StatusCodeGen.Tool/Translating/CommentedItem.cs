using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Translating;

/// <summary>A new entry with comments above it, which a list in brackets has no place for.</summary>
/// <param name="item">The entry.</param>
/// <param name="comments">The comments, each on one line.</param>
/// <param name="lineEnd">How lines end.</param>
internal sealed class CommentedItem(ListItem item, IReadOnlyList<string> comments, string lineEnd) : ListItem
{
    public override string WriteBlock(int column) =>
        string.Concat(comments.Select(comment => $"{new string(' ', column)}# {comment}{lineEnd}")) + item.WriteBlock(column);

    public override string WriteFlow() => item.WriteFlow();
}
