using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// Reads a YAML file into nodes that keep every scalar's raw text and place, and reports what is not YAML
/// (SCG1001), what a catalog cannot use of it (SCG1002) and what is nested too deeply (SCG1012).
/// </summary>
/// <remarks>
/// Only YamlDotNet's events are used. Its own node model overflows the stack on deep nesting, expands alias
/// bombs, types scalars and keeps the last of two equal keys.
/// </remarks>
internal sealed class YamlReader
{
    public const int MaxDepth = 32;

    private readonly string _text;
    private readonly int _offset;
    private readonly YamlScanner _scanner;
    private readonly Parser _parser;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;

    /// <summary>Where each collection that is being read begins if that is a bracket, or else -1; the innermost on top.</summary>
    private readonly Stack<int> _open = new();

    /// <summary>The mappings that ended last, all of them at <see cref="_endOfEnded"/>.</summary>
    private readonly List<YamlMapping> _ended = [];
    private int _endOfEnded;

    private TextSpan _lastAlias;
    private TextSpan? _syntaxError;
    private bool _isMerging;

    private YamlReader(string text, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        _text = text;
        _offset = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        _scanner = new YamlScanner(new Scanner(new StringReader(text.Substring(_offset))));
        _parser = new Parser(_scanner);
        _diagnostics = diagnostics;
        _cancellation = cancellation;
    }

    /// <summary>The document's value; null if it has none.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Whether a syntax error ended the reading. What stands before it is in the nodes.</summary>
    public bool HasSyntaxError => _syntaxError is not null;

    /// <summary>Whether the nesting passed its limit, so that nothing is to be used.</summary>
    public bool HasPassedLimit { get; private set; }

    public static YamlReader Read(string text, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        var reader = new YamlReader(text, diagnostics, cancellation);
        reader.ReadStream();
        return reader;
    }

    private void ReadStream()
    {
        if (!MoveNext() || !MoveNext() || _parser.Current is not DocumentStart document)
        {
            return;
        }

        foreach (var directive in YamlText.FindTagDirectives(_text, IndexOf(document.End)))
        {
            ReportUnsupported(directive, "the directive '%TAG'", "remove it, since every value is read as text");
        }

        if (!MoveNext())
        {
            return;
        }

        Root = ReadNode();
        if (MoveNext() && MoveNext() && _parser.Current is DocumentStart second)
        {
            var separator = second.IsImplicit
                ? YamlText.WordAt(_text, IndexOf(second.Start))
                : new TextSpan(IndexOf(second.End) - "---".Length, "---".Length);
            ReportUnsupported(separator, "several documents", "move this one to a file of its own");
        }
    }

    private YamlNode ReadNode()
    {
        var start = IndexOf(_parser.Current!.Start);
        if (_parser.Current is not (NodeEvent or AnchorAlias))
        {
            StopAt("", start);
            return new YamlUnknown { Span = new(start, 0) };
        }

        if (_parser.Current is not NodeEvent node)
        {
            var alias = TextSpan.FromBounds(start, IndexOf(_parser.Current.End));
            ReportUnsupported(alias, $"the alias {Quotation.Of(_text.Substring(start, alias.Length))}", "write the value out, or put a text that begins with '*' in quotes");
            _lastAlias = alias;
            return new YamlUnknown { Span = alias };
        }

        return node switch
        {
            Scalar scalar => ReadScalar(scalar, start),
            SequenceStart => ReadCollection(start, ReadSequence),
            _ => ReadCollection(start, ReadMapping),
        };
    }

    /// <summary>Reports the anchors and tags before the current event.</summary>
    private void ReportProperties()
    {
        var end = IndexOf(_parser.Current!.Start);
        while (_scanner.Properties.Count > 0 && IndexOf(_scanner.Properties.Peek()) is var start && start < end)
        {
            _scanner.Properties.Dequeue();
            ReportProperty(start);
        }
    }

    private void ReportProperty(int start)
    {
        var span = YamlText.PropertyAt(_text, start);
        var property = Quotation.Of(_text.Substring(span.Start, span.Length));
        if (_text[start] == '&')
        {
            ReportUnsupported(span, $"the anchor {property}", "remove it, and write the value out wherever it is needed");
        }
        else
        {
            ReportUnsupported(span, $"the tag {property}", "remove it, since every value is read as text");
        }
    }

    private YamlScalar ReadScalar(Scalar scalar, int start)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var end = Math.Max(IndexOf(scalar.End), start);
        if (end == start && start > 0 && _text[start - 1] is '-' or ':')
        {
            // Nothing is written: what stands for it is the sign that announces it.
            start--;
        }

        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, isBlock)
        {
            Span = TextSpan.FromBounds(start, isBlock ? YamlText.TrimEnd(_text, start, end) : end),
        };
    }

    private YamlNode ReadCollection(int start, Func<int, YamlNode> read)
    {
        if (_open.Count == MaxDepth)
        {
            _diagnostics.Report(
                Descriptors.LimitPassed,
                new TextSpan(start, 1),
                "The nesting",
                $"{MaxDepth} levels",
                "put this value on a higher level");
            HasPassedLimit = true;
            return new YamlUnknown();
        }

        var isFlow = _parser.Current is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        _open.Push(isFlow ? start : -1);
        var collection = read(start);
        _open.Pop();
        return collection;
    }

    private YamlSequence ReadSequence(int start)
    {
        var sequence = new YamlSequence();
        while (MoveNext() && _parser.Current is not SequenceEnd)
        {
            sequence.Items.Add(ReadNode());
        }

        sequence.Span = SpanOfCollection(start, ']', sequence.Items.LastOrDefault());
        sequence.IsCut = HasSyntaxError;
        return sequence;
    }

    private YamlMapping ReadMapping(int start)
    {
        var mapping = new YamlMapping();
        var pairs = new PairReader(this, mapping);
        var hasPairsOnly = true;
        while (MoveNext() && _parser.Current is not MappingEnd)
        {
            hasPairsOnly = pairs.ReadPair();
        }

        mapping.Span = SpanOfCollection(start, '}', mapping.Pairs.LastOrDefault()?.Value);
        if (_syntaxError is { } error)
        {
            mapping.IsCut = true;
            mapping.IsBroken = !hasPairsOnly || !IsBehind(mapping, error);
        }
        else if (!HasPassedLimit)
        {
            pairs.ReportCollections();
            NoteEnd(mapping);
        }

        return mapping;
    }

    /// <summary>Reads the pairs of one mapping.</summary>
    private sealed class PairReader(YamlReader reader, YamlMapping mapping)
    {
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
        private readonly List<TextSpan> _collections = [];
        private bool _isRepeating;

        /// <summary>Reads a key and its value; false if an error leaves the key without one.</summary>
        public bool ReadPair()
        {
            var key = reader.ReadNode();
            var isMergeKey = key is YamlScalar { IsPlain: true, Text: "<<" };
            if (isMergeKey)
            {
                reader.ReportUnsupported(key.Span, "the merge key '<<'", "write the keys out");
            }

            reader.CheckKey(key);
            var wasMerging = reader._isMerging;
            reader._isMerging |= isMergeKey;
            var value = reader.MoveNext() ? reader.ReadNode() : null;
            reader._isMerging = wasMerging;
            if (value is not null && !isMergeKey)
            {
                Add(key, value);
            }

            return value is not null;
        }

        /// <summary>
        /// Reports the keys that are collections, once their mapping is whole: where a bracket is not closed, what
        /// follows it looks like such keys.
        /// </summary>
        public void ReportCollections()
        {
            foreach (var span in _collections)
            {
                reader.ReportUnsupported(span, "a list or a mapping as a key", "write the key as a text");
            }
        }

        private void Add(YamlNode key, YamlNode value)
        {
            if (key is not YamlScalar scalar)
            {
                if (key is not YamlUnknown)
                {
                    _collections.Add(key.Span);
                }
            }
            else if (_keys.Add(scalar.Text))
            {
                _isRepeating = false;
                mapping.Pairs.Add(new(scalar, value));
            }
            else if (!_isRepeating)
            {
                // Where an item lacks its '-', all its keys come twice: one fault.
                _isRepeating = true;
                reader.ReportUnsupported(scalar.Span, $"the key {Quotation.Of(scalar.Text)} twice in one place", "remove this one or the one before it, or begin a new item with '- '");
            }
        }
    }

    /// <summary>Stops at a key that the parser should have stopped at: behind it, it takes keys for values.</summary>
    private void CheckKey(YamlNode key)
    {
        if (key is YamlScalar { IsAbsent: true })
        {
            StopAt("missing key", Math.Min(key.Span.Start, _text.Length - 1));
        }
        else if (key is YamlUnknown && YamlText.CharacterAt(_text, YamlText.SkipSpaceAndComments(_text, key.Span.End)) != ':')
        {
            _syntaxError ??= key.Span;
        }
    }

    private bool MoveNext()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (HasSyntaxError || HasPassedLimit)
        {
            return false;
        }

        try
        {
            if (_parser.MoveNext())
            {
                ReportProperties();
                return true;
            }

            // The stream's end, where a value should be.
            StopAt("", _text.Length);
        }
        catch (YamlException exception)
        {
            StopAt(exception.Message, IndexOf(exception.Start), IndexOf(exception.End));
        }
        catch (Exception)
        {
            // Malformed flow YAML makes the parser throw InvalidOperationException; and whatever else it may
            // throw on somebody's file, that must not take the compiler down.
            StopAt("", IndexOf(_scanner.CurrentPosition));
        }

        return false;
    }

    private void StopAt(string message, int start, int end = -1)
    {
        var error = YamlSyntaxError.Locate(new(_text, message, start, end, IndexOf(_scanner.CurrentPosition), OpenBracket(message, start)));
        if (message.StartsWith("While scanning a tag,", StringComparison.Ordinal) && YamlText.CharacterAt(_text, start) == '!')
        {
            // YAML has tags that the scanner does not take.
            ReportProperty(start);
        }
        else if (!FollowsAlias(start))
        {
            _diagnostics.Report(Descriptors.InvalidYaml, error.Span, error.Explanation);
        }

        _syntaxError = error.Span;
        foreach (var mapping in _ended)
        {
            mapping.IsCut |= _endOfEnded >= start;
        }
    }

    /// <summary>Where the innermost bracket is that is open at an error; -1 without one.</summary>
    private int OpenBracket(string message, int start) =>
        // Where the parser broke, it had read on behind the last value that it gave.
        message.Length == 0 && YamlText.OpenBracket(_text, start) is var bracket and >= 0
            ? bracket
            : _open.Where(static index => index >= 0).DefaultIfEmpty(-1).First();

    /// <summary>Whether the error is the rest of a text whose first word was taken for an alias, which is reported.</summary>
    private bool FollowsAlias(int start) =>
        _lastAlias.Length > 0 && start >= _lastAlias.End && YamlText.TrimEnd(_text, _lastAlias.End, start) == _lastAlias.End;

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

    /// <summary>Whether a block mapping's lines are over before the error: it stands on a later line, further left.</summary>
    private bool IsBehind(YamlMapping mapping, TextSpan error)
    {
        var position = _diagnostics.GetPosition(error.Start);
        return _text[mapping.Span.Start] != '{'
            && position.Line > _diagnostics.GetPosition(mapping.Span.End).Line
            && position.Character < _diagnostics.GetPosition(mapping.Span.Start).Character;
    }

    /// <summary>A flow collection ends at its bracket, a block collection with its last value.</summary>
    private TextSpan SpanOfCollection(int start, char bracket, YamlNode? last)
    {
        var end = IndexOf(_parser.Current?.Start ?? default);
        return end >= start && end < _text.Length && _text[end] == bracket && _text[start] is '[' or '{'
            ? TextSpan.FromBounds(start, end + 1)
            : TextSpan.FromBounds(start, Math.Max(start, last?.Span.End ?? start));
    }

    private void ReportUnsupported(TextSpan span, string feature, string advice)
    {
        // A merge key is one fault, the aliases behind it included.
        if (!_isMerging)
        {
            _diagnostics.Report(Descriptors.UnsupportedYaml, span, feature, advice);
        }
    }

    private int IndexOf(Mark mark) => Math.Min((int)mark.Index + _offset, _text.Length);
}
