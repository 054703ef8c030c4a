using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Diagnostics;
using StatusCodeGen.Emit;
using StatusCodeGen.Lookups;

namespace StatusCodeGen;

/// <summary>
/// Generates the API of every catalog of a project. A catalog is an AdditionalFile named <c>codes.yaml</c>,
/// <c>codes.yml</c>, <c>*.codes.yaml</c> or <c>*.codes.yml</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class StatusCodeGenerator : IIncrementalGenerator
{
    private static readonly string[] CatalogNames = ["codes.yaml", "codes.yml"];

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(GetRootNamespace)
            .WithTrackingName(TrackingNames.RootNamespace);

        var language = context.ParseOptionsProvider
            .Select(GetLanguage)
            .WithTrackingName(TrackingNames.Language);

        var capabilities = context.CompilationProvider
            .Combine(language)
            .Select(ProbeCapabilities)
            .WithTrackingName(TrackingNames.Capabilities);

        var files = context.AdditionalTextsProvider
            .Where(IsCatalog)
            .WithTrackingName(TrackingNames.CatalogFiles);

        var set = files
            .Combine(rootNamespace)
            .Select(Parse)
            .WithTrackingName(TrackingNames.ParsedCatalogs)
            .Collect()
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

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(lookups.Combine(capabilities), Emit);
    }

    private static string GetRootNamespace(AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var value) ? value : "";

    private static LanguageVersion GetLanguage(ParseOptions options, CancellationToken cancellation) =>
        ((CSharpParseOptions)options).LanguageVersion;

    private static Capabilities ProbeCapabilities(
        (Compilation Compilation, LanguageVersion Language) project,
        CancellationToken cancellation) =>
        Capabilities.Probe(project.Compilation, project.Language, cancellation);

    private static bool IsCatalog(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        foreach (var catalogName in CatalogNames)
        {
            if (name.Equals(catalogName, StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("." + catalogName, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ParsedCatalog Parse((AdditionalText File, string RootNamespace) input, CancellationToken cancellation) =>
        input.File.GetText(cancellation) is { } text
            ? CatalogParser.Parse(input.File.Path, text, input.RootNamespace, cancellation)

            // The compiler reports a file that cannot be read (CS2001).
            : ParsedCatalog.Unreadable(input.File.Path);

    private static (CatalogSlot Slot, CatalogLookups? Lookups) DesignLookups(CatalogSlot slot, CancellationToken cancellation) =>
        (slot, slot.Catalog is { } catalog ? CatalogLookups.Create(catalog, cancellation) : null);

    private static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) =>
        context.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static void Emit(
        SourceProductionContext context,
        ((CatalogSlot Slot, CatalogLookups? Lookups) Catalog, Capabilities Capabilities) input)
    {
        if (input.Catalog is not { Slot.Catalog: { } catalog, Lookups: { } lookups })
        {
            return;
        }

        foreach (var (hintName, text) in ApiEmitter.Emit(new ApiContext(catalog, lookups, input.Capabilities)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(hintName, text);
        }
    }
}
