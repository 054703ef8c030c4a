using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>A catalog under test that has columns.</summary>
internal interface IColumnCatalog<TCode> : ICatalog<TCode>
    where TCode : struct, Enum
{
    /// <summary>What its rows have in the columns, in their order.</summary>
    static abstract IReadOnlyList<ColumnRow<TCode>> ColumnRows { get; }
}

/// <summary>What a row has in the columns.</summary>
/// <param name="Code">The code.</param>
/// <param name="IsRetriable">A bool.</param>
/// <param name="Severity">The number of a word.</param>
/// <param name="Http">A number, which some rows do not have.</param>
/// <param name="Advice">A text, which some rows share.</param>
internal sealed record ColumnRow<TCode>(TCode Code, bool IsRetriable, int Severity, int? Http, string Advice)
    where TCode : struct, Enum;

/// <summary>Errors whose numbers have gaps: 150 codes in a span of 213.</summary>
internal readonly struct CloseCatalog : IColumnCatalog<CloseError>
{
    /// <inheritdoc/>
    public static string Title => "close, 150";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<CloseError>> Rows { get; } =
        [.. CloseErrors.All.Select(static info => new Row<CloseError>(info.Code, info.Name, info.Code.ToString(), info.Description))];

    /// <inheritdoc/>
    public static IReadOnlyList<ColumnRow<CloseError>> ColumnRows { get; } =
        [.. CloseErrors.All.Select(static info =>
            new ColumnRow<CloseError>(info.Code, info.IsRetriable, (int)info.Severity, info.Http, info.Advice))];
}

/// <summary>The same errors with numbers that are far apart.</summary>
internal readonly struct ScatteredCatalog : IColumnCatalog<ScatteredError>
{
    /// <inheritdoc/>
    public static string Title => "scattered, 150";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<ScatteredError>> Rows { get; } =
        [.. ScatteredErrors.All.Select(static info =>
            new Row<ScatteredError>(info.Code, info.Name, info.Code.ToString(), info.Description))];

    /// <inheritdoc/>
    public static IReadOnlyList<ColumnRow<ScatteredError>> ColumnRows { get; } =
        [.. ScatteredErrors.All.Select(static info =>
            new ColumnRow<ScatteredError>(info.Code, info.IsRetriable, (int)info.Severity, info.Http, info.Advice))];
}
