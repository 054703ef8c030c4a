using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit;

namespace StatusCodeGen;

/// <summary>A catalog with the places of its entries, which only an editor asks for.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Places">Where its file declares the members of its enums; null if no editor asks.</param>
internal sealed record PlacedCatalog(DesignedCatalog Catalog, CatalogPlaces? Places)
{
    /// <inheritdoc cref="DesignedCatalog.ToContext"/>
    public ApiContext? ToContext(Capabilities capabilities) => Catalog.ToContext(capabilities, Places);
}
