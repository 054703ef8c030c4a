using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>A catalog that may have translations.</summary>
/// <param name="Path">The catalog's file.</param>
/// <param name="Catalog">The catalog; null if its file is too faulty.</param>
/// <param name="IsSound">
/// Whether no error is reported in it. Otherwise codes may be missing in it, and a translation that has them is not at fault.
/// </param>
internal sealed record TranslationSource(string Path, Catalog? Catalog, bool IsSound)
{
    /// <summary>The catalogs of a project.</summary>
    public static EquatableArray<TranslationSource> ListOf(CatalogSet set)
    {
        var faulty = new HashSet<string>(
            set.Diagnostics
                .Where(static diagnostic => Descriptors.ById[diagnostic.Id].DefaultSeverity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.Span.Path),
            StringComparer.Ordinal);
        return set.Slots.Select(slot => new TranslationSource(slot.Path, slot.Catalog, !faulty.Contains(slot.Path))).ToEquatableArray();
    }
}
