using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs;

/// <summary>The catalogs of a project together: no type is made twice.</summary>
/// <param name="Catalogs">The catalogs to generate.</param>
/// <param name="Diagnostics">Every fault in every file.</param>
internal sealed record CatalogSet(EquatableArray<Catalog> Catalogs, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Of two catalogs that make one type keeps the earlier, and reports the later (SCG1011).</summary>
    public static CatalogSet Create(ImmutableArray<ParsedCatalog> files, CancellationToken cancellation)
    {
        var catalogs = new List<Catalog>();
        var diagnostics = new List<DiagnosticInfo>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, ParsedCatalog>(StringComparer.OrdinalIgnoreCase);
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
                continue;
            }

            if (FindClash(catalog, owners) is { } clash)
            {
                diagnostics.Add(clash with { Span = file.NameSpan });
            }
            else
            {
                catalogs.Add(catalog);
                TakeTypes(file, catalog, owners);
            }
        }

        return new(catalogs.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static DiagnosticInfo? FindClash(Catalog catalog, Dictionary<string, ParsedCatalog> owners)
    {
        var types = new ApiTypes(catalog.Namespace, catalog.Name);
        foreach (var type in types.All)
        {
            // Names that differ only in case are two types, but one file.
            if (owners.TryGetValue(types.HintName(type), out var owner))
            {
                var arguments = new[] { types.QualifiedName(type), owner.Catalog!.FileName }.ToEquatableArray();
                return new(Descriptors.DuplicateType.Id, owner.NameSpan, owner.NameSpan, arguments);
            }
        }

        return null;
    }

    private static void TakeTypes(ParsedCatalog file, Catalog catalog, Dictionary<string, ParsedCatalog> owners)
    {
        var types = new ApiTypes(catalog.Namespace, catalog.Name);
        foreach (var type in types.All)
        {
            owners[types.HintName(type)] = file;
        }
    }
}
