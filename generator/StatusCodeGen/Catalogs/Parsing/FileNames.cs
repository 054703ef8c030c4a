using System;
using System.Collections.Generic;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>What the names of files say: which file is a catalog, and which may be a translation of one.</summary>
internal static class FileNames
{
    private const string Catalog = "codes";

    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>Whether a file is named as a catalog: <c>codes.yaml</c>, <c>*.codes.yaml</c>, or the same with <c>.yml</c>.</summary>
    public static bool IsCatalog(string path) => Split(path) is { } name && IsStemOfCatalog(name.Stem);

    /// <summary>
    /// What a file is named as a translation of; null if it is not. <c>kafka.codes.es.yaml</c> is one of <c>kafka.codes.yaml</c>
    /// into <c>es</c>.
    /// </summary>
    public static TranslationName? FindTranslation(string path)
    {
        if (Split(path) is not { } name || IsStemOfCatalog(name.Stem) || name.Stem.LastIndexOf('.') is not (> 0 and var dot))
        {
            return null;
        }

        var (stem, language) = (name.Stem.Substring(0, dot), name.Stem.Substring(dot + 1));
        return language.Length > 0 && IsStemOfCatalog(stem)
            ? new(name.Folder, stem + name.Extension, stem + Other(name.Extension), language)
            : null;
    }

    /// <summary>A path with slashes, and without the folders that <c>..</c> leaves.</summary>
    public static string Normalize(string path)
    {
        var pieces = new List<string>();
        foreach (var piece in path.Replace('\\', '/').Split('/'))
        {
            if (piece == ".." && pieces.Count > 0 && pieces[pieces.Count - 1] is not (".." or ""))
            {
                pieces.RemoveAt(pieces.Count - 1);
            }
            else if (piece != ".")
            {
                pieces.Add(piece);
            }
        }

        return string.Join("/", pieces);
    }

    private static (string Folder, string Stem, string Extension)? Split(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var name = path.Substring(start);
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                var end = name.Length - extension.Length;
                return (path.Substring(0, start), name.Substring(0, end), name.Substring(end));
            }
        }

        return null;
    }

    private static bool IsStemOfCatalog(string stem) =>
        stem.Equals(Catalog, StringComparison.OrdinalIgnoreCase) || stem.EndsWith("." + Catalog, StringComparison.OrdinalIgnoreCase);

    private static string Other(string extension) => extension.Length == Extensions[0].Length ? Extensions[1] : Extensions[0];
}

/// <summary>What the name of a file says about a translation.</summary>
/// <param name="Folder">The folder, with the slash at its end; empty if the path has none.</param>
/// <param name="Catalog">The file of the catalog in that folder.</param>
/// <param name="OtherCatalog">The same with the other extension.</param>
/// <param name="Language">The language, which may not be a tag.</param>
internal sealed record TranslationName(string Folder, string Catalog, string OtherCatalog, string Language);
