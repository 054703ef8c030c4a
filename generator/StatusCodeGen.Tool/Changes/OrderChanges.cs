using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds entries that are in another place among those that both catalogs have.</summary>
internal static class OrderChanges
{
    private const int MaxNames = 5;

    public static IEnumerable<Change> Find(Comparison comparison)
    {
        var columns = FindMoved(comparison.Columns.Indexes);
        if (columns.Count > 0)
        {
            var names = List(columns.ConvertAll(index => $"'{comparison.New.Columns[index].Key}'"));
            yield return Create(ChangeKind.ColumnsReordered, Effect.Documentation, "columns", $"Of the columns, {names} moved.");
        }

        var groups = FindMoved(comparison.Groups.Indexes);
        if (groups.Count > 0)
        {
            var names = List(groups.ConvertAll(index => $"'{comparison.New.Groups[index].Identifier}'"));
            yield return Create(
                ChangeKind.GroupsReordered, Effect.Behaves, "", $"The groups and their codes come in another order: {names} moved.");
        }

        var codes = FindMovedCodes(comparison);
        if (codes.Count > 0)
        {
            var names = List(codes.ConvertAll(index => $"'{comparison.New.Codes[index].Identifier}'"));
            yield return Create(ChangeKind.CodesReordered, Effect.Behaves, "", $"Values and All have another order: {names} moved.");
        }

        Change Create(ChangeKind kind, Effect effect, string key, string sentence) =>
            new(kind, effect, Subjects.Header(comparison.New, key), Old: null, New: null, sentence);
    }

    /// <summary>Lists names in a sentence, and counts those that would make it too long.</summary>
    public static string List(IReadOnlyList<string> names, string conjunction = "and") => names.Count switch
    {
        1 => names[0],
        <= MaxNames => $"{string.Join(", ", names.Take(names.Count - 1))} {conjunction} {names[^1]}",
        _ => $"{string.Join(", ", names.Take(MaxNames))} {conjunction} {names.Count - MaxNames} more",
    };

    /// <summary>
    /// Compares the codes of each group alone where the pages are sorted by their groups: groups that move take their codes
    /// with them, and that is one change. A code that another group has is none of these.
    /// </summary>
    private static List<int> FindMovedCodes(Comparison comparison)
    {
        var isSorted = IsSorted(comparison.Old) && IsSorted(comparison.New);
        return
        [
            .. comparison.Codes.Indexes
                .Where(pair => CodeChanges.IsSameGroup(comparison.Old.Codes[pair.Old], comparison.New.Codes[pair.New], comparison))
                .GroupBy(pair => isSorted ? comparison.New.Codes[pair.New].Group : null)
                .SelectMany(FindMoved)
                .Order(),
        ];
    }

    private static bool IsSorted(Catalog catalog) => catalog.Codes
        .Zip(catalog.Codes.Skip(1), static (code, next) => (code.Group ?? -1) <= (next.Group ?? -1))
        .All(static isInOrder => isInOrder);

    /// <summary>
    /// Finds the least number of entries that must move to make the new order of the old one: those outside a longest
    /// increasing subsequence.
    /// </summary>
    /// <returns>Their indexes in the new list.</returns>
    private static List<int> FindMoved(IEnumerable<(int Old, int New)> indexes)
    {
        var pairs = indexes.ToArray();

        // Patience sorting: at each length, the pair with the least old index that ends a subsequence of that length.
        var ends = new List<int>();
        var olds = new List<int>();
        var previous = new int[pairs.Length];
        for (var place = 0; place < pairs.Length; place++)
        {
            var length = ~olds.BinarySearch(pairs[place].Old);
            previous[place] = length > 0 ? ends[length - 1] : -1;
            if (length == ends.Count)
            {
                ends.Add(place);
                olds.Add(pairs[place].Old);
            }
            else
            {
                (ends[length], olds[length]) = (place, pairs[place].Old);
            }
        }

        var kept = new HashSet<int>();
        for (var place = ends.Count > 0 ? ends[^1] : -1; place >= 0; place = previous[place])
        {
            kept.Add(place);
        }

        return [.. Enumerable.Range(0, pairs.Length).Where(place => !kept.Contains(place)).Select(place => pairs[place].New)];
    }
}
