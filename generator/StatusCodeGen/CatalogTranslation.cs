using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen;

/// <summary>A translation, and the catalog that it translates.</summary>
/// <param name="Slot">The slot of the translation's file.</param>
/// <param name="Catalog">The catalog; null if there is none for this translation.</param>
internal sealed record CatalogTranslation(TranslationSlot Slot, TranslatedCatalog? Catalog);
