using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>
/// What a page speaks of at all. A page without a column of descriptions does not say that the codes have none: what the
/// catalog has there is the author's.
/// </summary>
internal sealed class PageScope
{
    public PageScope(PageCatalog page, Catalog catalog)
    {
        HasNames = page.Rows.Any(static row => row.Name.Length > 0);
        HasDescriptions = page.Rows.Any(static row => row.Description.Length > 0);
        HasDeprecations = page.Rows.Any(static row => row.Deprecation is not null);
        HasAliases = page.Rows.Any(static row => row.Aliases.Count > 0);
        HasAliasDeprecations = page.Rows.Any(static row => row.Aliases.Any(static alias => alias.Deprecation is not null));
        HasGroups = page.Groups.Count > 0;
        HasRanges = page.Groups.Any(static group => group.Range.Length > 0);
        HasGroupDescriptions = page.Groups.Any(static group => group.Description.Length > 0);
        Columns = Match(catalog, page);
        FurtherIndexes = [.. Enumerable.Range(0, page.Columns.Count)
            .Where(index => page.Columns[index].Title.Length > 0 && !Columns.Contains(index))];
        FurtherColumns = [.. FurtherIndexes.Select(index => page.Columns[index].Title)];
    }

    public bool HasNames { get; }

    public bool HasDescriptions { get; }

    public bool HasDeprecations { get; }

    public bool HasAliases { get; }

    public bool HasAliasDeprecations { get; }

    public bool HasGroups { get; }

    public bool HasRanges { get; }

    public bool HasGroupDescriptions { get; }

    /// <summary>For each column of the catalog, the index of the page's; null if the page does not have it.</summary>
    public IReadOnlyList<int?> Columns { get; }

    /// <summary>The indexes of the page's columns that have a title and that the catalog does not have.</summary>
    public IReadOnlyList<int> FurtherIndexes { get; }

    /// <summary>The titles of the page's columns that the catalog does not have.</summary>
    public IReadOnlyList<string> FurtherColumns { get; }

    /// <summary>Matches the columns by their titles, and those left over by their keys.</summary>
    private static int?[] Match(Catalog catalog, PageCatalog page)
    {
        var columns = new int?[catalog.Columns.Count];
        foreach (var textOf in new Func<Column, string>[] { static column => column.Title, static column => column.Key })
        {
            for (var index = 0; index < columns.Length; index++)
            {
                columns[index] ??= Find(page, ShownText.Line(textOf(catalog.Columns[index])), columns);
            }
        }

        return columns;
    }

    /// <summary>The first column of the page that has a title and that no column has yet.</summary>
    private static int? Find(PageCatalog page, string title, int?[] taken)
    {
        for (var index = 0; index < page.Columns.Count; index++)
        {
            if (title.Length > 0 && page.Columns[index].Title.Equals(title, StringComparison.OrdinalIgnoreCase) && !taken.Contains(index))
            {
                return index;
            }
        }

        return null;
    }
}
