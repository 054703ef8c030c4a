using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The texts of a translation while they are read, and what it lacks.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class TranslatedTexts(Catalog catalog)
{
    /// <summary>A message has no more items than this. Nobody would read more.</summary>
    public const int MostNamed = 100;

    private readonly bool _hasDescriptions = catalog.Codes.Any(static code => HasText(code.Description));
    private readonly SortedDictionary<int, string[]> _columns = [];
    private string[]? _groupTitles;
    private string[]? _groupDescriptions;
    private string[]? _names;
    private string[]? _descriptions;

    public void SetGroup(int group, string title, string description)
    {
        Set(ref _groupTitles, catalog.Groups.Count, group, title);
        Set(ref _groupDescriptions, catalog.Groups.Count, group, description);
    }

    public void SetRow(int row, string name, string description)
    {
        Set(ref _names, catalog.Codes.Count, row, name);
        Set(ref _descriptions, catalog.Codes.Count, row, description);
    }

    public void SetColumn(int row, int column, string text)
    {
        _columns.TryGetValue(column, out var texts);
        Set(ref texts, catalog.Codes.Count, row, text);
        if (texts is not null)
        {
            _columns[column] = texts;
        }
    }

    /// <summary>
    /// What the translation lacks, as a message has it; empty if it lacks nothing. It should have every description, or every
    /// name if the catalog has no descriptions. What else it has of one code or group, it should have of all.
    /// </summary>
    public string DescribeLacking()
    {
        var lacking = Lacking().ToList();
        var named = ValueFault.List(lacking.Take(MostNamed).ToList(), lacking.Count - MostNamed);
        return lacking.Count == 0 ? "" : named;
    }

    public Translation ToTranslation(string catalogPath, string fileName, string language, string title, string description) => new(
        catalogPath,
        fileName,
        language,
        title,
        description,
        (_groupTitles ?? []).ToEquatableArray(),
        (_groupDescriptions ?? []).ToEquatableArray(),
        (_names ?? []).ToEquatableArray(),
        (_descriptions ?? []).ToEquatableArray(),
        Enumerable.Range(0, catalog.Columns.Count)
            .Select(column => (_columns.TryGetValue(column, out var texts) ? texts : []).ToEquatableArray())
            .ToEquatableArray());

    /// <summary>What a message calls a row: <c>413 LoginError</c>.</summary>
    public static string Show(Code code) => $"{Quotation.Short(code.Spelling)} {code.Identifier}";

    private IEnumerable<string> Lacking()
    {
        foreach (var group in Enumerable.Range(0, _groupTitles?.Length ?? 0).Where(group => TextAt(_groupTitles, group).Length == 0))
        {
            yield return $"the group {Quotation.Of(catalog.Groups[group].Name)}";
        }

        for (var row = 0; row < catalog.Codes.Count; row++)
        {
            if (PartsLackingIn(row).ToList() is { Count: > 0 } parts)
            {
                var code = Show(catalog.Codes[row]);
                yield return HasAny(row) ? $"{ValueFault.List(parts, more: 0)} of {code}" : code;
            }
        }
    }

    private IEnumerable<string> PartsLackingIn(int row)
    {
        var code = catalog.Codes[row];
        if ((_names is not null || !_hasDescriptions) && TextAt(_names, row).Length == 0)
        {
            yield return "the name";
        }

        if (HasText(code.Description) && TextAt(_descriptions, row).Length == 0)
        {
            yield return "the description";
        }

        foreach (var column in _columns.Where(column => HasText(code.Values[column.Key].Text) && column.Value[row].Length == 0))
        {
            yield return Quotation.Of(catalog.Columns[column.Key].Key);
        }
    }

    private bool HasAny(int row) =>
        TextAt(_names, row).Length > 0
        || TextAt(_descriptions, row).Length > 0
        || _columns.Values.Any(texts => texts[row].Length > 0);

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string TextAt(string[]? texts, int index) => texts is null ? "" : texts[index];

    private static void Set(ref string[]? texts, int count, int index, string text)
    {
        if (HasText(text))
        {
            texts ??= Enumerable.Repeat("", count).ToArray();
            texts[index] = text;
        }
    }
}
