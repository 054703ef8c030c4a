using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>The value of a key in a new entry.</summary>
internal abstract record NewValue
{
    /// <summary>Writes the value behind the colon of its key.</summary>
    /// <param name="style">The style of a text.</param>
    /// <param name="column">The column of the key.</param>
    /// <param name="lineEnd">How lines end.</param>
    public abstract string WriteBlock(ScalarStyle style, int column, string lineEnd);

    /// <summary>Writes the value as it is inside brackets.</summary>
    /// <param name="style">The style of a text.</param>
    public abstract string WriteFlow(ScalarStyle style);
}

/// <summary>A text.</summary>
internal sealed record NewText(string Text) : NewValue
{
    public override string WriteBlock(ScalarStyle style, int column, string lineEnd) =>
        " " + ScalarText.Write(Text, style, isInFlow: false);

    public override string WriteFlow(ScalarStyle style) => " " + ScalarText.Write(Text, style, isInFlow: true);
}

/// <summary>A value on one line that is already YAML.</summary>
internal sealed record NewYaml(string Yaml) : NewValue
{
    public override string WriteBlock(ScalarStyle style, int column, string lineEnd) => " " + Yaml;

    public override string WriteFlow(ScalarStyle style) => " " + Yaml;
}

/// <summary>A list of entries.</summary>
/// <param name="Items">The entries, at least one.</param>
/// <param name="Indentation">The columns between the key and the dashes.</param>
/// <param name="Spacing">The empty lines between two entries.</param>
internal sealed record NewList(IReadOnlyList<ListItem> Items, int Indentation, string Spacing) : NewValue
{
    public override string WriteBlock(ScalarStyle style, int column, string lineEnd) =>
        lineEnd + string.Join(lineEnd + Spacing, Items.Select(item => item.WriteBlock(column + Indentation)));

    public override string WriteFlow(ScalarStyle style) =>
        $" [{string.Join(", ", Items.Select(static item => item.WriteFlow()))}]";
}
