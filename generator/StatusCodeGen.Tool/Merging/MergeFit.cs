using System.Linq;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Refuses pages that the lists of a catalog cannot hold.</summary>
internal static class MergeFit
{
    /// <param name="comparison">The page and the catalog.</param>
    /// <param name="page">The page, as the user named it.</param>
    /// <exception cref="ToolException">The catalog cannot hold what the page says.</exception>
    public static void Check(PageComparison comparison, string page)
    {
        var rows = comparison.Page.Rows;
        for (var index = 0; index < rows.Count; index++)
        {
            if (comparison.Rows.Numbers[index] is null)
            {
                throw MergeRefusal.OnPage(
                    page,
                    rows[index].Line,
                    $"The code {Quotation.Of(rows[index].Code)} is {comparison.NoCode}; correct the page, or the columns that are read "
                    + "from it");
            }
        }

        if (!comparison.Syntax.IsNested || !comparison.Scope.HasGroups)
        {
            return;
        }

        // A page that mixes its sections has the codes of each in some order, and the list of each group can have that order.
        if (rows.FirstOrDefault(static row => row.Group is null) is { } outside)
        {
            throw NeedsOneList(comparison, outside);
        }
    }

    private static ToolException NeedsOneList(PageComparison comparison, PageRow row)
    {
        var group = comparison.Syntax.Groups.FirstOrDefault(static group => group.Codes is not null)?.Node;
        var list = group is { } node ? CatalogSyntax.FindPair(node, "codes")?.KeySpan : null;
        return MergeRefusal.At(
            comparison,
            list ?? comparison.Syntax.Root.Handle,
            row.Line,
            $"Each group has a list of its own here, and the page has the code {row.Code} in no section; write 'codes:' at the end of the "
            + "file, move the codes of all groups below it, add 'group:' with the name of its group to each, remove the 'codes' of the "
            + "groups, and import the page again");
    }
}
