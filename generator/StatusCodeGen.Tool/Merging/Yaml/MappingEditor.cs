using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Tool.CatalogFiles;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>Changes the keys of one mapping of a file, in the style in which the mapping is written.</summary>
/// <param name="edits">Receives the edits.</param>
/// <param name="node">The mapping; it has at least one key.</param>
/// <param name="level">How many lists are around the mapping.</param>
/// <param name="order">The usual order of the keys.</param>
internal sealed class MappingEditor(TextEdits edits, YamlNode node, int level, IReadOnlyList<string> order)
{
    private readonly YamlPair[] _pairs = node.Mapping!.Pairs;
    private readonly string _text = edits.Text;

    /// <summary>Whether the mapping is in braces.</summary>
    public bool IsFlow => _text[node.Span.Start] == '{';

    private bool HasQuotedKeys => _text[_pairs[0].KeySpan.Start] == '"';

    /// <summary>Sets the text of a key.</summary>
    public void Set(string key, string text)
    {
        if (CatalogSyntax.FindPair(node, key) is { Value: { Scalar: not null, IsAbsent: false } old })
        {
            edits.Add(old.Span, level, Replace(old, text, IsFlow));
        }
        else
        {
            SetRaw(key, ScalarText.Write(text, HasQuotedKeys ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain, IsFlow));
        }
    }

    /// <summary>Sets the text of a key, or removes the key if there is no text.</summary>
    public void SetOrRemove(string key, string text)
    {
        if (text.Length > 0)
        {
            Set(key, text);
        }
        else
        {
            Remove(key);
        }
    }

    /// <summary>Sets the value of a key, which is already written as YAML on one line.</summary>
    public void SetRaw(string key, string value)
    {
        if (CatalogSyntax.FindPair(node, key) is not { } pair)
        {
            Insert(key, () => " " + value);
        }
        else if (pair.Value.IsAbsent)
        {
            edits.Add(new(PairSpans.AfterColon(_text, pair), 0), level, " " + value);
        }
        else
        {
            var start = IsFlow ? pair.Value.Span.Start : PairSpans.AfterColon(_text, pair);
            edits.Add(TextSpan.FromBounds(start, pair.Value.Span.End), level, IsFlow ? value : " " + value);
        }
    }

    /// <summary>Adds a key, which the mapping does not have, for someone to fill in.</summary>
    public void AddEmpty(string key) => Insert(key, () => IsFlow ? " ''" : "");

    /// <summary>Gives a key a new list, where it has none or one in brackets.</summary>
    /// <param name="key">The key.</param>
    /// <param name="items">The items, at least one.</param>
    /// <param name="indentation">The columns between the key and the dashes.</param>
    /// <param name="spacing">The empty lines between two items.</param>
    public void SetList(string key, IReadOnlyList<ListItem> items, int indentation, string spacing)
    {
        var column = TextLines.Column(_text, _pairs[0].KeySpan.Start) + indentation;
        Func<string> value = IsFlow
            ? () => $" [{string.Join(", ", items.Select(static item => item.WriteFlow()))}]"
            : () => edits.LineEnd + string.Join(edits.LineEnd + spacing, items.Select(item => item.WriteBlock(column)));
        if (CatalogSyntax.FindPair(node, key) is not { } pair)
        {
            Insert(key, value);
            return;
        }

        var start = PairSpans.AfterColon(_text, pair);
        var end = pair.Value.IsAbsent ? start : pair.Value.Span.End;
        var place = IsFlow ? end : YamlText.LineEnd(_text, end);
        edits.Add(TextSpan.FromBounds(start, end), level, "");
        edits.Add(new(place, 0), level, value);
    }

    /// <summary>Gives a key a new mapping, where it has none or an empty one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="pairs">The keys of the new mapping, and their values as YAML on one line.</param>
    public void SetMapping(string key, IReadOnlyList<(string Key, string Value)> pairs)
    {
        var isFlow = IsFlow || CatalogSyntax.FindPair(node, key) is not null;
        var written = pairs.Select(pair => $"{ScalarText.Write(pair.Key, ScalarStyle.Plain, isFlow)}: {pair.Value}");
        var line = edits.LineEnd + new string(' ', TextLines.Column(_text, _pairs[0].KeySpan.Start) + 2);
        if (isFlow)
        {
            SetRaw(key, $"{{ {string.Join(", ", written)} }}");
        }
        else
        {
            Insert(key, () => line + string.Join(line, written));
        }
    }

    /// <summary>Removes a key and its value. A comment behind it stays.</summary>
    public void Remove(string key)
    {
        var index = Array.FindIndex(_pairs, pair => pair.Key == key);
        if (index >= 0)
        {
            var pairs = new PairSpans(_text, _pairs);
            edits.Add(IsFlow ? pairs.OfFlow(index) : pairs.OfBlock(index), level, "");
        }
    }

    /// <summary>Another text in the place of one, in its style.</summary>
    private string Replace(YamlNode old, string text, bool isInFlow)
    {
        var style = ScalarText.StyleOf(_text, old.Span);
        return (style == ScalarStyle.Block ? BlockScalar.Replace(_text, old.Span, text, edits.LineEnd) : null)
            ?? ScalarText.Write(text, style, isInFlow);
    }

    /// <summary>Inserts a key behind those that usually come before it.</summary>
    private void Insert(string key, Func<string> value)
    {
        var own = IndexOf(key);
        var after = Array.FindLastIndex(_pairs, pair => IndexOf(pair.Key) < own);
        var name = ScalarText.Write(key, HasQuotedKeys ? ScalarStyle.DoubleQuoted : ScalarStyle.Plain, IsFlow);
        var line = edits.LineEnd + new string(' ', TextLines.Column(_text, _pairs[0].KeySpan.Start));
        if (after < 0)
        {
            edits.Add(new(_pairs[0].KeySpan.Start, 0), level, () => $"{name}:{value()}{(IsFlow ? ", " : line)}");
        }
        else if (IsFlow)
        {
            edits.Add(new(PairSpans.EndOf(_pairs[after]), 0), level, () => $"{FlowSeparator()}{name}:{value()}");
        }
        else
        {
            edits.Add(new(YamlText.LineEnd(_text, PairSpans.EndOf(_pairs[after])), 0), level, () => $"{line}{name}:{value()}");
        }
    }

    /// <summary>The place of a key in the usual order; the columns of the catalog come last.</summary>
    private int IndexOf(string key) => Enumerable.Range(0, order.Count).FirstOrDefault(index => order[index] == key, order.Count);

    private string FlowSeparator()
    {
        var separator = _pairs.Length > 1 ? _text[PairSpans.EndOf(_pairs[0]).._pairs[1].KeySpan.Start] : ", ";
        return separator.Contains('#', StringComparison.Ordinal) ? ", " : separator;
    }
}
