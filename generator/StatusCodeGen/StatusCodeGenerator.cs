using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;
using StatusCodeGen.UserCode;

namespace StatusCodeGen;

/// <summary>
/// Generates the API of every catalog of a project. A catalog is an AdditionalFile named <c>codes.yaml</c>,
/// <c>codes.yml</c>, <c>*.codes.yaml</c> or <c>*.codes.yml</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class StatusCodeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        var language = context.ParseOptionsProvider
            .Select(GetLanguage)
            .WithTrackingName(TrackingNames.Language);

        var capabilities = context.CompilationProvider
            .Combine(language)
            .Select(ProbeCapabilities)
            .WithTrackingName(TrackingNames.Capabilities);

        var files = context.AdditionalTextsProvider
            .Where(static file => FileNames.IsCatalog(file.Path))
            .WithTrackingName(TrackingNames.CatalogFiles);

        var parsed = files
            .Combine(settings)
            .Select(Parse)
            .WithTrackingName(TrackingNames.ParsedCatalogs)
            .Collect();

        var set = parsed
            .Select(CatalogSet.Create)
            .WithTrackingName(TrackingNames.CatalogSet);

        var diagnostics = set
            .SelectMany(static (set, _) => set.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        var catalogs = set
            .SelectMany(static (set, _) => set.Slots)
            .WithTrackingName(TrackingNames.Catalogs);

        var lookups = catalogs
            .Select(DesignLookups)
            .WithTrackingName(TrackingNames.Lookups);

        var translationFiles = context.AdditionalTextsProvider
            .Where(static file => FileNames.FindTranslation(file.Path) is not null)
            .WithTrackingName(TrackingNames.TranslationFiles);

        var sources = set
            .Select(static (set, _) => TranslationSource.ListOf(set))
            .WithTrackingName(TrackingNames.TranslationSources);

        var translationSet = translationFiles
            .Combine(sources)
            .Select(ParseTranslation)
            .WithTrackingName(TrackingNames.ParsedTranslations)
            .Collect()
            .Select(TranslationSet.Create)
            .WithTrackingName(TrackingNames.TranslationSet);

        var translationDiagnostics = translationSet
            .SelectMany(static (set, _) => set.Diagnostics)
            .WithTrackingName(TrackingNames.TranslationDiagnostics);

        var languages = translationSet
            .Select(static (set, _) => set.Languages)
            .WithTrackingName(TrackingNames.Languages);

        // These change when a language is added, and not when a text of a translation changes.
        var translated = lookups
            .Combine(languages)
            .Select(FindLanguages)
            .WithTrackingName(TrackingNames.TranslatedCatalogs);

        var translations = translationSet
            .SelectMany(static (set, _) => set.Slots)
            .WithTrackingName(TrackingNames.Translations)
            .Combine(translated.Collect())
            .Select(FindCatalog)
            .WithTrackingName(TrackingNames.TranslationsOfCatalogs);

        // This changes only with the first catalog, and with what the project has.
        var shared = set
            .Select(static (set, _) => set.Slots.Any(static slot => slot.Catalog is not null) ? SharedCode.HintName : null)
            .Combine(capabilities)
            .WithTrackingName(TrackingNames.SharedCode);

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(translationDiagnostics, Report);
        context.RegisterSourceOutput(translated.Combine(capabilities), EmitUnmapped);
        context.RegisterSourceOutput(translations.Combine(capabilities), EmitTranslation);

        var names = catalogs
            .Where(static slot => slot.Catalog is not null)
            .Combine(capabilities)
            .Select(static (input, _) => GeneratedNames.Of(input.Left.Path, input.Left.Catalog!, input.Right))
            .WithTrackingName(TrackingNames.GeneratedNames)
            .Collect();

        var inTheWay = context.CompilationProvider
            .Combine(names)
            .SelectMany(static (input, cancellation) => NamesInTheWay.Find(input.Right, input.Left, cancellation))
            .WithTrackingName(TrackingNames.NamesInTheWay);
        context.RegisterSourceOutput(inTheWay.Combine(parsed.Select(NamesOf)), ReportName);

        // These change when lines of a catalog move, but only in an editor.
        var placed = lookups
            .Combine(parsed.Select(PlacesOf))
            .Select(FindPlaces)
            .WithTrackingName(TrackingNames.PlacedCatalogs);
        context.RegisterSourceOutput(placed.Combine(capabilities), EmitMapped);
        context.RegisterSourceOutput(shared, EmitShared);
    }

    private static LanguageVersion GetLanguage(ParseOptions options, CancellationToken cancellation) =>
        ((CSharpParseOptions)options).LanguageVersion;

    private static Capabilities ProbeCapabilities(
        (Compilation Compilation, LanguageVersion Language) project,
        CancellationToken cancellation) =>
        Capabilities.Probe(project.Compilation, project.Language, cancellation);

    private static ParsedCatalog Parse((AdditionalText File, ProjectSettings Settings) input, CancellationToken cancellation)
    {
        var (file, settings) = input;
        if (file.GetText(cancellation) is not { } text)
        {
            // The compiler reports a file that cannot be read (CS2001).
            return ParsedCatalog.Unreadable(file.Path);
        }

        return settings.MapsToCatalogs
            ? CatalogParser.ParseWithPlaces(file.Path, text, settings.RootNamespace, cancellation)
            : CatalogParser.Parse(file.Path, text, settings.RootNamespace, cancellation);
    }

    private static ParsedTranslation ParseTranslation(
        (AdditionalText File, EquatableArray<TranslationSource> Sources) input,
        CancellationToken cancellation)
    {
        var (file, sources) = input;
        return file.GetText(cancellation) is { } text
            ? TranslationParser.Parse(file.Path, text, sources, cancellation)
            : ParsedTranslation.None(file.Path);
    }

    private static DesignedCatalog DesignLookups(CatalogSlot slot, CancellationToken cancellation) =>
        new(slot, slot.Catalog is { } catalog ? CatalogLookups.Create(catalog, cancellation) : null);

    private static PlacedCatalog FindPlaces(
        (DesignedCatalog Catalog, EquatableArray<CatalogPlaces> Places) input,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(input.Catalog, input.Places.FirstOrDefault(places => places.Path == input.Catalog.Slot.Path));
    }

    private static TranslatedCatalog FindLanguages(
        (DesignedCatalog Catalog, EquatableArray<CatalogLanguages> Languages) input,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var languages = input.Languages.FirstOrDefault(languages => languages.CatalogPath == input.Catalog.Slot.Path);
        return new(input.Catalog, languages?.Languages ?? EquatableArray<TranslatedLanguage>.Empty);
    }

    private static CatalogTranslation FindCatalog(
        (TranslationSlot Slot, ImmutableArray<TranslatedCatalog> Catalogs) input,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var path = input.Slot.Translation?.CatalogPath;
        return new(input.Slot, input.Catalogs.FirstOrDefault(catalog => catalog.Catalog.Slot.Path == path));
    }

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static EquatableArray<FileSpan> NamesOf(ImmutableArray<ParsedCatalog> files, CancellationToken cancellation) =>
        files.Select(static file => file.NameSpan).ToEquatableArray();

    private static EquatableArray<CatalogPlaces> PlacesOf(ImmutableArray<ParsedCatalog> files, CancellationToken cancellation) =>
        files.Select(static file => file.Places).OfType<CatalogPlaces>().ToEquatableArray();

    private static void ReportName(
        SourceProductionContext context,
        (NameInTheWay InTheWay, EquatableArray<FileSpan> Names) input)
    {
        if (input.InTheWay.ToDiagnostic(input.Names) is { } diagnostic)
        {
            Report(context, diagnostic);
        }
    }

    private static void EmitUnmapped(
        SourceProductionContext context,
        (TranslatedCatalog Catalog, Capabilities Capabilities) input)
    {
        if (input.Catalog.ToContext(input.Capabilities) is { } api)
        {
            Add(context, ApiEmitter.EmitUnmapped(api));
        }
    }

    private static void EmitTranslation(
        SourceProductionContext context,
        (CatalogTranslation Translation, Capabilities Capabilities) input)
    {
        var (slot, catalog) = input.Translation;
        if (slot.Translation is { } translation && catalog?.ToContext(input.Capabilities) is { } api)
        {
            Add(context, ApiEmitter.EmitTranslation(api, translation));
        }
    }

    private static void EmitMapped(SourceProductionContext context, (PlacedCatalog Catalog, Capabilities Capabilities) input)
    {
        if (input.Catalog.ToContext(input.Capabilities) is { } api)
        {
            Add(context, ApiEmitter.EmitMapped(api));
        }
    }

    private static void EmitShared(SourceProductionContext context, (string? HintName, Capabilities Capabilities) input)
    {
        if (input.HintName is { } hintName)
        {
            context.AddSource(hintName, SharedCode.Emit(input.Capabilities));
        }
    }

    private static void Add(SourceProductionContext context, IEnumerable<(string HintName, SourceText Text)> files)
    {
        foreach (var (hintName, text) in files)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(hintName, text);
        }
    }
}
