using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;

namespace StatusCodeGen;

/// <summary>A catalog, with what its API needs to know of its translations: their languages, but not their texts.</summary>
/// <param name="Slot">The slot of the catalog's file.</param>
/// <param name="Lookups">How the catalog's codes are found; null if there is no catalog.</param>
/// <param name="Languages">The languages.</param>
internal sealed record TranslatedCatalog(CatalogSlot Slot, CatalogLookups? Lookups, EquatableArray<TranslatedLanguage> Languages)
{
    /// <summary>What emitters need; null if there is no catalog.</summary>
    public ApiContext? ToContext(Capabilities capabilities) =>
        Slot.Catalog is { } catalog && Lookups is { } lookups ? new(catalog, lookups, capabilities, languages: Languages) : null;
}
