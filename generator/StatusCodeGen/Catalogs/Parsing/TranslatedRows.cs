using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Finds the rows of a catalog that the entries of a translation are about, each once.</summary>
internal sealed class TranslatedRows
{
    private readonly Catalog _catalog;
    private readonly DiagnosticCollector _diagnostics;
    private readonly Dictionary<decimal, int> _byNumber = [];
    private readonly Dictionary<string, int> _byText = new(StringComparer.Ordinal);
    private readonly FirstEntries _first;

    /// <summary>The codes that the catalog does not have.</summary>
    private readonly List<YamlScalar> _orphans = [];

    public TranslatedRows(Catalog catalog, DiagnosticCollector diagnostics)
    {
        (_catalog, _diagnostics) = (catalog, diagnostics);
        _first = new("Code", diagnostics);
        for (var row = 0; row < catalog.Codes.Count; row++)
        {
            if (catalog.Type.Kind == CodeKind.Text)
            {
                // A code's number may be one that the author has chosen.
                _byText.Add(catalog.Codes[row].Spelling, row);
            }
            else
            {
                _byNumber.Add(catalog.Codes[row].Number, row);
            }
        }
    }

    /// <summary>The row of a code; null if the catalog has none, or another entry is about it, which is reported.</summary>
    public int? Find(YamlScalar code)
    {
        if (code.Style == YamlStyle.Block || !CodeSyntax.TryParse(code.Text, _catalog.Type, out var number))
        {
            var what = code.Style == YamlStyle.Block ? "A block of text" : Quotation.Of(code.Text);
            _diagnostics.Report(Descriptors.NotACode, code.Span, what, CodeFault.AdviceFor(_catalog.Type));
            return null;
        }

        if (!(_catalog.Type.Kind == CodeKind.Text ? _byText.TryGetValue(code.Text, out var row) : _byNumber.TryGetValue(number, out row)))
        {
            _orphans.Add(code);
            return null;
        }

        return _first.TryAdd(row, code, _catalog.Codes[row].Identifier) ? row : null;
    }

    /// <summary>Reports the codes that the catalog does not have, at the first of them.</summary>
    public void ReportOrphans()
    {
        if (_orphans.Count == 0)
        {
            return;
        }

        var shown = _orphans.Take(TranslatedTexts.MostNamed).Select(static code => Quotation.Of(code.Text)).ToList();
        var list = ValueFault.List(shown, _orphans.Count - TranslatedTexts.MostNamed);
        var meant = _orphans.Count == 1 && _catalog.Type.IsText
            ? new BoundedSuggestions().For(_orphans[0].Text, _catalog.Codes.Select(static code => code.Spelling).ToList())
            : null;
        var advice = meant is not null ? $"did you mean {Quotation.Of(meant)}?"
            : _orphans.Count == 1 ? "correct the code, or remove the entry"
            : "correct the codes, or remove the entries";
        _diagnostics.Report(Descriptors.OrphanedTranslation, _orphans[0].Span, Quotation.Visible(_catalog.FileName), list, advice);
    }
}
