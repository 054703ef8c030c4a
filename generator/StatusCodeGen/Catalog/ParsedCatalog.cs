using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

/// <summary>What became of one catalog file.</summary>
/// <param name="Catalog">The catalog; null if its header is too faulty to make anything of it.</param>
/// <param name="NameSpan">Where its name stands, or its file begins.</param>
/// <param name="Diagnostics">Every fault in it.</param>
internal sealed record ParsedCatalog(Catalog? Catalog, FileSpan NameSpan, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>A file without a text.</summary>
    public static ParsedCatalog Unreadable(string path) =>
        new(Catalog: null, new(path, 0, 0, 0, 0, 0, 0), EquatableArray<DiagnosticInfo>.Empty);
}
