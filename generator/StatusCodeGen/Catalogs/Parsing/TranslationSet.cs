using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>All translations of a project. No two of them are of one catalog into one language.</summary>
/// <param name="Slots">
/// The result of each file that is named as a translation, in the project's order. As in a <see cref="CatalogSet"/>, a file keeps
/// its slot whatever is in it.
/// </param>
/// <param name="Languages">The languages of each catalog that has any.</param>
/// <param name="Diagnostics">Every fault in every file.</param>
internal sealed record TranslationSet(
    EquatableArray<TranslationSlot> Slots,
    EquatableArray<CatalogLanguages> Languages,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// If two files translate a catalog into one language, keeps the earlier one and reports the later one (SCG1011). What a
    /// language lacks is not reported if it falls back to another one: <c>es-MX</c> has only what differs from <c>es</c>.
    /// </summary>
    public static TranslationSet Create(ImmutableArray<ParsedTranslation> files, CancellationToken cancellation)
    {
        var slots = new List<TranslationSlot>();
        var diagnostics = new List<DiagnosticInfo>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var translated = new Dictionary<(string Catalog, string Language), ParsedTranslation>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();

            // The project may list a file twice. Use it once.
            if (!paths.Add(file.Path))
            {
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            if (file is { Translation: { } translation, LanguageSpan: { } span })
            {
                var key = (translation.CatalogPath, translation.Language);
                if (translated.TryGetValue(key, out var first))
                {
                    diagnostics.Add(Clash(translation, span, first));
                    slots.Add(new(file.Path, null));
                    continue;
                }

                translated.Add(key, file);
            }

            slots.Add(new(file.Path, file.Translation));
        }

        diagnostics.AddRange(translated
            .Where(file => !LanguageTag.ParentsOf(file.Key.Language).Any(parent => translated.ContainsKey((file.Key.Catalog, parent))))
            .Select(static file => file.Value.Lacking)
            .OfType<DiagnosticInfo>());
        return new(slots.ToEquatableArray(), LanguagesOf(translated.Values).ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static IEnumerable<CatalogLanguages> LanguagesOf(IEnumerable<ParsedTranslation> files) => files
        .Select(static file => file.Translation!)
        .GroupBy(static translation => translation.CatalogPath, StringComparer.Ordinal)
        .Select(static catalog => new CatalogLanguages(
            catalog.Key,
            catalog
                .Select(static translation => translation.Outline)
                .OrderBy(static language => language.Tag, StringComparer.Ordinal)
                .ToEquatableArray()));

    private static DiagnosticInfo Clash(Translation later, FileSpan span, ParsedTranslation first)
    {
        var arguments = new[]
        {
            $"translation of {Quotation.Visible(later.CatalogPath.Split('/', '\\').Last())} into '{later.Language}'",
            Quotation.Visible(first.Translation!.FileName),
            "keep one of the two files, or give one another language",
        };
        return new(Descriptors.DuplicateType.Id, span, first.LanguageSpan, arguments.ToEquatableArray());
    }
}

/// <summary>The result of one file that is named as a translation: a translation, or nothing.</summary>
internal sealed record TranslationSlot(string Path, Translation? Translation);
