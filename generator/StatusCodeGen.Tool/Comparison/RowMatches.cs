using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Pairs;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Which rows of a page are which of a catalog, by the rule of <see cref="CodePairs"/>.</summary>
internal sealed class RowMatches
{
    public RowMatches(PageCatalog page, CatalogSyntax syntax)
    {
        var (codes, naming) = (syntax.Catalog.Codes, syntax.Header.Naming);
        var numbers = new PageNumbers(syntax.Catalog);
        Numbers = [.. page.Rows.Select(row => numbers.Of(row.Code))];
        var (ours, theirs) = (Enumerable.Range(0, codes.Count).ToArray(), Enumerable.Range(0, page.Rows.Count).ToArray());
        var pairs = new Pairing<int, int>(ours, theirs);
        CodePairs.Match(
            pairs,
            new(
                index => codes[index].Number,
                index => NameOf(ShownText.Line(codes[index].Name)),

                // An identifier that the author chose is not what the page's name gives.
                index => syntax.Rows[index].Has("identifier") ? null : codes[index].Identifier),
            new(
                index => Numbers[index],
                index => NameOf(page.Rows[index].Name),
                index => naming.Derive(page.Rows[index].Name) is { Fault: null, Text: var name } ? NameOf(name) : null));
        (Rows, Removed) = ([.. theirs.Select(pairs.OldOf)], [.. ours.Where(index => pairs.NewOf(index) is null)]);
    }

    /// <summary>
    /// The number that each row of the page has in the catalog after a merge; null if its code is not one that the catalog can
    /// have.
    /// </summary>
    public IReadOnlyList<decimal?> Numbers { get; }

    /// <summary>For each row of the page, the index of the catalog's row; null if the catalog does not have it.</summary>
    public IReadOnlyList<int?> Rows { get; }

    /// <summary>The catalog's rows that the page does not have, in its order.</summary>
    public IReadOnlyList<int> Removed { get; }

    private static string? NameOf(string text) => text.Length > 0 ? text : null;
}
