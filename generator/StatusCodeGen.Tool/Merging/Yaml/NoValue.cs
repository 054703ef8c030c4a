namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>Nothing behind the colon, for someone to fill in. In braces, it is an empty text, which is easier to read.</summary>
internal sealed record NoValue : NewValue
{
    public override string WriteBlock(ScalarStyle style, int column, string lineEnd) => "";

    public override string WriteFlow(ScalarStyle style) => " ''";
}
