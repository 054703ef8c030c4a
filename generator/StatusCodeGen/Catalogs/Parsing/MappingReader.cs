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
            ReportWrongKind(_diagnostics, _pairs[place].Value, $"'{key}'", "a text");
            return null;
        }

        return IsTooLong(_diagnostics, scalar, $"'{key}'") ? null : scalar;
    }

    /// <summary>Whether a text exceeds the limit, which is reported.</summary>
    /// <param name="diagnostics">Receives the fault.</param>
    /// <param name="text">The text.</param>
    /// <param name="what">What the message calls the key or the item that has the text.</param>
    public static bool IsTooLong(DiagnosticCollector diagnostics, YamlScalar text, string what)
    {
        if (text.Text.Length <= MaxTextLength)
        {
            return false;
        }

        var limit = MaxTextLength.ToString("N0", CultureInfo.InvariantCulture);
        diagnostics.Report(Descriptors.LimitPassed, text.Span, $"The text of {what}", $"{limit} characters", "shorten it");
        return true;
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

        _diagnostics.Report(Descriptors.WrongKind, text.Span, $"'{key}'", Choice(words), Quotation.Of(text.Text));
        return null;
    }

    /// <summary>The words as a sentence has them: <c>a, b or c</c>.</summary>
    public static string Choice(IReadOnlyList<string> words) => words.Count == 1
        ? words[0]
        : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];

    /// <summary>A text that is none of several words, with the one that the author probably meant.</summary>
    public static string Found(string text, string? meant) =>
        Quotation.Of(text) + (meant is null ? "" : $"; did you mean {Quotation.Of(meant)}?");

    /// <summary>Reports every unknown key.</summary>
    /// <param name="isComplete">
    /// Whether all keys are known that the mapping may have. If not, only those that misspell one of them are reported.
    /// </param>
    public void ReportUnknown(bool isComplete = true)
    {
        if (_unknown is null)
        {
            return;
        }

        foreach (var (pair, meant) in _unknown)
        {
            if (isComplete || meant is not null)
            {
                ReportUnknown(pair, meant);
            }
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
            var list = string.Join(" and no ", missing.Select(Quotation.Of));
            _diagnostics.Report(Descriptors.MissingKey, place, _owner, list, missing.Count == 1 ? "it" : "them");
        }
    }

    /// <summary>
    /// Reports only one reason why an entry without these keys is omitted: an unknown key, if possible one that
    /// misspells one of them, or else that they are missing.
    /// </summary>
    public void ReportOnceMissing(params string[] keys)
    {
        if (!ReportOnceUnknown(keys))
        {
            ReportMissing(keys);
        }
    }

    /// <summary>Reports only one reason why an entry without its name is omitted, as <see cref="ReportOnceMissing"/> does.</summary>
    /// <param name="advice">What to add, and why.</param>
    public void ReportOnceMissingName(string advice)
    {
        if (!ReportOnceUnknown("name") && !_isCut)
        {
            _diagnostics.Report(Descriptors.MissingKey, Handle, _owner, "'name'", advice);
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
    public static string Describe(YamlNode node) => node switch
    {
        { Sequence: not null } => "a list",
        { Mapping: not null } => "a mapping",
        { IsAbsent: true } => "nothing",
        { Scalar: { } scalar } => Quotation.Of(scalar.Text),
        _ => "an alias",
    };

    private bool ReportOnceUnknown(params string[] keys)
    {
        if (_unknown is null)
        {
            return false;
        }

        var (pair, meant) = _unknown.OrderByDescending(unknown => keys.Contains(unknown.Meant)).First();
        ReportUnknown(pair, meant);
        return true;
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

    private void ReportUnknown(YamlPair pair, string? meant)
    {
        // Between braces, a comma ends a text: the words behind it are read as a key without a value.
        var quotes = pair.Value.IsAbsent ? "; a text that contains ',' needs quotes" : "";
        var advice = meant is null
            ? $"its keys are {string.Join(", ", _keys.Select(static key => Quotation.Short(key)))}, and any that begins with 'x-'{quotes}"
            : $"did you mean {Quotation.Of(meant)}?";
        _diagnostics.Report(Descriptors.UnknownKey, pair.KeySpan, _owner, Quotation.Of(pair.Key), advice);
    }
}
