using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Tests.Merging;

namespace StatusCodeGen.Tool.Tests.Pairs;

/// <summary>Which codes are the same code: for two catalogs, and for a catalog and a page alike.</summary>
public sealed class CodePairsTests
{
    private const string Old = "{ code: 1, name: One }, { code: 2, name: Two }, { code: 3, name: Three, identifier: Tres }";

    [TestCase("{ code: 1, name: One }, { code: 2, name: Two }, { code: 3, name: Three, identifier: Tres }", "1=1 2=2 3=3")]
    [TestCase("{ code: 2, name: One }, { code: 1, name: Two }", "1=2 2=1", Description = "swapped numbers")]
    [TestCase("{ code: 1, name: Two }, { code: 2, name: One }", "1=2 2=1", Description = "swapped names are swapped numbers")]
    [TestCase("{ code: 2, name: One }, { code: 3, name: Two }, { code: 1, name: Three, identifier: Tres }", "1=2 2=3 3=1")]
    [TestCase("{ code: 1, name: New }, { code: 2, name: One }, { code: 3, name: Two }", "1=2 2=3", Description = "moved down")]
    [TestCase("{ code: 1, name: Uno }", "1=1", Description = "renamed")]
    [TestCase("{ code: 3, name: Drei, identifier: Tres }", "3=3", Description = "renamed, with the author's identifier")]
    [TestCase("{ code: 1, name: Two }", "2=1", Description = "renumbered in the place of another")]
    [TestCase("{ code: 1, name: Uno }, { code: 4, name: One }", "1=4", Description = "a name goes to a new number")]
    [TestCase("{ code: 9, name: two }", "2=9", Description = "the same C# name")]
    [TestCase("{ code: 9, name: T-wo }, { code: 8, name: On e }", "", Description = "names that only look alike")]
    [TestCase("{ code: 9, name: Nine }", "", Description = "nothing is the same")]
    [TestCase("{ code: 1, name: Two, identifier: A }, { code: 5, name: Two }", "1=1 2=5", Description = "the C# name decides")]
    public void Codes_of_two_catalogs_are_paired(string @new, string pairs) =>
        Assert.That(OfCatalogs(Old, @new), Is.EqualTo(pairs));

    [TestCase("{ code: 2, name: One }, { code: 1, name: Two }", "1=2 2=1")]
    [TestCase("{ code: 2, name: One }, { code: 3, name: Two }, { code: 1, name: Three }", "1=2 2=3 3=1")]
    [TestCase("{ code: 1, name: New }, { code: 2, name: One }, { code: 3, name: Two }", "1=2 2=3")]
    [TestCase("{ code: 1, name: Uno }", "1=1")]
    [TestCase("{ code: 3, name: Drei }", "3=3")]
    [TestCase("{ code: 1, name: Two }", "2=1")]
    [TestCase("{ code: 1, name: Uno }, { code: 4, name: One }", "1=4")]
    [TestCase("{ code: 9, name: One! }", "1=9", Description = "the same C# name")]
    [TestCase("{ code: 9, name: Tres }", "", Description = "an identifier that the author chose is not on the page")]
    [TestCase("{ code: 3, name: Three }, { code: 4, name: Tres }", "3=3")]
    public void Codes_of_a_catalog_and_a_page_are_paired(string page, string pairs) =>
        Assert.That(OfPage(Old, page), Is.EqualTo(pairs));

    private static string Yaml(string codes) => $"{{ catalog: {{ name: A }}, codes: [{codes}] }}";

    private static string OfCatalogs(string old, string @new)
    {
        var (before, after) = (Merged.File(Yaml(old)).Catalog!, Merged.File(Yaml(@new)).Catalog!);
        var pairs = new StatusCodeGen.Tool.Changes.Comparison(before, after).Codes.Pairs;
        return string.Join(
            ' ',
            pairs.OrderBy(static pair => pair.Old.Number).Select(static pair => $"{pair.Old.Spelling}={pair.New.Spelling}"));
    }

    private static string OfPage(string catalog, string page)
    {
        var comparison = PageComparison.Of(CatalogSyntax.Of(Merged.File(Yaml(catalog))), Merged.Page(Yaml(page)));
        var codes = comparison.Syntax.Catalog.Codes;
        return string.Join(' ', comparison.Rows.Rows
            .Select((ours, theirs) => (Ours: ours, Theirs: theirs))
            .Where(static pair => pair.Ours is not null)
            .OrderBy(static pair => pair.Ours)
            .Select(pair => $"{codes[pair.Ours!.Value].Spelling}={comparison.Page.Rows[pair.Theirs].Code}"));
    }
}
