using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>The generated API of the catalog <see cref="CloseCatalog"/>.</summary>
internal readonly struct GeneratedClose : IColumns<CloseError>
{
    /// <inheritdoc/>
    public static bool IsRetriable(CloseError code) => code.IsRetriable();

    /// <inheritdoc/>
    public static int SeverityOf(CloseError code) => (int)code.GetSeverity();

    /// <inheritdoc/>
    public static int? HttpOf(CloseError code) => code.GetHttp();

    /// <inheritdoc/>
    public static string AdviceOf(CloseError code) => code.GetAdvice();
}

/// <summary>The generated API of the catalog <see cref="ScatteredCatalog"/>.</summary>
internal readonly struct GeneratedScattered : IColumns<ScatteredError>
{
    /// <inheritdoc/>
    public static bool IsRetriable(ScatteredError code) => code.IsRetriable();

    /// <inheritdoc/>
    public static int SeverityOf(ScatteredError code) => (int)code.GetSeverity();

    /// <inheritdoc/>
    public static int? HttpOf(ScatteredError code) => code.GetHttp();

    /// <inheritdoc/>
    public static string AdviceOf(ScatteredError code) => code.GetAdvice();
}
