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
        var last = sequence.Items.Count == 0 ? default : sequence.Items[sequence.Items.Count - 1];
        return new(sequence, SpanOfCollection(start, ']', last));
    }

    private YamlNode ReadMapping(int start)
    {
        var reader = new PairReader(this, _isItem);
        _isItem = false;
        var hasPairsOnly = true;
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            hasPairsOnly = reader.ReadPair();
        }

        var pairs = reader.End();
        if (IsNowhere(start, _open.Count - 1) && pairs.Length > 0)
        {
            start = pairs[0].KeySpan.Start;
        }

        // What the mapping lacks may come from what it merges: a merge key is one fault.
        var mapping = new YamlMapping(pairs) { IsCut = reader.IsMerging };
        var node = new YamlNode(mapping, SpanOfCollection(start, '}', pairs.Length == 0 ? default : pairs[pairs.Length - 1].Value));
        if (_syntaxError is { } error)
        {
            mapping.IsCut = true;
            mapping.IsBroken = !hasPairsOnly || !IsBehind(node.Span, error);
        }
        else if (!HasPassedLimit)
        {
            reader.ReportCollections();
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
    private TextSpan SpanOfCollection(int start, char bracket, YamlNode last)
    {
        var end = IndexOf(_parser.Current?.Start ?? default);
        return end >= start && end < _text.Length && _text[end] == bracket && _text[start] is '[' or '{'
            ? TextSpan.FromBounds(start, end + 1)
            : TextSpan.FromBounds(start, Math.Max(start, last.Span.End));
    }

    /// <summary>
    /// Whether a nested collection seems to begin at the start of the file. The parser gives no position to the pair in
    /// <c>[a: b]</c>, which is a mapping without brackets.
    /// </summary>
    private bool IsNowhere(int start, int depth) => start == _offset && depth > 0;
}
