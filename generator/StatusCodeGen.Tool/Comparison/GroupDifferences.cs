using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Finds what a page says otherwise about its sections.</summary>
internal static class GroupDifferences
{
    public static IEnumerable<PageDifference> Find(PageComparison comparison)
    {
        if (!comparison.Scope.HasGroups)
        {
            return [];
        }

        var theirs = Enumerable.Range(0, comparison.Page.Groups.Count).ToList();
        return theirs.SelectMany(index => comparison.Groups.Groups[index] is { } ours
                ? FindChanges(comparison, ours, index)
                : [Added(comparison, index)])
            .Concat(comparison.Groups.Removed.Select(index => Removed(comparison.Syntax, index)))
            .Concat(FindMoved(comparison));
    }

    public static bool HasNewTitle(PageComparison comparison, int ours, int theirs) =>
        comparison.Page.Groups[theirs].Title is { Length: > 0 } title
        && title != ShownText.Line(comparison.Syntax.Catalog.Groups[ours].Title);

    public static bool HasNewRange(PageComparison comparison, int ours, int theirs) =>
        comparison.Scope.HasRanges && comparison.Page.Groups[theirs].Range != comparison.Syntax.Catalog.Groups[ours].RangeText;

    public static bool HasNewDescription(PageComparison comparison, int ours, int theirs) =>
        comparison.Scope.HasGroupDescriptions
        && comparison.Page.Groups[theirs].Description != ShownText.Lines(comparison.Syntax.Catalog.Groups[ours].Description);

    private static IEnumerable<PageDifference> FindChanges(PageComparison comparison, int ours, int theirs)
    {
        var (group, other) = (comparison.Syntax.Catalog.Groups[ours], comparison.Page.Groups[theirs]);
        var (node, title) = (comparison.Syntax.Groups[ours].Node, Quotation.Of(ShownText.Line(group.Title)));
        if (HasNewTitle(comparison, ours, theirs))
        {
            var place = CatalogSyntax.PlaceOf(node, "title", "name");
            yield return new(DifferenceKind.Renamed, place, 0, $"The group {title} is {Quotation.Of(other.Title)} on the page");
        }

        if (HasNewRange(comparison, ours, theirs))
        {
            var range = other.Range.Length > 0 ? $"the range {Quotation.Of(other.Range)}" : "no range";
            var own = group.RangeText.Length > 0 ? Quotation.Of(group.RangeText) : "none";
            var place = CatalogSyntax.PlaceOf(node, "range", "name");
            yield return new(DifferenceKind.Changed, place, 0, $"The group {title} has {range} on the page, and {own} here");
        }

        if (HasNewDescription(comparison, ours, theirs))
        {
            var place = CatalogSyntax.PlaceOf(node, "description", "name");
            var text = Quotation.Of(other.Description);
            yield return new(DifferenceKind.Reworded, place, 0, $"The description of the group {title} is {text} on the page");
        }
    }

    private static PageDifference Added(PageComparison comparison, int theirs)
    {
        var before = Enumerable.Range(0, theirs).Reverse()
            .Select(index => comparison.Groups.Groups[index])
            .FirstOrDefault(static ours => ours is not null);
        var node = before is { } ours ? comparison.Syntax.Groups[ours].Node : comparison.Syntax.Root;
        var place = before is null ? node.Handle : new(node.Span.End, 0);
        var title = Quotation.Of(comparison.Page.Groups[theirs].Title);
        return new(DifferenceKind.Added, place, 0, $"The page has a group {title}, which is missing here");
    }

    private static PageDifference Removed(CatalogSyntax syntax, int ours)
    {
        var node = syntax.Groups[ours].Node;
        var title = Quotation.Of(ShownText.Line(syntax.Catalog.Groups[ours].Title));
        return new(DifferenceKind.Removed, CatalogSyntax.PlaceOf(node, "name"), 0, $"The page does not have the group {title}");
    }

    private static IEnumerable<PageDifference> FindMoved(PageComparison comparison)
    {
        var order = comparison.Groups.Groups.OfType<int>().ToList();
        return Order.FindMoved(order).Select(place =>
        {
            var (group, node) = (comparison.Syntax.Catalog.Groups[order[place]], comparison.Syntax.Groups[order[place]].Node);
            var after = place == 0 ? "first" : $"after {Quotation.Of(comparison.Syntax.Catalog.Groups[order[place - 1]].Title)}";
            var title = Quotation.Of(ShownText.Line(group.Title));
            return new PageDifference(DifferenceKind.Moved, node.Handle, 0, $"The group {title} comes {after} on the page");
        });
    }
}
