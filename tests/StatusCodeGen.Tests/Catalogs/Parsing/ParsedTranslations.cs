using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Parses a catalog and its translations, and shows the result as lines of text.</summary>
internal static class ParsedTranslations
{
    public const string Folder = "/project/";

    /// <summary>A small catalog with two groups, a column of texts and one of numbers.</summary>
    public const string Catalog = """
        catalog:
          name: JobStatusCode
          columns: { advice: text?, weight: int? }
        groups:
          - name: Waiting
            title: Waiting jobs
            codes:
              - { code: 1, name: Queued, description: In the queue. }
              - { code: 2, name: Held, description: Held back., advice: Release it. }
          - name: Done
            codes:
              - { code: 3, name: Finished, description: All went well. }
              - { code: 4, name: Lost }
        """;

    /// <summary>A translation of it that lacks nothing.</summary>
    public const string Spanish = """
        translation: { language: es }
        codes:
          - { code: 1, description: En la cola. }
          - { code: 2, description: Retenido. }
          - { code: 3, description: Todo bien. }
        """;

    public static TranslationSet Parse(string catalog, params (string Name, string Text)[] files)
    {
        var parsed = CatalogParser.Parse(Folder + "codes.yaml", SourceText.From(catalog), "", CancellationToken.None);
        var set = CatalogSet.Create([parsed], CancellationToken.None);
        var sources = TranslationSource.ListOf(set);
        var translations = files.Select(file =>
            TranslationParser.Parse(Folder + file.Name, SourceText.From(file.Text), sources, CancellationToken.None));
        return TranslationSet.Create([.. translations], CancellationToken.None);
    }

    /// <summary>The diagnostics of translations of <see cref="Catalog"/>.</summary>
    public static string[] Diagnose(params (string Name, string Text)[] files) => Diagnose(Catalog, files);

    /// <summary>The diagnostics of one translation of <see cref="Catalog"/>, named <c>codes.es.yaml</c>.</summary>
    public static string[] Diagnose(string translation) => Diagnose(Catalog, ("codes.es.yaml", translation));

    /// <summary>The diagnostics, as <see cref="Parsed.Diagnose"/> shows them; with the file if there are several.</summary>
    public static string[] Diagnose(string catalog, params (string Name, string Text)[] files) =>
        [.. Parse(catalog, files).Diagnostics
            .Select(diagnostic => (files.Length > 1 ? NameOf(diagnostic.Span) + " " : "") + Show(diagnostic))];

    private static string Show(DiagnosticInfo diagnostic)
    {
        var first = diagnostic.First is { } other ? $" first {NameOf(other)} {Show(other)}" : "";
        return $"{diagnostic.Id} {Show(diagnostic.Span)}{first}: {diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Show(FileSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.StartLine + 1}:{span.StartColumn + 1}+{span.Length}");

    private static string NameOf(FileSpan span) => Path.GetFileName(span.Path);
}
