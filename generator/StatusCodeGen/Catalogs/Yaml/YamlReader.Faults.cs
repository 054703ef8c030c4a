using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;
using YamlDotNet.Core.Events;

namespace StatusCodeGen.Catalogs.Yaml;

/// <content>Reports what is not YAML, and what YAML a catalog cannot use.</content>
internal sealed partial class YamlReader
{
    private YamlNode ReadAlias(AnchorAlias alias, int start)
    {
        _lastAlias = TextSpan.FromBounds(start, IndexOf(alias.End));
        if (!_diagnostics.IsClosed)
        {
            ReportUnsupported(
                _lastAlias,
                $"the alias {Quotation.Of(_text.Substring(start, _lastAlias.Length))}",
                "write the value out, or put a text that begins with '*' in quotes");
        }

        return YamlNode.Unknown(_lastAlias);
    }

    private YamlNode PassLimit(int start, string what, string limit, string advice)
    {
        _diagnostics.Report(Descriptors.LimitPassed, new TextSpan(start, Math.Min(1, _text.Length - start)), what, limit, advice);
        HasPassedLimit = true;
        return default;
    }

    private void StopAt(string message, int start, int end = -1)
    {
        var scanned = IndexOf(_scanner.CurrentPosition);
        var error = YamlSyntaxError.Locate(new(_text, message, start, end, scanned, OpenBracket(message, start)));
        if (message.StartsWith("While scanning a tag,", StringComparison.Ordinal) && YamlText.CharacterAt(_text, start) == '!')
        {
            // The scanner rejects some tags that YAML allows.
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

    /// <summary>The index of the innermost bracket that is open at an error; -1 if there is none.</summary>
    private int OpenBracket(string message, int start) =>
        // A parser that failed without a message may have read beyond the last value that it returned: search the text.
        message.Length == 0 && YamlText.OpenBracket(_text, start) is var bracket and >= 0
            ? bracket
            : _open.Where(static index => index >= 0).DefaultIfEmpty(-1).First();

    /// <summary>
    /// Whether the error is the rest of a text whose first word was read as an alias, which is already reported.
    /// </summary>
    private bool FollowsAlias(int start) =>
        _lastAlias.Length > 0 && start >= _lastAlias.End && YamlText.TrimEnd(_text, _lastAlias.End, start) == _lastAlias.End;

    /// <summary>Whether a block mapping ends before the error: the error is on a later line, further left.</summary>
    private bool IsBehind(TextSpan mapping, TextSpan error)
    {
        var position = _diagnostics.GetPosition(error.Start);
        return _text[mapping.Start] != '{'
            && position.Line > _diagnostics.GetPosition(mapping.End).Line
            && position.Character < _diagnostics.GetPosition(mapping.Start).Character;
    }

    /// <summary>Reports the anchors and tags before the current event.</summary>
    private void ReportProperties()
    {
        while (_scanner.Properties.Count > 0
            && IndexOf(_scanner.Properties.Peek()) is var start
            && start < IndexOf(_parser.Current!.Start))
        {
            _scanner.Properties.Dequeue();
            ReportProperty(start);
        }
    }

    private void ReportProperty(int start)
    {
        if (_diagnostics.IsClosed)
        {
            return;
        }

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

    private void ReportUnsupported(TextSpan span, string feature, string advice)
    {
        // A merge key and the aliases after it are one fault.
        if (!_isMerging)
        {
            _diagnostics.Report(Descriptors.UnsupportedYaml, span, feature, advice);
        }
    }
}
