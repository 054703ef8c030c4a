using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

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
        var owners = new TypeOwners();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();

            // A file that the project lists twice is one file.
            if (!paths.Add(file.NameSpan.Path))
            {
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            var clash = owners.FindClash(file);
            if (clash is not null)
            {
                diagnostics.Add(clash);
            }
            else
            {
                owners.Add(file);
            }

            slots.Add(new(clash is null ? file.Catalog : null));
        }

        return new(slots.ToEquatableArray(), diagnostics.ToEquatableArray());
    }
}

/// <summary>What a file makes: a catalog, or nothing.</summary>
internal sealed record CatalogSlot(Catalog? Catalog);
