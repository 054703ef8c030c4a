using System.Linq;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>Writes a value of a file on one line, in brackets. Comments inside it are lost.</summary>
internal static class FlowText
{
    /// <param name="file">The text of the file.</param>
    /// <param name="node">The value. A catalog has at most 32 of them inside each other.</param>
    public static string Of(string file, YamlNode node) => node switch
    {
        { Sequence: { } list } => $"[{string.Join(", ", list.Items.Select(item => Of(file, item)))}]",
        { Mapping: { } mapping } => $"{{ {string.Join(", ", mapping.Pairs.Select(pair =>
            $"{file[pair.KeySpan.Start..pair.KeySpan.End]}: {Of(file, pair.Value)}"))} }}",
        { Scalar: { } scalar } => ScalarText.Write(scalar.Text, ScalarText.StyleOf(file, node.Span), isInFlow: true),
        _ => "",
    };
}
