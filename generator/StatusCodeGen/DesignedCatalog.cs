using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;

namespace StatusCodeGen;

/// <summary>A catalog with its lookups.</summary>
/// <param name="Slot">The slot of the catalog's file.</param>
/// <param name="Lookups">How the catalog's codes are found; null without a catalog.</param>
internal sealed record DesignedCatalog(CatalogSlot Slot, CatalogLookups? Lookups)
{
    /// <summary>What emitters need; null without a catalog.</summary>
    /// <param name="capabilities">What the generated code may use.</param>
    /// <param name="places">Where the file declares the members of the enums; null if no editor asks.</param>
    /// <param name="languages">The languages of the catalog's translations; null if the emitters do not ask.</param>
    public ApiContext? ToContext(
        Capabilities capabilities,
        CatalogPlaces? places = null,
        EquatableArray<TranslatedLanguage>? languages = null) =>
        Slot.Catalog is { } catalog && Lookups is { } lookups ? new(catalog, lookups, capabilities, places, languages) : null;
}
