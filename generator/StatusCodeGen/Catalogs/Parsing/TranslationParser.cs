using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Parses a file that is named as a translation. Only the key <c>translation</c> makes it one: any other file is left alone,
/// whatever is in it.
/// </summary>
internal static class TranslationParser
{
    private const string Key = "translation";

    private static readonly string[] Keys = [Key, "catalog", "groups", "codes"];

    private static readonly string[] CatalogKeys = ["title", "description"];

    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sources">The project's catalogs.</param>
    /// <param name="cancellation">Stops the parsing.</param>
    public static ParsedTranslation Parse(
        string path,
        SourceText text,
        IReadOnlyList<TranslationSource> sources,
        CancellationToken cancellation) =>
        Parse(path, text, sources, cancellation, out _);

    /// <inheritdoc cref="Parse(string, SourceText, IReadOnlyList{TranslationSource}, CancellationToken)"/>
    /// <param name="path"><inheritdoc/></param>
    /// <param name="text"><inheritdoc/></param>
    /// <param name="sources"><inheritdoc/></param>
    /// <param name="cancellation"><inheritdoc/></param>
    /// <param name="root">The nodes of the file, for a caller that looks for places; unknown if the file has none.</param>
    public static ParsedTranslation Parse(
        string path,
        SourceText text,
        IReadOnlyList<TranslationSource> sources,
        CancellationToken cancellation,
        out YamlNode root)
    {
        root = default;
        var diagnostics = new DiagnosticCollector(path, text);
        if (FileNames.FindTranslation(path) is not { } name)
        {
            return ParsedTranslation.None(path);
        }

        if (FileText.Read(text, "translate a smaller catalog", diagnostics, cancellation) is not { } reader)
        {
            return HasLineWithKey(text) ? new(path, null, null, null, diagnostics.ToEquatableArray()) : ParsedTranslation.None(path);
        }

        root = reader.Root.GetValueOrDefault();
        if (reader.Root is not { Mapping: { } mapping } node || FindKey(mapping) is not { } header)
        {
            return ParsedTranslation.None(path);
        }

        if (reader.HasPassedLimit)
        {
            return new(path, null, null, null, diagnostics.ToEquatableArray());
        }

        var file = new MappingReader(node, mapping, "The translation", Keys, diagnostics);
        file.ReportUnknown();
        if (header.Key != Key)
        {
            return new(path, null, null, null, diagnostics.ToEquatableArray());
        }

        var translated = TranslationHeader.Read(header, name, sources, diagnostics);
        return Parse(path, file, translated, !reader.HasSyntaxError, diagnostics, cancellation);
    }

    /// <summary>Whether the key begins a line: a file that is too large to be read as YAML shows in this way what it is.</summary>
    private static bool HasLineWithKey(SourceText text)
    {
        const string start = Key + ":";
        foreach (var line in text.Lines)
        {
            if (line.Span.Length >= start.Length && text.ToString(new TextSpan(line.Start, start.Length)) == start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The key that makes the file a translation; null if it has none. A misspelt one counts in a file that has a list of codes
    /// or groups as well.
    /// </summary>
    private static YamlPair? FindKey(YamlMapping mapping)
    {
        var hasList = Array.Exists(mapping.Pairs, static pair => pair.Key is "codes" or "groups");
        foreach (var pair in mapping.Pairs)
        {
            if (pair.Key == Key)
            {
                return pair;
            }
        }

        foreach (var pair in hasList ? mapping.Pairs : [])
        {
            if (Array.IndexOf(Keys, pair.Key) < 0 && Suggestion.For(pair.Key, Keys) == Key)
            {
                return pair;
            }
        }

        return null;
    }

    private static ParsedTranslation Parse(
        string path,
        MappingReader file,
        TranslationHeader header,
        bool isWhole,
        DiagnosticCollector diagnostics,
        CancellationToken cancellation)
    {
        if (header.Source is not { Catalog: { } catalog } source)
        {
            return new(path, null, null, null, diagnostics.ToEquatableArray());
        }

        var (title, description) = ReadCatalog(file, diagnostics);
        var texts = new TranslatedTexts(catalog);
        var entries = new TranslationEntries(catalog, texts, source.IsSound, diagnostics, cancellation);
        entries.ReadGroups(file.Find("groups"));
        entries.ReadCodes(file.Find("codes"));

        // A code of an entry that is at fault is not lacking as well, nor one behind a syntax error.
        var isSound = source.IsSound && isWhole && !diagnostics.HasErrors;
        entries.End();
        var lacking = isSound && header.IsComplete && header.Language is { } tag && texts.DescribeLacking() is { Length: > 0 } list
            ? diagnostics.Create(Descriptors.Untranslated, header.Handle, tag, list)
            : null;
        var fileName = Path.GetFileName(path.Replace('\\', '/'));
        var translation = header.Language is { } language
            ? texts.ToTranslation(source.Path, fileName, language, title, description)
            : null;
        return new(path, translation, diagnostics.Locate(header.LanguageSpan), lacking, diagnostics.ToEquatableArray());
    }

    private static (string Title, string Description) ReadCatalog(MappingReader file, DiagnosticCollector diagnostics)
    {
        if (file.Find("catalog") is not { } node)
        {
            return ("", "");
        }

        if (node.Mapping is not { } mapping)
        {
            ValueFault.ReportWrongKind(diagnostics, node, "'catalog'", "a mapping with 'title' and 'description'");
            return ("", "");
        }

        var reader = new MappingReader(node, mapping, "The catalog", CatalogKeys, diagnostics);
        reader.ReportUnknown();
        return (reader.ProseOr("title", ""), reader.ProseOr("description", ""));
    }
}
