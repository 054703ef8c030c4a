using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Translating;

/// <summary>
/// Adds to a translation what it lacks: entries and keys to fill in, and hashes where there are none. Everything else stays as it
/// is.
/// </summary>
internal sealed class TranslationUpdate
{
    private const int ListLevel = 0;
    private const int EntryLevel = 1;

    private readonly Catalog _catalog;
    private readonly TranslationFile _file;
    private readonly SourceEntry _source;
    private readonly bool _isReviewed;
    private readonly TextEdits _edits;
    private readonly Dictionary<int, YamlNode> _entries = [];

    private TranslationUpdate(Catalog catalog, TranslationFile file, SourceEntry source, bool isReviewed)
    {
        (_catalog, _file, _source, _isReviewed, _edits) = (catalog, file, source, isReviewed, new(file.Text.ToString()));
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < catalog.Codes.Count; row++)
        {
            rows.Add(KeyOf(catalog.Codes[row].Spelling), row);
        }

        var lists = CatalogSyntax.ItemsOf(CatalogSyntax.Find(file.Root, "groups"))
            .Select(static group => CatalogSyntax.Find(group, "codes"))
            .Append(CatalogSyntax.Find(file.Root, "codes"));
        foreach (var entry in lists.SelectMany(CatalogSyntax.ItemsOf))
        {
            if (CatalogSyntax.Find(entry, "code")?.Scalar is { } code && rows.TryGetValue(KeyOf(code.Text), out var row))
            {
                _entries.TryAdd(row, entry);
            }
        }
    }

    /// <summary>The number of entries that were added.</summary>
    public int Added { get; private set; }

    /// <summary>The text of the file after the update.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="file">The translation, which has no errors.</param>
    /// <param name="source">The texts to be translated.</param>
    /// <param name="isReviewed">Whether hashes of old texts become those of the texts that the catalog has.</param>
    public static (string Text, int Added) Apply(Catalog catalog, TranslationFile file, SourceEntry source, bool isReviewed)
    {
        var update = new TranslationUpdate(catalog, file, source, isReviewed);
        update.UpdateEntries();
        update.AddGroups();
        update.AddCodes();
        return (update._edits.Render(), update.Added);
    }

    /// <summary>What equal codes have in common: the number, which has several spellings, or else the text.</summary>
    private string KeyOf(string text) => !_catalog.Type.IsText && CodeSyntax.TryParse(text, _catalog.Type, out var number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : text;

    private void UpdateEntries()
    {
        foreach (var (row, entry) in _entries)
        {
            var editor = new MappingEditor(_edits, entry, EntryLevel, _source.CodeKeys);
            foreach (var (key, _) in _source.TextsOf(row).Where(text => CatalogSyntax.FindPair(entry, text.Key) is null))
            {
                editor.AddEmpty(key);
            }

            var hash = SourceHash.Of(_catalog, row);
            var isTranslated = _source.TextsOf(row)
                .Any(text => CatalogSyntax.Find(entry, text.Key)?.Scalar is { } scalar && !string.IsNullOrWhiteSpace(scalar.Text));
            if (CatalogSyntax.Find(entry, SourceEntry.Of)?.Scalar is { } old
                ? _isReviewed && !old.Text.Equals(hash, StringComparison.OrdinalIgnoreCase)
                : isTranslated)
            {
                editor.Set(SourceEntry.Of, hash);
            }
        }
    }

    /// <summary>Adds the groups that are missing in a list of groups. A file without one has left them out.</summary>
    private void AddGroups()
    {
        if (CatalogSyntax.FindPair(_file.Root, "groups") is not { } pair || CatalogSyntax.ItemsOf(pair.Value) is not { Count: > 0 } items)
        {
            return;
        }

        var names = items.Select(static item => CatalogSyntax.Find(item, "name")?.Scalar?.Text).ToHashSet();
        List<ListItem> added =
        [
            .. Enumerable.Range(0, _catalog.Groups.Count)
                .Where(group => !names.Contains(_catalog.Groups[group].Name) && !names.Contains(_catalog.Groups[group].Identifier))
                .Select(group => _source.NewGroup(group, EntryStyle.Of(_edits.Text, items[0]), _edits.LineEnd)),
        ];
        if (added.Count > 0)
        {
            var list = ListSource.Of(_edits, pair, ListLevel);
            list.Write([.. items.Select((_, index) => new OldItem(list, index)), .. added]);
            Added += added.Count;
        }
    }

    /// <summary>Adds the codes that are missing, each behind the code that comes before it in the catalog.</summary>
    private void AddCodes()
    {
        var pair = CatalogSyntax.FindPair(_file.Root, "codes");
        var items = pair is { } own ? CatalogSyntax.ItemsOf(own.Value) : [];
        var style = items is [{ Mapping: not null } first, ..] ? EntryStyle.Of(_edits.Text, first) : EntryStyle.Default;
        var list = items.Count > 0 ? ListSource.Of(_edits, pair!.Value, ListLevel) : null;
        var result = items.Select((node, index) => (Row: RowOf(node), Item: (ListItem)new OldItem(list!, index))).ToList();
        for (var row = 0; row < _catalog.Codes.Count; row++)
        {
            if (!_entries.ContainsKey(row) && _source.NewCode(row, style, _edits.LineEnd) is { } entry)
            {
                result.Insert(result.FindLastIndex(item => item.Row < row) + 1, (row, entry));
                Added++;
            }
        }

        if (result.Count == items.Count)
        {
            return;
        }

        if (list is not null)
        {
            list.Write([.. result.Select(static item => item.Item)]);
        }
        else
        {
            new MappingEditor(_edits, _file.Root, ListLevel, ["translation", "catalog", "groups", "codes"])
                .SetList("codes", [.. result.Select(static item => item.Item)], indentation: 2, spacing: "");
        }
    }

    /// <summary>The row of an entry; the last possible one for an entry that is about none.</summary>
    private int RowOf(YamlNode node)
    {
        foreach (var (row, entry) in _entries)
        {
            if (entry.Span == node.Span)
            {
                return row;
            }
        }

        return int.MaxValue;
    }
}
