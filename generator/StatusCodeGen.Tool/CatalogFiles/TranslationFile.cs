using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>A file that is named as a translation, read as the build reads it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">The text of the file.</param>
/// <param name="Parsed">What the build makes of it; nothing if it is not a translation.</param>
/// <param name="Root">Its nodes; unknown if it has none.</param>
internal sealed record TranslationFile(string Path, SourceText Text, ParsedTranslation Parsed, YamlNode Root)
{
    /// <summary>
    /// The first error; null if there is none. A code that the catalog does not have is an error of the build, but takes nothing
    /// from the other entries.
    /// </summary>
    public Diagnostic? FirstError => Parsed.Diagnostics
        .Where(static diagnostic => diagnostic.Id != Descriptors.OrphanedTranslation.Id)
        .Select(static diagnostic => diagnostic.ToDiagnostic())
        .FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The file that translates a catalog into a language: <c>codes.es.yaml</c> for <c>codes.yaml</c>.</summary>
    /// <exception cref="ToolException">The catalog's file has a name that no translation can be named after.</exception>
    public static string PathFor(string catalog, string language)
    {
        if (!FileNames.IsCatalog(catalog))
        {
            throw new ToolException(
                $"A translation is named like its catalog, and '{catalog}' is not named like one; call it codes.yaml or *.codes.yaml.");
        }

        var extension = System.IO.Path.GetExtension(catalog);
        return $"{catalog[..^extension.Length]}.{language}{extension}";
    }

    /// <summary>The translations beside catalogs, by their names.</summary>
    /// <exception cref="ToolException">A file that is named as one cannot be read.</exception>
    public static IReadOnlyList<TranslationFile> FindBeside(IReadOnlyList<TranslationSource> catalogs, CancellationToken cancellation)
    {
        var folders = catalogs.Select(static catalog => FolderOf(catalog.Path)).Distinct(StringComparer.Ordinal);
        return
        [
            .. folders
                .SelectMany(static folder => Directory.EnumerateFiles(folder.Length > 0 ? folder : ".")
                    .Select(file => folder + System.IO.Path.GetFileName(file)))
                .Where(static path => FileNames.FindTranslation(path) is not null)
                .Order(StringComparer.Ordinal)
                .Select(path => Read(path, catalogs, cancellation))
                .Where(static file => file.Parsed.Translation is not null || file.Parsed.Diagnostics.Count > 0),
        ];
    }

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static TranslationFile Read(string path, IReadOnlyList<TranslationSource> catalogs, CancellationToken cancellation)
    {
        var text = BoundedFile.Read(path, cancellation);
        var parsed = TranslationParser.Parse(path, text, catalogs, cancellation, out var root);
        return new(path, text, parsed, root);
    }

    /// <summary>The folder of a file as the path has it, with the slash at its end.</summary>
    private static string FolderOf(string path) => path[..(path.LastIndexOfAny(['/', '\\']) + 1)];
}
