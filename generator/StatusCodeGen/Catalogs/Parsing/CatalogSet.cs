using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>All catalogs of a project. No two of them generate the same type.</summary>
/// <param name="Slots">
/// The result of each file, in the project's order. A file without a usable catalog keeps its slot: the pipeline
/// compares slot by slot, and a fault in one file must not regenerate the files after it.
/// </param>
/// <param name="Diagnostics">Every fault in every file.</param>
internal sealed record CatalogSet(EquatableArray<CatalogSlot> Slots, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// If two catalogs generate the same type, keeps the earlier one and reports the later one (SCG1011).
    /// </summary>
    public static CatalogSet Create(ImmutableArray<ParsedCatalog> files, CancellationToken cancellation)
    {
        var slots = new List<CatalogSlot>();
        var diagnostics = new List<DiagnosticInfo>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var types = new GeneratedTypeRegistry();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();

            // The project may list a file twice. Use it once.
            if (!paths.Add(file.NameSpan.Path))
            {
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            if (file.Catalog is not { } catalog)
            {
                slots.Add(new(file.NameSpan.Path, null));
            }
            else if (types.FindClash(catalog, file.NameSpan) is { } clash)
            {
                diagnostics.Add(clash);
                slots.Add(new(file.NameSpan.Path, null));
            }
            else
            {
                types.Add(catalog, file.NameSpan);
                slots.Add(new(file.NameSpan.Path, catalog));
            }
        }

        return new(slots.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}

/// <summary>The result of one file: a catalog, or nothing.</summary>
internal sealed record CatalogSlot(string Path, Catalog? Catalog);

/// <summary>The result of parsing one catalog file.</summary>
/// <param name="Catalog">The catalog; null if the file is too faulty to generate anything.</param>
/// <param name="NameSpan">Where the catalog's name is; the start of the file if there is no catalog.</param>
/// <param name="Diagnostics">Every fault in the file.</param>
/// <param name="Places">Where the file declares what the catalog has; null in a build, and if there is no catalog.</param>
internal sealed record ParsedCatalog(
    Catalog? Catalog,
    FileSpan NameSpan,
    EquatableArray<DiagnosticInfo> Diagnostics,
    CatalogPlaces? Places = null)
{
    /// <summary>The result for a file that cannot be read.</summary>
    public static ParsedCatalog Unreadable(string path) =>
        new(Catalog: null, new(path, 0, 0, 0, 0, 0, 0), EquatableArray<DiagnosticInfo>.Empty);
}
