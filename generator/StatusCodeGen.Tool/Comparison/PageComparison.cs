using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>A page beside a catalog: what is the same in both, and what differs.</summary>
internal sealed class PageComparison
{
    private PageComparison(CatalogSyntax syntax, PageCatalog page)
    {
        (Syntax, Page) = (syntax, ShownPage.Of(page));
        Scope = new(Page, syntax.Catalog);
        Cells = new(syntax);
        Rows = new(Page, syntax);
        Groups = new(Page, syntax.Catalog, Rows);
    }

    public CatalogSyntax Syntax { get; }

    /// <summary>The page, with its texts as a reader sees them.</summary>
    public PageCatalog Page { get; }

    public PageScope Scope { get; }

    public ColumnCells Cells { get; }

    public RowMatches Rows { get; }

    public GroupMatches Groups { get; }

    /// <summary>What differs, by its place in the catalog; empty if the two are the same.</summary>
    public IReadOnlyList<PageDifference> Differences { get; private set; } = [];

    /// <summary>What messages say of a code of the page that the catalog cannot have.</summary>
    public string NoCode => Syntax.Catalog.Type is { IsText: true, Keyword: var type }
        ? $"not a code that fits the type '{type}' of the catalog"
        : "not a number that a catalog can have";

    public static PageComparison Of(CatalogSyntax syntax, PageCatalog page)
    {
        var comparison = new PageComparison(syntax, page);
        comparison.Differences =
        [
            .. HeaderDifferences.Find(comparison)
                .Concat(GroupDifferences.Find(comparison))
                .Concat(RowDifferences.Find(comparison))
                .OrderBy(static difference => difference.Place.Start),
        ];
        return comparison;
    }
}
