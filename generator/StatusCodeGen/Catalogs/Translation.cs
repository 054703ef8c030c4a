using System.Linq;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// What a catalog says in another language. Each list has a text for each row, group or column of the catalog, which is empty
/// where the translation has none; the list itself is empty if it would have no other texts.
/// </summary>
/// <param name="CatalogPath">The catalog's file.</param>
/// <param name="FileName">The translation's file, without its folder.</param>
/// <param name="Language">The language as a BCP 47 tag, in the usual case of letters: <c>es-MX</c>.</param>
/// <param name="Title">The page's heading; may be empty.</param>
/// <param name="Description">What the page says about itself; may be empty.</param>
/// <param name="GroupTitles">The heading of each group.</param>
/// <param name="GroupDescriptions">What the page says about each group.</param>
/// <param name="Names">The name of each row.</param>
/// <param name="Descriptions">What the page says about each row.</param>
/// <param name="Columns">What each row has in each of the catalog's columns, of which only those of texts are translated.</param>
internal sealed record Translation(
    string CatalogPath,
    string FileName,
    string Language,
    string Title,
    string Description,
    EquatableArray<string> GroupTitles,
    EquatableArray<string> GroupDescriptions,
    EquatableArray<string> Names,
    EquatableArray<string> Descriptions,
    EquatableArray<EquatableArray<string>> Columns)
{
    /// <summary>What the translation has, without the texts.</summary>
    public TranslatedLanguage Outline => new(
        Language,
        GroupTitles.Count > 0,
        Names.Count > 0,
        Descriptions.Count > 0,
        Enumerable.Range(0, Columns.Count).Where(column => Columns[column].Count > 0).ToEquatableArray());
}

/// <summary>A language that a catalog is translated into, and what is translated.</summary>
/// <param name="Tag">The language as a BCP 47 tag.</param>
/// <param name="HasTitles">Whether a group has a heading in it.</param>
/// <param name="HasNames">Whether a row has a name in it.</param>
/// <param name="HasDescriptions">Whether a row has a description in it.</param>
/// <param name="Columns">The indexes of the catalog's columns that have texts in it.</param>
internal sealed record TranslatedLanguage(
    string Tag,
    bool HasTitles,
    bool HasNames,
    bool HasDescriptions,
    EquatableArray<int> Columns);

/// <summary>The languages of a catalog, ordered by their tags.</summary>
/// <param name="CatalogPath">The catalog's file.</param>
/// <param name="Languages">The languages.</param>
internal sealed record CatalogLanguages(string CatalogPath, EquatableArray<TranslatedLanguage> Languages);
