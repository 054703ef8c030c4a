using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>An entry that the file does not have, written in the style of one that it has.</summary>
/// <param name="style">The style.</param>
/// <param name="usual">The usual order of the keys.</param>
/// <param name="lineEnd">How lines end.</param>
internal sealed class NewEntry(EntryStyle style, IReadOnlyList<string> usual, string lineEnd) : ListItem
{
    private readonly Dictionary<string, NewValue> _values = new(StringComparer.Ordinal);

    public void Add(string key, NewValue value) => _values[key] = value;

    /// <summary>Adds a text, if there is one.</summary>
    public void Add(string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Add(key, new NewText(text));
        }
    }

    public override string WriteBlock(int column)
    {
        var indentation = new string(' ', column);
        if (style.IsFlow && !_values.Values.Any(static value => value is NewList))
        {
            return indentation + "- " + WriteFlow();
        }

        var inner = column + style.Indentation;
        var lines = Keys().Select(key => $"{Write(key)}:{_values[key].WriteBlock(style.StyleOf(key), inner, lineEnd)}");
        return indentation + "-" + new string(' ', style.Indentation - 1) + string.Join(lineEnd + new string(' ', inner), lines);
    }

    public override string WriteFlow()
    {
        var pairs = Keys().Select(key => $"{Write(key)}:{_values[key].WriteFlow(style.StyleOf(key))}");
        return $"{{{style.Padding}{string.Join(", ", pairs)}{style.Padding}}}";
    }

    private IReadOnlyList<string> Keys() => style.Sort([.. _values.Keys], usual);

    private string Write(string key) =>
        ScalarText.Write(key, style.HasQuotedKeys ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain, isInFlow: true);
}
