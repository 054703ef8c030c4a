using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Finds the rows that a page has more or fewer, in other places, or with other contents.</summary>
internal static class RowDifferences
{
    public static IEnumerable<PageDifference> Find(PageComparison comparison)
    {
        var place = default(TextSpan?);
        for (var index = 0; index < comparison.Page.Rows.Count; index++)
        {
            if (comparison.Rows.Rows[index] is { } ours)
            {
                var node = comparison.Syntax.Rows[ours].Node;
                place = new(node.Span.End, 0);
                foreach (var difference in RowChanges.Find(comparison, ours, index))
                {
                    yield return difference;
                }
            }
            else
            {
                yield return Added(comparison, index, place);
            }
        }

        foreach (var ours in comparison.Rows.Removed)
        {
            yield return Removed(comparison.Syntax, ours);
        }

        foreach (var difference in FindMoved(comparison))
        {
            yield return difference;
        }
    }

    private static PageDifference Added(PageComparison comparison, int theirs, TextSpan? previous)
    {
        var row = comparison.Page.Rows[theirs];
        var group = comparison.Scope.HasGroups && row.Group is { } index ? comparison.Groups.Groups[index] : null;
        var isFirst = theirs == 0 || comparison.Page.Rows[theirs - 1].Group != row.Group;
        var place = isFirst && group is { } ours
            ? comparison.Syntax.Groups[ours].Node.Handle
            : previous ?? comparison.Syntax.Root.Handle;
        var name = row.Name.Length > 0 ? $" {Quotation.Short(row.Name)}" : "";
        var advice = comparison.Rows.Numbers[theirs] is null
            ? $", which is {comparison.NoCode}"
            : ", which is missing here";
        return new(DifferenceKind.Added, place, row.Line, $"The page has the code {Quotation.Short(row.Code)}{name}{advice}");
    }

    private static PageDifference Removed(CatalogSyntax syntax, int ours)
    {
        var (code, node) = (syntax.Catalog.Codes[ours], syntax.Rows[ours].Node);
        var message = $"The page does not have the code {code.Spelling} {Quotation.Short(ShownText.Line(code.Name))}";
        return new(DifferenceKind.Removed, CatalogSyntax.PlaceOf(node, "code"), 0, message);
    }

    /// <summary>Finds the rows that have another place in the order of the page, within their groups.</summary>
    private static IEnumerable<PageDifference> FindMoved(PageComparison comparison)
    {
        var rows = Enumerable.Range(0, comparison.Page.Rows.Count)
            .Where(index => comparison.Rows.Rows[index] is not null)
            .Where(index => !comparison.Syntax.IsNested || !comparison.Scope.HasGroups || !RowChanges.HasNewGroup(comparison, index))
            .ToLookup(index => comparison.Syntax.IsNested && comparison.Scope.HasGroups ? comparison.Page.Rows[index].Group : null);
        foreach (var list in rows)
        {
            var theirs = list.ToList();
            var ours = theirs.ConvertAll(index => comparison.Rows.Rows[index]!.Value);
            foreach (var place in Order.FindMoved(ours))
            {
                var code = comparison.Syntax.Catalog.Codes[ours[place]];
                var after = place == 0 ? "first" : $"after {comparison.Syntax.Catalog.Codes[ours[place - 1]].Spelling}";
                yield return new(
                    DifferenceKind.Moved,
                    CatalogSyntax.PlaceOf(comparison.Syntax.Rows[ours[place]].Node, "code"),
                    comparison.Page.Rows[theirs[place]].Line,
                    $"The code {code.Spelling} {Quotation.Short(ShownText.Line(code.Name))} comes {after} on the page");
            }
        }
    }
}
