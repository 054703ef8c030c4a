using Generality;
using StatusCodeGen.Benchmarks.Catalogs;
using Syncfy;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>Syncfy's catalog: 24 codes in a span of 405.</summary>
internal readonly struct SyncfyCatalog : ICatalog<CredentialStatusCode>
{
    /// <inheritdoc/>
    public static string Title => "Syncfy, 24";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<CredentialStatusCode>> Rows { get; } =
        [.. CredentialStatusCodes.All.Select(static info =>
            new Row<CredentialStatusCode>(info.Code, info.Name, info.Code.ToString(), info.Description))];
}

/// <summary>The catalog of HTTP: 62 codes in a span of 412.</summary>
internal readonly struct HttpCatalog : ICatalog<HttpStatus>
{
    /// <inheritdoc/>
    public static string Title => "HTTP, 62";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<HttpStatus>> Rows { get; } =
        [.. HttpStatuses.All.Select(static info => new Row<HttpStatus>(info.Code, info.Name, info.Code.ToString(), info.Description))];
}

/// <summary>A dense catalog: 1 to 200.</summary>
internal readonly struct DenseCatalog : ICatalog<DenseStatus>
{
    /// <inheritdoc/>
    public static string Title => "dense, 200";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<DenseStatus>> Rows { get; } =
        [.. DenseStatuses.All.Select(static info => new Row<DenseStatus>(info.Code, info.Name, info.Code.ToString(), info.Description))];
}

/// <summary>The catalog of NTSTATUS: 1,794 codes, scattered over all 32 bits, without descriptions.</summary>
internal readonly struct NtStatusCatalog : ICatalog<NtStatus>
{
    /// <inheritdoc/>
    public static string Title => "NTSTATUS, 1,794";

    /// <inheritdoc/>
    public static IReadOnlyList<Row<NtStatus>> Rows { get; } =
        [.. NtStatuses.All.Select(static info => new Row<NtStatus>(info.Code, info.Name, info.Code.ToString(), info.Description))];
}
