using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>
/// Which rows of a page are which of a catalog: by their numbers, and those left over by a name that is theirs alone.
/// </summary>
internal sealed class RowMatches
{
    public RowMatches(PageCatalog page, Catalog catalog)
    {
        Numbers = [.. page.Rows.Select(row =>
            CodeSyntax.TryParse(row.Code, catalog.Type, out var number) ? number : (decimal?)null)];
        var rows = new int?[page.Rows.Count];
        var left = new HashSet<int>(Enumerable.Range(0, catalog.Codes.Count));
        MatchNumbers(catalog, rows, left);
        MatchNames(page, catalog, rows, left);
        (Rows, Removed) = (rows, [.. left.Order()]);
    }

    /// <summary>The number of each row of the page; null if its code is not a number that a catalog can have.</summary>
    public IReadOnlyList<decimal?> Numbers { get; }

    /// <summary>For each row of the page, the index of the catalog's row; null if the catalog does not have it.</summary>
    public IReadOnlyList<int?> Rows { get; }

    /// <summary>The catalog's rows that the page does not have, in its order.</summary>
    public IReadOnlyList<int> Removed { get; }

    private void MatchNumbers(Catalog catalog, int?[] rows, HashSet<int> left)
    {
        var byNumber = new Dictionary<decimal, int>();
        for (var index = 0; index < catalog.Codes.Count; index++)
        {
            byNumber.Add(catalog.Codes[index].Number, index);
        }

        for (var index = 0; index < rows.Length; index++)
        {
            if (Numbers[index] is { } number && byNumber.TryGetValue(number, out var row) && left.Remove(row))
            {
                rows[index] = row;
            }
        }
    }

    private static void MatchNames(PageCatalog page, Catalog catalog, int?[] rows, HashSet<int> left)
    {
        var unmatched = Enumerable.Range(0, rows.Length).Where(index => rows[index] is null && page.Rows[index].Name.Length > 0);
        var ours = Unique(left, index => ShownText.Line(catalog.Codes[index].Name));
        foreach (var (name, index) in Unique(unmatched, index => page.Rows[index].Name))
        {
            if (ours.TryGetValue(name, out var row))
            {
                rows[index] = row;
                left.Remove(row);
            }
        }
    }

    /// <summary>The entries whose name no other has, by their names.</summary>
    private static Dictionary<string, int> Unique(IEnumerable<int> indexes, Func<int, string> nameOf) => indexes
        .GroupBy(nameOf, StringComparer.Ordinal)
        .Where(static named => named.Take(2).Count() == 1)
        .ToDictionary(static named => named.Key, static named => named.Single(), StringComparer.Ordinal);
}
