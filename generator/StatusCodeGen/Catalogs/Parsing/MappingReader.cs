using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The keys of one mapping, checked against the keys of the format. A key with nothing after it counts as absent, and a
/// key that begins with <c>x-</c> is the author's own.
/// </summary>
internal readonly struct MappingReader
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
                _unknown.Add((_pairs[place], _unknown.Count < DiagnosticCollector.MaxCount ? Suggestion.For(key, keys) : null));
            }
        }
    }

    /// <summary>Where a diagnostic about the whole mapping is reported: at its first key.</summary>
    public TextSpan Handle { get; }

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
            ReportWrongKind(_diagnostics, _pairs[place].Value, $"'{key}'", "a text");
            return null;
        }

        if (scalar.Text.Length > MaxTextLength)
        {
            var limit = MaxTextLength.ToString("N0", CultureInfo.InvariantCulture);
            _diagnostics.Report(Descriptors.LimitPassed, scalar.Span, $"The text of '{key}'", $"{limit} characters", "shorten it");
            return null;
        }

        return scalar;
    }

    /// <summary>
    /// The text of an optional key, or <paramref name="other"/> if it is absent, faulty or only white space.
    /// </summary>
    public string TextOr(string key, string other) =>
        Text(key) is { } text && !string.IsNullOrWhiteSpace(text.Text) ? text.Text : other;

    /// <summary>Reports every unknown key.</summary>
    public void ReportUnknown()
    {
        if (_unknown is null)
        {
            return;
        }

        foreach (var (pair, meant) in _unknown)
        {
            ReportUnknown(pair, meant);
        }
    }

    /// <summary>
    /// Reports missing keys, except those that an unknown key misspells. Reports none if a syntax error cuts the
    /// mapping off.
    /// </summary>
    public void ReportMissing(params string[] keys) => ReportMissing(Handle, keys);

    /// <summary>Reports missing keys at the given place, with the same exceptions.</summary>
    public void ReportMissing(TextSpan place, params string[] keys)
    {
        var reader = this;
        var missing = keys.Where(key => !reader.IsMisspelt(key)).ToList();
        if (missing.Count > 0 && !_isCut)
        {
            var list = string.Join(" and no ", missing.Select(static key => $"'{key}'"));
            _diagnostics.Report(Descriptors.MissingKey, place, _owner, list, missing.Count == 1 ? "it" : "them");
        }
    }

    /// <summary>
    /// Reports only one reason why an entry without these keys is omitted: an unknown key, if possible one that
    /// misspells one of them, or else that they are missing.
    /// </summary>
    public void ReportOnceMissing(params string[] keys)
    {
        if (_unknown is null)
        {
            ReportMissing(keys);
        }
        else
        {
            var (pair, meant) = _unknown.OrderByDescending(unknown => keys.Contains(unknown.Meant)).First();
            ReportUnknown(pair, meant);
        }
    }

    /// <summary>Reports a value of the wrong kind, unless it is unknown or a syntax error cuts it off.</summary>
    public static void ReportWrongKind(DiagnosticCollector diagnostics, YamlNode node, string what, string kind)
    {
        if (!node.IsUnknown && !node.IsCut)
        {
            diagnostics.Report(Descriptors.WrongKind, node.Span, what, kind, Describe(node));
        }
    }

    /// <summary>What a message calls a value.</summary>
    private static string Describe(YamlNode node) => node switch
    {
        { Sequence: not null } => "a list",
        { Mapping: not null } => "a mapping",
        { IsAbsent: true } => "nothing",
        { Scalar: { } scalar } => Quotation.Of(scalar.Text),
        _ => "an alias",
    };

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

    private void ReportUnknown(YamlPair pair, string? meant)
    {
        // Between braces, a comma ends a text: the words behind it are read as a key without a value.
        var quotes = pair.Value.IsAbsent ? "; a text that contains ',' needs quotes" : "";
        var advice = meant is null
            ? $"its keys are {string.Join(", ", _keys)}, and any that begins with 'x-'{quotes}"
            : $"did you mean '{meant}'?";
        _diagnostics.Report(Descriptors.UnknownKey, pair.KeySpan, _owner, Quotation.Of(pair.Key), advice);
    }
}
