namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>A new item of a list that is a text.</summary>
internal sealed class NewScalar(string text) : ListItem
{
    public override string WriteBlock(int column) =>
        new string(' ', column) + "- " + ScalarText.Write(text, ScalarStyle.Plain, isInFlow: false);

    public override string WriteFlow() => ScalarText.Write(text, ScalarStyle.Plain, isInFlow: true);
}
