namespace StatusCodeGen;

/// <summary>The names of the pipeline's stages. The tests use them to see which stages run again.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Language = nameof(Language);
    public const string Capabilities = nameof(Capabilities);
    public const string CatalogFiles = nameof(CatalogFiles);
    public const string ParsedCatalogs = nameof(ParsedCatalogs);
    public const string CatalogSet = nameof(CatalogSet);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Catalogs = nameof(Catalogs);
    public const string Lookups = nameof(Lookups);
    public const string GeneratedNames = nameof(GeneratedNames);
    public const string NamesInTheWay = nameof(NamesInTheWay);
    public const string TranslationFiles = nameof(TranslationFiles);
    public const string TranslationSources = nameof(TranslationSources);
    public const string ParsedTranslations = nameof(ParsedTranslations);
    public const string TranslationSet = nameof(TranslationSet);
    public const string TranslationDiagnostics = nameof(TranslationDiagnostics);
    public const string Translations = nameof(Translations);
    public const string Languages = nameof(Languages);
    public const string TranslatedCatalogs = nameof(TranslatedCatalogs);
    public const string TranslationsOfCatalogs = nameof(TranslationsOfCatalogs);
    public const string SharedCode = nameof(SharedCode);
    public const string PlacedCatalogs = nameof(PlacedCatalogs);
}
