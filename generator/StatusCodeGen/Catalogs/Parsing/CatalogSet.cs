using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The catalogs of a project together: no type is made twice.</summary>
/// <param name="Slots">
/// What each file makes, in the project's order. A file that makes nothing keeps its slot: the pipeline compares slot by
/// slot, and a fault in one file must not regenerate those behind it.
/// </param>
/// <param name="Diagnostics">Every fault in every file.</param>
internal sealed record CatalogSet(EquatableArray<CatalogSlot> Slots, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Of two catalogs that make one type keeps the earlier, and reports the later (SCG1011).</summary>
    public static CatalogSet Create(ImmutableArray<ParsedCatalog> files, CancellationToken cancellation)
    {
        var slots = new List<CatalogSlot>();
        var diagnostics = new List<DiagnosticInfo>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var types = new GeneratedTypeRegistry();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();

            // A file that the project lists twice is one file.
            if (!paths.Add(file.NameSpan.Path))
            {
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            if (file.Catalog is not { } catalog)
            {
                slots.Add(new(null));
            }
            else if (types.FindClash(catalog, file.NameSpan) is { } clash)
            {
                diagnostics.Add(clash);
                slots.Add(new(null));
            }
            else
            {
                types.Add(catalog, file.NameSpan);
                slots.Add(new(catalog));
            }
        }

        return new(slots.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}

/// <summary>What a file makes: a catalog, or nothing.</summary>
internal sealed record CatalogSlot(Catalog? Catalog);

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
