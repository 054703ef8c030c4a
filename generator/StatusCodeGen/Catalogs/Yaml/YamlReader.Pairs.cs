using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Yaml;

/// <content>The keys of a mapping, and what is wrong with them.</content>
internal sealed partial class YamlReader
{
    /// <summary>Reads the pairs of one mapping.</summary>
    private struct PairReader(YamlReader reader, bool isItem)
    {
        /// <summary>So many keys are found faster one by one.</summary>
        private const int FewKeys = 8;

        /// <summary>The keys, each with the place of its pair; null while they are few.</summary>
        private Dictionary<string, int>? _places;
        private readonly int _start = reader._pairs.Count;
        private List<TextSpan>? _collections;
        private bool _isRepeating;

        /// <summary>Reads a key and its value; false if an error leaves the key without one.</summary>
        public bool ReadPair()
        {
            var key = reader.ReadNode(isKey: true);
            var isMergeKey = key.Scalar is { Style: YamlStyle.Plain, Text: "<<" };
            if (isMergeKey)
            {
                reader.ReportUnsupported(key.Span, "the merge key '<<'", "write the keys out");
            }

            reader.CheckKey(key);
            var wasMerging = reader._isMerging;
            reader._isMerging |= isMergeKey;
            var hasValue = reader.MoveNext();
            var value = hasValue ? reader.ReadNode() : default;
            reader._isMerging = wasMerging;
            if (hasValue && !isMergeKey)
            {
                Add(key, value);
            }

            return hasValue;
        }

        /// <summary>The pairs, each key once, when there are no more.</summary>
        public YamlPair[] End()
        {
            var pairs = new YamlPair[reader._pairs.Count - _start];
            reader._pairs.CopyTo(_start, pairs, 0, pairs.Length);
            reader._pairs.RemoveRange(_start, pairs.Length);
            return pairs;
        }

        /// <summary>
        /// Reports the keys that are collections, once their mapping is whole: where a bracket is not closed, what
        /// follows it looks like such keys.
        /// </summary>
        public void ReportCollections()
        {
            if (_collections is null)
            {
                return;
            }

            foreach (var span in _collections)
            {
                reader.ReportUnsupported(span, "a list or a mapping as a key", "write the key as a text");
            }
        }

        private void Add(YamlNode key, YamlNode value)
        {
            if (key.Scalar is not { } scalar)
            {
                if (!key.IsUnknown)
                {
                    (_collections ??= []).Add(key.Span);
                }
            }
            else if (Find(scalar.Text) is { } first)
            {
                Repeat(first, scalar, value);
            }
            else
            {
                _isRepeating = false;
                _places?.Add(scalar.Text, reader._pairs.Count);
                reader._pairs.Add(new(reader._keys.Share(scalar.Text), scalar.Span, value));
            }
        }

        /// <summary>The place of a key's pair.</summary>
        private int? Find(string key)
        {
            var end = reader._pairs.Count;
            if (_places is null && end - _start >= FewKeys)
            {
                _places = new(StringComparer.Ordinal);
                for (var index = _start; index < end; index++)
                {
                    _places.Add(reader._pairs[index].Key, index);
                }
            }

            if (_places is not null)
            {
                return _places.TryGetValue(key, out var place) ? place : null;
            }

            for (var index = _start; index < end; index++)
            {
                if (reader._pairs[index].Key == key)
                {
                    return index;
                }
            }

            return null;
        }

        private void Repeat(int first, YamlScalar scalar, YamlNode value)
        {
            // The first counts, unless nothing is written for it.
            if (reader._pairs[first].Value.IsAbsent)
            {
                reader._pairs[first] = new(scalar.Text, scalar.Span, value);
            }

            // Where an item of a list lacks its '-', all its keys come twice: one fault.
            if (!(_isRepeating && isItem))
            {
                _isRepeating = true;
                reader.ReportUnsupported(
                    scalar.Span,
                    $"the key {Quotation.Of(scalar.Text)} twice in one place",
                    "remove this one or the one before it, or begin a new item with '- '");
            }
        }
    }

    /// <summary>Stops at a key that the parser should have stopped at: behind it, it takes keys for values.</summary>
    private void CheckKey(YamlNode key)
    {
        if (key.IsAbsent)
        {
            StopAt("missing key", Math.Min(key.Span.Start, _text.Length - 1));
        }
        else if (key.IsUnknown && YamlText.CharacterAt(_text, YamlText.SkipSpaceAndComments(_text, key.Span.End)) != ':')
        {
            _syntaxError ??= key.Span;
        }
    }
}
