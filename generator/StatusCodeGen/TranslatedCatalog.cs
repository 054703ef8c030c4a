using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit;

namespace StatusCodeGen;

/// <summary>A catalog, with what its API needs to know of its translations: their languages, but not their texts.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Languages">The languages.</param>
internal sealed record TranslatedCatalog(DesignedCatalog Catalog, EquatableArray<TranslatedLanguage> Languages)
{
    /// <inheritdoc cref="DesignedCatalog.ToContext"/>
    public ApiContext? ToContext(Capabilities capabilities) => Catalog.ToContext(capabilities, languages: Languages);
}
