using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>A catalog's file, read as the build reads it.</summary>
/// <param name="Path">The path that the user gave.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Parsed">What the build makes of it.</param>
/// <param name="Root">Its nodes; unknown if it has none.</param>
internal sealed record CatalogFile(string Path, SourceText Text, ParsedCatalog Parsed, YamlNode Root)
{
    private const string Smallest = """
        catalog:
          name: A
          title: A
        groups:
          - name: B
            range: 1-9
            description: B
            codes:
              - code: 1
                name: C
                description: "C"
        """;

    /// <summary>The catalog; null if a fault leaves nothing to generate.</summary>
    public Catalog? Catalog => Parsed.Catalog;

    /// <summary>The diagnostics that the build would report, by position.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } =
        [.. Parsed.Diagnostics.Select(static diagnostic => diagnostic.ToDiagnostic())];

    /// <summary>The first error; null if the build would generate the catalog without one.</summary>
    public Diagnostic? FirstError => Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="rootNamespace">The project's root namespace; empty if it does not matter.</param>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CatalogFile Read(string path, CancellationToken cancellation, string rootNamespace = "") =>
        Parse(path, BoundedFile.Read(path, cancellation), cancellation, rootNamespace);

    /// <summary>
    /// Reads a catalog of one code, so that the code that reads catalogs is compiled: most of the time of a short run goes into
    /// that, and another thread can do it while a page is read.
    /// </summary>
    /// <returns>Nothing.</returns>
    public static CatalogFile? Prepare()
    {
        _ = Parse("", SourceText.From(Smallest), CancellationToken.None);
        return null;
    }

    public static CatalogFile Parse(string path, SourceText text, CancellationToken cancellation, string rootNamespace = "")
    {
        var parsed = CatalogParser.Parse(path, text, rootNamespace, cancellation, out var root);
        return new(path, text, parsed, root);
    }

    /// <summary>The catalog, if the file has no errors: what is left of one with errors would look complete.</summary>
    /// <param name="error">Receives the diagnostics of the file.</param>
    /// <exception cref="ToolException">The catalog has errors.</exception>
    public Catalog Require(TextWriter error)
    {
        foreach (var diagnostic in Diagnostics)
        {
            error.Write(diagnostic + "\n");
        }

        return FirstError is null && Catalog is { } catalog
            ? catalog
            : throw new ToolException($"The catalog '{Path}' has errors; correct them first.");
    }
}
