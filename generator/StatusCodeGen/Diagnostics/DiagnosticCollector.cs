using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Diagnostics;

/// <summary>The faults found in one file, in the order of their places.</summary>
internal sealed class DiagnosticCollector
{
    private readonly string _path;
    private readonly SourceText _text;
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private bool _isClosed;

    public DiagnosticCollector(string path, SourceText text) => (_path, _text) = (path, text);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        Add(new(descriptor.Id, Locate(span), First: null, arguments.ToEquatableArray()));

    /// <summary>Reports a clash at the later of two places.</summary>
    public void ReportClash(DiagnosticDescriptor descriptor, TextSpan span, TextSpan first, params string[] arguments) =>
        Add(new(descriptor.Id, Locate(span), Locate(first), arguments.ToEquatableArray()));

    /// <summary>Drops what is reported from here on: consequences of what has been.</summary>
    public void Close() => _isClosed = true;

    public FileSpan Locate(TextSpan span) => FileSpan.Create(_path, _text, span);

    public LinePosition GetPosition(int index) => _text.Lines.GetLinePosition(index);

    /// <summary>The diagnostics, those of one place in the order in which they were found.</summary>
    public EquatableArray<DiagnosticInfo> ToEquatableArray() =>
        _diagnostics.OrderBy(static diagnostic => diagnostic.Span.Start).ToEquatableArray();

    private void Add(DiagnosticInfo diagnostic)
    {
        if (!_isClosed)
        {
            _diagnostics.Add(diagnostic);
        }
    }
}
