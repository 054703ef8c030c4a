using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>Reads the <c>translation</c> mapping: what is translated into which language.</summary>
internal sealed class TranslationHeader
{
    private static readonly string[] Keys = ["of", "language", "complete"];

    private readonly TranslationName _name;
    private readonly DiagnosticCollector _diagnostics;

    private TranslationHeader(YamlPair pair, TranslationName name, DiagnosticCollector diagnostics)
    {
        (_name, _diagnostics, Handle) = (name, diagnostics, pair.KeySpan);
        LanguageSpan = Handle;
    }

    /// <summary>Where a diagnostic about the whole translation is reported: at the key <c>translation</c>.</summary>
    public TextSpan Handle { get; }

    /// <summary>The language; null if the file does not say it.</summary>
    public string? Language { get; private set; }

    /// <summary>Where the file says it: the value, or the key <c>translation</c> if the file's name does.</summary>
    public TextSpan LanguageSpan { get; private set; }

    /// <summary>Whether the translation should lack nothing.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The catalog; null if there is none.</summary>
    public TranslationSource? Source { get; private set; }

    /// <param name="pair">The key and the mapping.</param>
    /// <param name="name">What the file's name says.</param>
    /// <param name="sources">The project's catalogs.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public static TranslationHeader Read(
        YamlPair pair,
        TranslationName name,
        IReadOnlyList<TranslationSource> sources,
        DiagnosticCollector diagnostics)
    {
        var header = new TranslationHeader(pair, name, diagnostics);
        if (pair.Value.IsAbsent)
        {
            header.ReadLanguageOfName();
            header.Source = header.FindByName(sources);
        }
        else if (pair.Value.Mapping is { } mapping)
        {
            header.Read(new(pair.Value, mapping, "The translation", Keys, diagnostics), sources);
        }
        else
        {
            ValueFault.ReportWrongKind(diagnostics, pair.Value, "'translation'", "a mapping with 'of' and 'language'");
        }

        return header;
    }

    private void Read(MappingReader reader, IReadOnlyList<TranslationSource> sources)
    {
        reader.ReportUnknown();
        IsComplete = reader.Word("complete", "true", "false") != "false";
        if (reader.Has("language"))
        {
            ReadLanguage(reader);
        }
        else if (!reader.IsMisspelt("language"))
        {
            ReadLanguageOfName();
        }

        if (reader.Has("of"))
        {
            ReadCatalog(reader, sources);
        }
        else if (!reader.IsMisspelt("of"))
        {
            Source = FindByName(sources);
        }
    }

    private void ReadLanguage(MappingReader reader)
    {
        if (reader.Text("language") is not { } text)
        {
            return;
        }

        LanguageSpan = text.Span;
        Language = LanguageTag.Parse(text.Text);
        if (Language is null)
        {
            var found = ValueFault.Found(text.Text, LanguageTag.Suggest(text.Text));
            _diagnostics.Report(Descriptors.WrongKind, text.Span, "'language'", "a language tag such as 'es' or 'pt-BR'", found);
        }
    }

    private void ReadLanguageOfName()
    {
        Language = LanguageTag.Parse(_name.Language);
        if (Language is null)
        {
            var advice = $"it, since {Quotation.Of(_name.Language)} in the file's name is not a language tag such as 'es' or 'pt-BR'";
            _diagnostics.Report(Descriptors.MissingKey, Handle, "The translation", "'language'", advice);
        }
    }

    private void ReadCatalog(MappingReader reader, IReadOnlyList<TranslationSource> sources)
    {
        if (reader.Text("of") is not { } text)
        {
            return;
        }

        Source = Find(text.Text, sources);
        if (Source is null)
        {
            ReportNotFound(text.Span, text.Text, sources);
        }
    }

    private TranslationSource? FindByName(IReadOnlyList<TranslationSource> sources)
    {
        var source = Find(_name.Catalog, sources) ?? Find(_name.OtherCatalog, sources);
        if (source is null)
        {
            ReportNotFound(Handle, _name.Catalog, sources);
        }

        return source;
    }

    private TranslationSource? Find(string file, IReadOnlyList<TranslationSource> sources)
    {
        var path = FileNames.Normalize(_name.Folder + file);
        return sources.FirstOrDefault(source => FileNames.Normalize(source.Path).Equals(path, StringComparison.OrdinalIgnoreCase));
    }

    private void ReportNotFound(TextSpan span, string file, IReadOnlyList<TranslationSource> sources)
    {
        var folder = FileNames.Normalize(_name.Folder);
        var beside = sources
            .Select(static source => FileNames.Normalize(source.Path))
            .Where(path => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
            .Select(path => path.Substring(folder.Length));
        var advice = Suggestion.For(file, beside) is { } meant
            ? $"did you mean {Quotation.Of(meant)}?"
            : "write the file of a catalog, as this file's folder has it, in 'of'";
        _diagnostics.Report(Descriptors.NotFound, span, "catalog", Quotation.Of(file), advice);
    }
}
