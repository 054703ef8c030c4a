using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusCodeGen.Catalogs.Yaml;

/// <summary>
/// Reads a YAML file into nodes that keep every scalar's raw text and position. Reports what is not YAML (SCG1001),
/// what YAML a catalog cannot use (SCG1002), and too deep a nesting or too many values (SCG1012).
/// </summary>
/// <remarks>
/// Only YamlDotNet's events are used. Its own node model overflows the stack on deep nesting, expands alias
/// bombs, gives types to scalars and keeps the last of two equal keys.
/// </remarks>
internal sealed partial class YamlReader
{
    public const int MaxDepth = 32;

    /// <summary>
    /// The maximum number of keys, texts, lists and mappings together. A catalog with the maximum number of codes has
    /// fewer, if each code has a number, a name and a description. For the two million values in 4 MiB of <c>[a,a,</c>,
    /// the parser would take seconds and most of a gigabyte.
    /// </summary>
    public const int MaxValues = 524_288;

    private readonly string _text;
    private readonly int _offset;
    private readonly PropertyFilter _scanner;
    private readonly Parser _parser;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;

    /// <summary>
    /// The index of the opening bracket of each collection that is being read, or -1 without brackets; the innermost on
    /// top.
    /// </summary>
    private readonly Stack<int> _open = new();

    /// <summary>The pairs of the mappings that are being read; those of the innermost mapping come last.</summary>
    private readonly List<YamlPair> _pairs = [];

    private readonly KeyInterner _keys = new();

    /// <summary>The mappings that ended last, all at <see cref="_endOfEnded"/>.</summary>
    private readonly List<YamlMapping> _ended = [];
    private int _endOfEnded;

    private TextSpan _lastAlias;
    private TextSpan? _syntaxError;
    private bool _isMerging;
    private int _valueCount;

    /// <summary>Whether the next value is an item of a list.</summary>
    private bool _isItem;

    private YamlReader(string text, DiagnosticCollector diagnostics, CancellationToken cancellation)
    {
        _text = text;
        _offset = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        _scanner = new PropertyFilter(new Scanner(new StringReader(text.Substring(_offset))));
        _parser = new Parser(_scanner);
        _diagnostics = diagnostics;
        _cancellation = cancellation;
    }

    /// <summary>The document's value; null if it has none.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Whether a syntax error ended the reading. The nodes have what comes before it.</summary>
    public bool HasSyntaxError => _syntaxError is not null;

    /// <summary>Whether the nesting or the number of values exceeds its limit. Nothing may be used then.</summary>
    public bool HasPassedLimit { get; private set; }

    /// <summary>The number of items in all lists.</summary>
    public int ItemCount { get; private set; }

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

    private YamlNode ReadNode(bool isKey = false)
    {
        var start = IndexOf(_parser.Current!.Start);
        if (++_valueCount > MaxValues)
        {
            return PassLimit(start, "The number of values", MaxValues.ToString("N0", CultureInfo.InvariantCulture), "split the file");
        }

        switch (_parser.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, start, isKey);
            case NodeEvent:
                return ReadCollection(start);
            case AnchorAlias alias:
                return ReadAlias(alias, start);
            default:
                StopAt("", start);
                return YamlNode.Unknown(new(start, 0));
        }
    }

    private YamlNode ReadScalar(Scalar scalar, int start, bool isKey)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.Plain => YamlStyle.Plain,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
            _ => YamlStyle.Quoted,
        };
        var end = Math.Max(IndexOf(scalar.End), start);
        if (end == start && start > 0 && _text[start - 1] is '-' or ':')
        {
            // The value is empty: report it at the '-' or ':' before it.
            start--;
        }

        var span = TextSpan.FromBounds(start, style == YamlStyle.Block ? YamlText.TrimEnd(_text, start, end) : end);
        return !isKey && style == YamlStyle.Plain && span.Length > 0 && YamlText.IsAt(_text, span, scalar.Value)
            ? new(_text, span)
            : new(new YamlScalar(scalar.Value, style, span));
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

            // The stream ends where a value should be.
            StopAt("", _text.Length);
        }
        catch (YamlException exception)
        {
            StopAt(exception.Message, IndexOf(exception.Start), IndexOf(exception.End));
        }
        catch (Exception)
        {
            // Malformed flow YAML makes the parser throw InvalidOperationException. Whatever it throws, a file must not
            // crash the compiler.
            StopAt("", IndexOf(_scanner.CurrentPosition));
        }

        return false;
    }

    private int IndexOf(Mark mark) => Math.Min((int)mark.Index + _offset, _text.Length);
}
