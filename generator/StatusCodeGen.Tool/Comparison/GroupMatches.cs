using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>
/// Which groups of a page are which of a catalog: by their titles, and those left over, which have new titles, by the rows
/// that both have, or else by their ranges.
/// </summary>
internal sealed class GroupMatches
{
    private readonly int?[] _groups;
    private readonly HashSet<int> _left;

    public GroupMatches(PageCatalog page, Catalog catalog, RowMatches rows)
    {
        _groups = new int?[page.Groups.Count];
        _left = [.. Enumerable.Range(0, catalog.Groups.Count)];
        var shared = SharedRows(page, catalog, rows);
        var titles = catalog.Groups.Select(static group => ShownText.Line(group.Title)).ToList();
        MatchAll(shared.Where(pair => titles[pair.Ours] == page.Groups[pair.Theirs].Title));
        MatchInOrder(index => titles[index], index => page.Groups[index].Title);
        MatchAll(shared.OrderByDescending(pair => catalog.Groups[pair.Ours].RangeText == page.Groups[pair.Theirs].Range));
        MatchInOrder(index => catalog.Groups[index].RangeText, index => page.Groups[index].Range);
        var filled = catalog.Codes.Select(static code => code.Group).ToHashSet();
        Removed = [.. _left.Where(index => filled.Contains(index)).Order()];
        Kept = [.. _left.Where(index => !filled.Contains(index)).Order()];
    }

    /// <summary>For each group of the page, the index of the catalog's group; null if the catalog does not have it.</summary>
    public IReadOnlyList<int?> Groups => _groups;

    /// <summary>The catalog's groups that the page no longer has, in its order.</summary>
    public IReadOnlyList<int> Removed { get; }

    /// <summary>The catalog's groups without codes that the page does not have: most pages cannot show such a group.</summary>
    public IReadOnlyList<int> Kept { get; }

    /// <summary>The pairs of groups with rows that both have, those with the most first.</summary>
    private static List<(int Ours, int Theirs)> SharedRows(PageCatalog page, Catalog catalog, RowMatches rows) =>
    [
        .. page.Rows
            .Select((row, index) => (Ours: rows.Rows[index] is { } ours ? catalog.Codes[ours].Group : null, Theirs: row.Group))
            .Where(static pair => pair is { Ours: not null, Theirs: not null })
            .GroupBy(static pair => (Ours: pair.Ours.GetValueOrDefault(), Theirs: pair.Theirs.GetValueOrDefault()))
            .OrderByDescending(static pairs => pairs.Count())
            .ThenBy(static pairs => pairs.Key.Theirs)
            .Select(static pairs => pairs.Key),
    ];

    private void MatchAll(IEnumerable<(int Ours, int Theirs)> pairs)
    {
        foreach (var (ours, theirs) in pairs)
        {
            if (_groups[theirs] is null && _left.Remove(ours))
            {
                _groups[theirs] = ours;
            }
        }
    }

    /// <summary>Matches the groups that have the same text, the first with the first.</summary>
    private void MatchInOrder(Func<int, string> ours, Func<int, string> theirs)
    {
        var byText = _left.Order().GroupBy(ours, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => new Queue<int>(same), StringComparer.Ordinal);
        for (var index = 0; index < _groups.Length; index++)
        {
            if (_groups[index] is null
                && theirs(index) is { Length: > 0 } text
                && byText.TryGetValue(text, out var same)
                && same.TryDequeue(out var group))
            {
                _groups[index] = group;
                _left.Remove(group);
            }
        }
    }
}
