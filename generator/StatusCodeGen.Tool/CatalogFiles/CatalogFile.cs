using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>A catalog's file, read as the build reads it.</summary>
/// <param name="Path">The path that the user gave.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Catalog">The catalog; null if a fault leaves nothing to generate.</param>
/// <param name="Diagnostics">The diagnostics that the build would report, by position.</param>
internal sealed record CatalogFile(string Path, SourceText Text, Catalog? Catalog, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CatalogFile Read(string path, CancellationToken cancellation)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Parse(path, SourceText.From(stream, Encoding.UTF8), cancellation);
        }
        catch (System.Exception exception) when (exception is IOException or System.UnauthorizedAccessException)
        {
            throw new ToolException($"Cannot read '{path}': {exception.Message}", exception);
        }
    }

    public static CatalogFile Parse(string path, SourceText text, CancellationToken cancellation)
    {
        var parsed = CatalogParser.Parse(path, text, rootNamespace: "", cancellation);
        return new(path, text, parsed.Catalog, [.. parsed.Diagnostics.Select(static diagnostic => diagnostic.ToDiagnostic())]);
    }
}
