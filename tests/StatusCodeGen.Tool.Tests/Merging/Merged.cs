using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Merging;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>Merges pages into catalogs that a test writes.</summary>
internal static class Merged
{
    public static CatalogFile File(string yaml) => CatalogFile.Parse("codes.yaml", SourceText.From(yaml), CancellationToken.None);

    /// <summary>What the page of a catalog says.</summary>
    public static PageCatalog Page(string yaml) => CatalogPage.Of(File(yaml).Catalog!);

    /// <summary>The catalog after the page of another catalog has been merged into it.</summary>
    public static string With(string yaml, string other, MergeOptions? options = null) => With(yaml, Page(other), options);

    public static string With(string yaml, PageCatalog page, MergeOptions? options = null) =>
        CatalogMerge.Merge(File(yaml), page, options ?? new(), CancellationToken.None).Text;
}
