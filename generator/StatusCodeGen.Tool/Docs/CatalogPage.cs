using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Docs;

/// <summary>What a page of a catalog says: all that a reader sees of it, and nothing that C# alone needs.</summary>
internal static class CatalogPage
{
    public static PageCatalog Of(Catalog catalog)
    {
        var codes = new CodeSpellings(catalog);
        return new(
            ShownText.Line(catalog.Title),
            ShownText.Lines(catalog.Description),
            [.. catalog.Columns.Select(static column => new PageColumn(ShownText.Line(column.Title)))],
            [.. catalog.Groups.Select(Of)],
            [.. catalog.Codes.Select(code => Of(code, catalog, codes))]);
    }

    private static PageGroup Of(Group group) => new(ShownText.Line(group.Title), group.RangeText, ShownText.Lines(group.Description));

    /// <remarks>The reasons of all aliases share a cell, so that each is on one line.</remarks>
    private static PageAlias Of(Alias alias) =>
        new(ShownText.Line(alias.Name), alias.Deprecation is { } reason ? ShownText.Line(reason) : null);

    private static PageRow Of(Code code, Catalog catalog, CodeSpellings codes) => new(
        Line: 0,
        code.Group,
        ShownText.Line(code.Spelling),
        ShownText.Line(code.Name),
        ShownText.Lines(code.Description),
        code.Deprecation is { } reason ? ShownText.Lines(reason) : null,
        [.. code.Aliases.Select(Of)],
        [.. catalog.Columns.Zip(code.Values, (column, value) => CellText.Of(column, value, codes))]);
}
