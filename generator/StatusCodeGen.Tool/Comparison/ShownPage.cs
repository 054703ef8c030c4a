using System.Linq;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>A page with its texts as a reader sees them, so that they can be compared with those of a catalog.</summary>
internal static class ShownPage
{
    public static PageCatalog Of(PageCatalog page) => new(
        ShownText.Line(page.Title),
        ShownText.Lines(page.Description),
        [.. page.Columns.Select(static column => new PageColumn(ShownText.Line(column.Title)))],
        [.. page.Groups.Select(static group => new PageGroup(
            ShownText.Line(group.Title),
            group.Range.Trim(),
            ShownText.Lines(group.Description)))],
        [.. page.Rows.Select(Of)])
    {
        Type = page.Type,
    };

    private static PageRow Of(PageRow row) => row with
    {
        Code = row.Code.Trim(),
        Name = ShownText.Line(row.Name),
        Description = ShownText.Lines(row.Description),
        Deprecation = row.Deprecation is { } reason ? ShownText.Lines(reason) : null,
        Aliases = [.. row.Aliases.Select(static alias => new PageAlias(
            ShownText.Line(alias.Name),
            alias.Deprecation is { } why ? ShownText.Line(why) : null))],
        Values = [.. row.Values.Select(ShownText.Lines)],
    };
}
