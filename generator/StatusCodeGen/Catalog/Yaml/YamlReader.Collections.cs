using System;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Events;

namespace StatusCodeGen.Catalogs.Yaml;

/// <content>Lists and mappings, and where they end.</content>
internal sealed partial class YamlReader
{
    private YamlNode ReadCollection(int start)
    {
        if (_open.Count == MaxDepth)
        {
            return PassLimit(start, "The nesting", $"{MaxDepth} levels", "put this value on a higher level");
        }

        var isFlow = _parser.Current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        _open.Push(isFlow && !IsNowhere(start, _open.Count) ? start : -1);
        var collection = _parser.Current is SequenceStart ? ReadSequence(start) : ReadMapping(start);
        _open.Pop();
        return collection;
    }

    private YamlNode ReadSequence(int start)
    {
        var sequence = new YamlSequence();
        _isItem = false;
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            _isItem = true;
            sequence.Items.Add(ReadNode());
            ItemCount++;
        }

        sequence.IsCut = HasSyntaxError;
        var items = sequence.Items;
        return new(sequence, SpanOfCollection(start, ']', items.Count == 0 ? start : items[items.Count - 1].Span.End));
    }

    private YamlNode ReadMapping(int start)
    {
        var mapping = new YamlMapping();
        var pairs = new PairReader(this, _isItem);
        _isItem = false;
        var hasPairsOnly = true;
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            hasPairsOnly = pairs.ReadPair();
        }

        var read = mapping.Pairs = pairs.End();
        if (IsNowhere(start, _open.Count - 1) && read.Length > 0)
        {
            start = read[0].KeySpan.Start;
        }

        var node = new YamlNode(mapping, SpanOfCollection(start, '}', read.Length == 0 ? start : read[read.Length - 1].Value.Span.End));
        if (_syntaxError is { } error)
        {
            mapping.IsCut = true;
            mapping.IsBroken = !hasPairsOnly || !IsBehind(node.Span, error);
        }
        else if (!HasPassedLimit)
        {
            pairs.ReportCollections();
            NoteEnd(mapping);
        }

        return node;
    }

    private void NoteEnd(YamlMapping mapping)
    {
        var end = IndexOf(_parser.Current!.Start);
        if (end != _endOfEnded)
        {
            _ended.Clear();
            _endOfEnded = end;
        }

        _ended.Add(mapping);
    }

    /// <summary>A flow collection ends at its bracket, a block collection with its last value.</summary>
    private TextSpan SpanOfCollection(int start, char bracket, int lastEnd)
    {
        var end = IndexOf(_parser.Current?.Start ?? default);
        return end >= start && end < _text.Length && _text[end] == bracket && _text[start] is '[' or '{'
            ? TextSpan.FromBounds(start, end + 1)
            : TextSpan.FromBounds(start, Math.Max(start, lastEnd));
    }

    /// <summary>
    /// Whether a collection inside another says that it begins where the file does: the pair in <c>[a: b]</c>, which is a
    /// mapping without brackets and, from the parser, without a place.
    /// </summary>
    private bool IsNowhere(int start, int depth) => start == _offset && depth > 0;
}
