using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen;

/// <summary>A catalog with its lookups.</summary>
/// <param name="Slot">The slot of the catalog's file.</param>
/// <param name="Lookups">How the catalog's codes are found; null if there is no catalog.</param>
internal sealed record DesignedCatalog(CatalogSlot Slot, CatalogLookups? Lookups);
