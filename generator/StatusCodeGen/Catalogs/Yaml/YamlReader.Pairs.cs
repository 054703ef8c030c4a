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
        /// <summary>Fewer keys than this are found faster without a dictionary.</summary>
        private const int FewKeys = 8;

        /// <summary>The index of each key's pair; null while there are few keys.</summary>
        private Dictionary<string, int>? _places;
        private readonly int _start = reader._pairs.Count;
        private List<TextSpan>? _collections;
        private bool _isRepeating;

        /// <summary>Whether a merge key would add keys to the mapping.</summary>
        public bool IsMerging { get; private set; }

        /// <summary>Reads a key and its value; false if a fault leaves the key without a value.</summary>
        public bool ReadPair()
        {
            var key = reader.ReadNode(isKey: true);
            var isMergeKey = key.Scalar is { Style: YamlStyle.Plain, Text: "<<" };
            if (isMergeKey)
            {
                IsMerging = true;
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

        /// <summary>Returns the pairs, each key once, at the end of the mapping.</summary>
        public YamlPair[] End()
        {
            var pairs = new YamlPair[reader._pairs.Count - _start];
            reader._pairs.CopyTo(_start, pairs, 0, pairs.Length);
            reader._pairs.RemoveRange(_start, pairs.Length);
            return pairs;
        }

        /// <summary>
        /// Reports the keys that are collections, after the whole mapping has been read: the text after an unclosed
        /// bracket looks like such keys.
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

        /// <summary>The index of a key's pair; null if there is none.</summary>
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
            // The first value counts, unless it is absent.
            if (reader._pairs[first].Value.IsAbsent)
            {
                reader._pairs[first] = new(scalar.Text, scalar.Span, value);
            }

            // If an item of a list lacks its '-', all its keys come twice: report only the first.
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

    /// <summary>
    /// Stops at a key that the parser should have rejected: after it, the parser reads keys as values.
    /// </summary>
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
