using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The keys of one mapping, checked against the keys of the format. A key with nothing after it counts as absent, and a
/// key that begins with <c>x-</c> is the author's own.
/// </summary>
internal readonly partial struct MappingReader
{
    public const int MaxTextLength = 65_536;

    private readonly YamlPair[] _pairs;
    private readonly bool _isCut;
    private readonly string _owner;
    private readonly string[] _keys;
    private readonly DiagnosticCollector _diagnostics;
    private readonly List<(YamlPair Pair, string? Meant)>? _unknown;

    /// <param name="node">The node that is the mapping.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="owner">What messages call the mapping, at the beginning of a sentence: <c>The code</c>.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="diagnostics">Receives its faults.</param>
    public MappingReader(YamlNode node, YamlMapping mapping, string owner, string[] keys, DiagnosticCollector diagnostics)
    {
        (_pairs, _isCut, _owner, _keys, _diagnostics) = (mapping.Pairs, mapping.IsCut, owner, keys, diagnostics);
        Handle = node.Handle;
        for (var place = 0; place < _pairs.Length; place++)
        {
            var key = _pairs[place].Key;
            if (!IsKnown(key))
            {
                _unknown ??= [];

                // Keys beyond the maximum number of diagnostics are not reported, so they need no suggestion.
                var isReported = _unknown.Count < DiagnosticCollector.MaxCount && !diagnostics.IsClosed;
                _unknown.Add((_pairs[place], isReported ? Suggestion.For(key, keys) : null));
            }
        }
    }

    /// <summary>Where a diagnostic about the whole mapping is reported: at its first key.</summary>
    public TextSpan Handle { get; }

    /// <summary>Whether a syntax error cuts the mapping off: what it lacks may come after the error.</summary>
    public bool IsCut => _isCut;

    public YamlPair? FindPair(string key) => PlaceOf(key) is var place and >= 0 ? _pairs[place] : null;

    public YamlNode? Find(string key) => PlaceOf(key) is var place and >= 0 ? _pairs[place].Value : null;

    public bool Has(string key) => PlaceOf(key) >= 0;

    /// <summary>Whether the author meant this key and misspelt it.</summary>
    public bool IsMisspelt(string key) => _unknown?.Exists(unknown => unknown.Meant == key) ?? false;

    /// <summary>
    /// The text of a key; null if the key is absent, or if its value is not a text or too long, which is reported.
    /// </summary>
    public YamlScalar? Text(string key)
    {
        var place = PlaceOf(key);
        if (place < 0)
        {
            return null;
        }

        if (_pairs[place].Value.Scalar is not { } scalar)
        {
            ValueFault.ReportWrongKind(_diagnostics, _pairs[place].Value, $"'{key}'", "a text");
            return null;
        }

        return ValueFault.IsTooLong(_diagnostics, scalar, $"'{key}'") ? null : scalar;
    }

    /// <summary>The text of a key in words, which a comment should not cut short; null as for <see cref="Text"/>.</summary>
    public YamlScalar? Prose(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        CutText.Check(text, _diagnostics);
        return text;
    }

    /// <summary>The words of an optional key, or <paramref name="other"/> if it is absent or faulty.</summary>
    public string ProseOr(string key, string other) => Prose(key)?.Text ?? other;

    /// <summary>One of several words; null if the key is absent, or if its value is another one, which is reported.</summary>
    public string? Word(string key, params string[] words)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Array.IndexOf(words, text.Text) >= 0)
        {
            return text.Text;
        }

        _diagnostics.Report(Descriptors.WrongKind, text.Span, $"'{key}'", ValueFault.Choice(words), Quotation.Of(text.Text));
        return null;
    }

    /// <summary>The index of the pair of a key that has a value; -1 if the key is absent.</summary>
    private int PlaceOf(string key)
    {
        for (var place = 0; place < _pairs.Length; place++)
        {
            if (_pairs[place].Key == key && !_pairs[place].Value.IsAbsent)
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsKnown(string key)
    {
        foreach (var known in _keys)
        {
            if (known == key)
            {
                return true;
            }
        }

        return key.StartsWith("x-", StringComparison.Ordinal);
    }
}
