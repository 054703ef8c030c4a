using System.Collections.Generic;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Finds what a page says otherwise about itself.</summary>
internal static class HeaderDifferences
{
    public static IEnumerable<PageDifference> Find(PageComparison comparison)
    {
        var (catalog, page) = (comparison.Syntax.Catalog, comparison.Page);
        var header = CatalogSyntax.Find(comparison.Syntax.Root, "catalog").GetValueOrDefault();
        if (HasNewTitle(comparison))
        {
            var place = CatalogSyntax.PlaceOf(header, "title", "name");
            yield return new(
                DifferenceKind.Renamed,
                place,
                PageLine: 0,
                $"The title is {Quotation.Of(page.Title)} on the page, and {Quotation.Of(ShownText.Line(catalog.Title))} here");
        }

        if (HasNewDescription(comparison))
        {
            var place = CatalogSyntax.PlaceOf(header, "description", "name");
            yield return new(
                DifferenceKind.Reworded,
                place,
                PageLine: 0,
                $"The description of the page is {Quotation.Of(page.Description)} there, "
                + $"and {Quotation.Of(ShownText.Lines(catalog.Description))} here");
        }
    }

    public static bool HasNewTitle(PageComparison comparison) =>
        comparison.Page.Title.Length > 0 && comparison.Page.Title != ShownText.Line(comparison.Syntax.Catalog.Title);

    public static bool HasNewDescription(PageComparison comparison) =>
        comparison.Page.Description.Length > 0
        && comparison.Page.Description != ShownText.Lines(comparison.Syntax.Catalog.Description);
}
