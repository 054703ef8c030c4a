using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Diagnostics;

/// <summary>Collects the diagnostics of one file, and sorts them by position.</summary>
internal sealed class DiagnosticCollector
{
    /// <summary>
    /// The maximum number of diagnostics; one more reports this limit. A file with more repeats one fault a thousand
    /// times, or is not a catalog.
    /// </summary>
    public const int MaxCount = 1_000;

    private readonly string _path;
    private readonly SourceText _text;
    private readonly List<DiagnosticInfo> _diagnostics = [];

    /// <summary>Whether an error has been reported; warnings do not count.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether further diagnostics are dropped.</summary>
    public bool IsClosed { get; private set; }

    public DiagnosticCollector(string path, SourceText text) => (_path, _text) = (path, text);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        Add(descriptor, span, first: null, arguments);

    /// <summary>Reports a clash between two places, at the later one.</summary>
    public void ReportClash(DiagnosticDescriptor descriptor, TextSpan span, TextSpan first, params string[] arguments) =>
        Add(descriptor, span, first, arguments);

    /// <summary>Makes a diagnostic without reporting it.</summary>
    public DiagnosticInfo Create(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        new(descriptor.Id, Locate(span), First: null, arguments.ToEquatableArray());

    /// <summary>Drops all further diagnostics: they would only be consequences of those already reported.</summary>
    public void Close() => IsClosed = true;

    public FileSpan Locate(TextSpan span) => FileSpan.Create(_path, _text, span);

    /// <summary>
    /// The rest of the line after a value, if it begins with one space and a <c>#</c>, or several in a row, that another
    /// character than a space follows; null otherwise.
    /// </summary>
    public (TextSpan Span, string Text)? CommentAfter(TextSpan value)
    {
        var start = value.End + 1;
        var next = start;
        while (next < _text.Length && _text[next] == '#')
        {
            next++;
        }

        if (next == start || next >= _text.Length || _text[value.End] != ' ' || char.IsWhiteSpace(_text[next]))
        {
            return null;
        }

        var end = _text.Lines.GetLineFromPosition(start).End;
        while (char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var span = TextSpan.FromBounds(start, end);
        return (span, _text.ToString(span));
    }

    public LinePosition GetPosition(int index) => _text.Lines.GetLinePosition(index);

    /// <summary>
    /// The diagnostics by position; those at the same position in the order in which they were reported.
    /// </summary>
    public EquatableArray<DiagnosticInfo> ToEquatableArray() =>
        _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, TextSpan? first, string[] arguments)
    {
        if (IsClosed)
        {
            return;
        }

        if (_diagnostics.Count == MaxCount)
        {
            (descriptor, first) = (Descriptors.LimitPassed, null);
            arguments = ["The number of errors", MaxCount.ToString("N0", CultureInfo.InvariantCulture), "correct the others first"];
            Close();
        }

        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        _diagnostics.Add(new(descriptor.Id, Locate(span), first is { } earlier ? Locate(earlier) : null, arguments.ToEquatableArray()));
    }
}
