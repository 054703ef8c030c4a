using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// The keys of one mapping, held against those that the format gives it. A key with nothing after it counts as
/// absent, and one that begins with <c>x-</c> is the author's own.
/// </summary>
internal sealed class Fields
{
    public const int MaxTextLength = 65_536;

    private readonly YamlMapping _mapping;
    private readonly string _owner;
    private readonly string[] _keys;
    private readonly DiagnosticCollector _diagnostics;
    private readonly List<(YamlPair Pair, string? Meant)>? _unknown;

    /// <param name="mapping">The mapping.</param>
    /// <param name="owner">What it is to its author, as a sentence begins: <c>The code</c>.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="diagnostics">Takes its faults.</param>
    public Fields(YamlMapping mapping, string owner, string[] keys, DiagnosticCollector diagnostics)
    {
        (_mapping, _owner, _keys, _diagnostics) = (mapping, owner, keys, diagnostics);
        foreach (var pair in mapping.Pairs)
        {
            if (!IsKnown(pair.Key))
            {
                _unknown ??= [];

                // What is reported no more needs no suggestion.
                _unknown.Add((pair, _unknown.Count < DiagnosticCollector.MaxCount ? Suggestion.For(pair.Key, keys) : null));
            }
        }
    }

    /// <summary>Where a diagnostic about the whole mapping stands: at its first key.</summary>
    public TextSpan Handle => _mapping.Handle;

    public YamlPair? FindPair(string key)
    {
        foreach (var pair in _mapping.Pairs)
        {
            if (pair.Key == key && pair.Value is not YamlScalar { IsAbsent: true })
            {
                return pair;
            }
        }

        return null;
    }

    public YamlNode? Find(string key) => FindPair(key)?.Value;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether the author meant this key and misspelt it.</summary>
    public bool IsMisspelt(string key) => _unknown?.Exists(unknown => unknown.Meant == key) ?? false;

    /// <summary>The text of a key; null if it is absent or, which is reported, no text or too long.</summary>
    public YamlScalar? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar { Text.Length: <= MaxTextLength } scalar:
                return scalar;
            case YamlScalar scalar:
                var limit = MaxTextLength.ToString("N0", CultureInfo.InvariantCulture);
                _diagnostics.Report(Descriptors.LimitPassed, scalar.Span, $"The text of '{key}'", $"{limit} characters", "shorten it");
                return null;
            case var node:
                ReportWrongKind(_diagnostics, node, $"'{key}'", "a text");
                return null;
        }
    }

    /// <summary>The text of an optional key; another where it is absent, faulty, or nothing but white space.</summary>
    public string TextOr(string key, string other) =>
        Text(key) is { } text && !string.IsNullOrWhiteSpace(text.Text) ? text.Text : other;

    /// <summary>Reports every key that the format does not have.</summary>
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

    /// <summary>Reports missing keys, unless an unknown key is one of them misspelt or the file breaks off.</summary>
    public void ReportMissing(params string[] keys) => ReportMissing(Handle, keys);

    /// <summary>Reports missing keys at a place of its own.</summary>
    public void ReportMissing(TextSpan place, params string[] keys)
    {
        var missing = keys.Where(key => !IsMisspelt(key)).ToList();
        if (missing.Count > 0 && !_mapping.IsCut)
        {
            var list = string.Join(" and no ", missing.Select(static key => $"'{key}'"));
            _diagnostics.Report(Descriptors.MissingKey, place, _owner, list, missing.Count == 1 ? "it" : "them");
        }
    }

    /// <summary>
    /// Reports once why an entry that lacks keys is left out: by an unknown key, whose value was meant for one of
    /// them, or else because they are missing.
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

    /// <summary>Reports a value of the wrong kind, unless it is unknown or what a syntax error leaves of a value.</summary>
    public static void ReportWrongKind(DiagnosticCollector diagnostics, YamlNode node, string what, string kind)
    {
        if (node is not (YamlUnknown or YamlCollection { IsCut: true }))
        {
            diagnostics.Report(Descriptors.WrongKind, node.Span, what, kind, Describe(node));
        }
    }

    /// <summary>What a message calls a value.</summary>
    private static string Describe(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { IsAbsent: true } => "nothing",
        YamlScalar scalar => Quotation.Of(scalar.Text),
        _ => "an alias",
    };

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
        var advice = meant is null
            ? $"its keys are {string.Join(", ", _keys)}, and any that begins with 'x-'"
            : $"did you mean '{meant}'?";
        _diagnostics.Report(Descriptors.UnknownKey, pair.KeySpan, _owner, Quotation.Of(pair.Key), advice);
    }
}
