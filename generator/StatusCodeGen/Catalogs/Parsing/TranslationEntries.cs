using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Reads the entries of a translation. Codes may be in one list or in their groups, as in a catalog: it does not matter where.
/// </summary>
internal sealed class TranslationEntries
{
    private const string OfKey = "of";

    private static readonly string[] GroupKeys = ["name", "title", "description", "codes"];

    private readonly Catalog _catalog;
    private readonly TranslatedTexts _texts;
    private readonly bool _isSound;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly List<int> _columns;
    private readonly string[] _keys;
    private readonly TranslatedRows _rows;
    private readonly TranslatedGroups _groups;

    /// <summary>The entries whose codes say something else than when they were translated.</summary>
    private readonly List<(YamlScalar Of, int Row, string Hash)> _stale = [];

    /// <param name="catalog">The catalog.</param>
    /// <param name="texts">Receives the texts.</param>
    /// <param name="isSound">Whether the catalog lacks nothing that its author has meant.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public TranslationEntries(
        Catalog catalog,
        TranslatedTexts texts,
        bool isSound,
        DiagnosticCollector diagnostics,
        CancellationToken cancellation)
    {
        (_catalog, _texts, _isSound, _diagnostics, _cancellation) = (catalog, texts, isSound, diagnostics, cancellation);
        _rows = new(catalog, diagnostics);
        _groups = new(catalog, isSound, diagnostics);
        _columns = [.. Enumerable.Range(0, catalog.Columns.Count).Where(column => catalog.Columns[column].Type == ColumnType.Text)];
        _keys = [.. new[] { "code", "name", "description", OfKey }.Union(_columns.Select(column => catalog.Columns[column].Key))];
    }

    public void ReadGroups(YamlNode? node)
    {
        foreach (var item in ItemsOf(node, "groups"))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (item.Mapping is { IsBroken: false } mapping)
            {
                var entry = new MappingReader(item, mapping, "The group", GroupKeys, _diagnostics);
                ReadGroup(entry);
                ReadCodes(entry.Find("codes"));
            }
            else if (item.Mapping is null)
            {
                ValueFault.ReportWrongKind(_diagnostics, item, "A group", "a mapping with 'name' and 'title'");
            }
        }
    }

    public void ReadCodes(YamlNode? node)
    {
        foreach (var item in ItemsOf(node, "codes"))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (item.Mapping is { IsBroken: false } mapping)
            {
                ReadCode(new MappingReader(item, mapping, "The code", _keys, _diagnostics));
            }
            else if (item.Mapping is null)
            {
                ValueFault.ReportWrongKind(_diagnostics, item, "A code", "a mapping with 'code' and 'description'");
            }
        }
    }

    /// <summary>Reports what does not fit the catalog, in one diagnostic for each kind.</summary>
    public void End()
    {
        if (_isSound)
        {
            _rows.ReportOrphans();
        }

        if (_stale.Count > 0)
        {
            var shown = _stale
                .Take(TranslatedTexts.MostNamed)
                .Select(entry => TranslatedTexts.Show(_catalog.Codes[entry.Row]) + (_stale.Count == 1 ? "" : $" ({entry.Hash})"))
                .ToList();
            var list = ValueFault.List(shown, _stale.Count - TranslatedTexts.MostNamed);
            var advice = _stale.Count == 1
                ? $"check its translation, and write 'of: {_stale[0].Hash}'"
                : "check their translations, and write the hashes in parentheses as 'of'";
            _diagnostics.Report(Descriptors.StaleTranslation, _stale[0].Of.Span, list, advice);
        }
    }

    private void ReadGroup(MappingReader entry)
    {
        if (!entry.Has("name"))
        {
            entry.ReportOnceMissing("name");
            return;
        }

        entry.ReportUnknown();
        if (entry.Text("name") is { } name && _groups.Find(name) is { } group)
        {
            _texts.SetGroup(group, entry.ProseOr("title", ""), entry.ProseOr("description", ""));
        }
    }

    private void ReadCode(MappingReader entry)
    {
        if (!entry.Has("code"))
        {
            entry.ReportOnceMissing("code");
            return;
        }

        entry.ReportUnknown();
        if (entry.Text("code") is not { } code || _rows.Find(code) is not { } row)
        {
            return;
        }

        _texts.SetRow(row, entry.ProseOr("name", ""), entry.ProseOr("description", ""));
        foreach (var column in _columns)
        {
            _texts.SetColumn(row, column, entry.ProseOr(_catalog.Columns[column].Key, ""));
        }

        CheckHash(entry, row);
    }

    /// <summary>Checks that the code still says what was translated. A column named <c>of</c> wins over the key.</summary>
    private void CheckHash(MappingReader entry, int row)
    {
        if (_columns.Exists(column => _catalog.Columns[column].Key == OfKey) || entry.Text(OfKey) is not { } of)
        {
            return;
        }

        if (!SourceHash.IsHash(of.Text))
        {
            _diagnostics.Report(Descriptors.WrongKind, of.Span, "'of'", "a hash of 8 hexadecimal digits", Quotation.Of(of.Text));
        }
        else if (SourceHash.Of(_catalog, row) is var hash && !of.Text.Equals(hash, StringComparison.OrdinalIgnoreCase))
        {
            _stale.Add((of, row, hash));
        }
    }

    private List<YamlNode> ItemsOf(YamlNode? node, string key)
    {
        if (node is null)
        {
            return [];
        }

        if (node.Value.Sequence is { } list)
        {
            return list.Items;
        }

        ValueFault.ReportWrongKind(_diagnostics, node.Value, $"'{key}'", "a list, each item after a '-'");
        return [];
    }
}
