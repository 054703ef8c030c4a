using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Parses a file into a <see cref="Catalog"/>, and reports a diagnostic for each fault. A faulty entry is omitted and
/// the rest is kept: compiler errors at every use of the other codes must not hide a typo in one code.
/// </summary>
internal sealed class CatalogParser
{
    public const int MaxFileSize = FileText.MaxSize;

    private static readonly string[] Keys = ["catalog", "groups", "codes", "reserved"];

    private readonly string _path;
    private readonly SourceText _text;
    private readonly string _rootNamespace;
    private readonly DiagnosticCollector _diagnostics;
    private readonly CancellationToken _cancellation;
    private TextSpan _nameSpan;
    private YamlNode _root;
    private Func<CatalogPlaces>? _places;

    private CatalogParser(string path, SourceText text, string rootNamespace, CancellationToken cancellation)
    {
        _path = path;
        _text = text;
        _rootNamespace = rootNamespace;
        _cancellation = cancellation;
        _diagnostics = new(path, text);
    }

    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="rootNamespace">
    /// The project's RootNamespace, the default for the catalog's namespace; may be empty.
    /// </param>
    /// <param name="cancellation">Stops the parsing.</param>
    public static ParsedCatalog Parse(string path, SourceText text, string rootNamespace, CancellationToken cancellation) =>
        Parse(path, text, rootNamespace, cancellation, out _);

    /// <summary>Parses a file as well, and says where it declares what the catalog has.</summary>
    /// <inheritdoc cref="Parse(string, SourceText, string, CancellationToken)"/>
    public static ParsedCatalog ParseWithPlaces(
        string path,
        SourceText text,
        string rootNamespace,
        CancellationToken cancellation)
    {
        var parser = new CatalogParser(path, text, rootNamespace, cancellation);
        var parsed = parser.Parse();
        return parsed.Catalog is null ? parsed : parsed with { Places = parser._places?.Invoke() };
    }

    /// <inheritdoc cref="Parse(string, SourceText, string, CancellationToken)"/>
    /// <param name="path"><inheritdoc/></param>
    /// <param name="text"><inheritdoc/></param>
    /// <param name="rootNamespace"><inheritdoc/></param>
    /// <param name="cancellation"><inheritdoc/></param>
    /// <param name="root">The nodes of the file, for a caller that looks for places; unknown if the file has none.</param>
    public static ParsedCatalog Parse(
        string path,
        SourceText text,
        string rootNamespace,
        CancellationToken cancellation,
        out YamlNode root)
    {
        var parser = new CatalogParser(path, text, rootNamespace, cancellation);
        var parsed = parser.Parse();
        root = parser._root;
        return parsed;
    }

    private ParsedCatalog Parse()
    {
        var catalog = ParseText();
        return new(catalog, _diagnostics.Locate(_nameSpan), _diagnostics.ToEquatableArray());
    }

    private Catalog? ParseText()
    {
        if (FileText.Read(_text, "split the catalog", _diagnostics, _cancellation) is not { } reader)
        {
            return null;
        }

        _root = reader.Root.GetValueOrDefault();
        return reader.HasPassedLimit ? null : ParseRoot(reader);
    }

    private Catalog? ParseRoot(YamlReader reader)
    {
        switch (reader.Root)
        {
            case { Mapping: { } mapping } root:
                return ParseFile(new(root, mapping, "The file", Keys, _diagnostics), reader.ItemCount, !reader.HasSyntaxError);
            case null or { IsAbsent: true } when !reader.HasSyntaxError:
                _diagnostics.Report(Descriptors.MissingKey, default, "The file", "'catalog' and no 'groups'", "them");
                break;
            case { } root when !reader.HasSyntaxError:
                ValueFault.ReportWrongKind(_diagnostics, root, "The file", "a mapping with 'catalog' and 'groups'");
                break;
        }

        return null;
    }

    private Catalog? ParseFile(MappingReader file, int itemCount, bool isComplete)
    {
        file.ReportUnknown();
        ReportMissing(file);
        var header = file.Find("catalog") is { } node ? CatalogHeader.Parse(node, _rootNamespace, _diagnostics) : null;
        var entries = header ?? CatalogHeader.Missing;
        var reserved = ReservedCodes.Read(file.Find("reserved"), entries, _diagnostics);
        var codes = new CodeParser(entries, reserved, itemCount, _diagnostics);
        var groups = new GroupParser(entries, codes, _diagnostics, _cancellation);
        ParseEntries(file, groups, isComplete);
        codes.End(isComplete);
        var allGroups = groups.End();
        if (codes.HasPassedLimit || groups.HasPassedLimit || header is not { Name: { } name, Namespace: { } @namespace })
        {
            return null;
        }

        _nameSpan = header.NameSpan;
        _places = () => SourcePlaces.Locate(_path, _text, codes.Spans, groups.Spans);
        return ColumnNames.WithoutClashes(
            new(
                Path.GetFileName(_path.Replace('\\', '/')),
                @namespace,
                name,
                header.IsPublic,
                header.Type,
                header.Title,
                header.Description,
                header.Reference,
                header.IsUndeclaredByRange,
                header.Json,
                header.Columns.Columns,
                allGroups,
                codes.Codes),
            header.Columns.Definitions,
            _diagnostics);
    }

    /// <summary>Reports the keys that the file as a whole lacks, on its first line.</summary>
    private void ReportMissing(MappingReader file)
    {
        var place = _diagnostics.GetPosition(file.Handle.Start).Line == 0 ? file.Handle : default;
        var hasEntries = file.Has("groups") || file.Has("codes") || file.IsMisspelt("codes");
        switch (file.Has("catalog"), hasEntries)
        {
            case (false, false):
                file.ReportMissing(place, "catalog", "groups");
                break;
            case (false, true):
                file.ReportMissing(place, "catalog");
                break;
            case (true, false):
                file.ReportMissing(place, "groups");
                break;
        }
    }

    /// <summary>
    /// Reads <c>groups</c> or <c>codes</c>. A file may have both if no group has its own codes; otherwise the earlier one is
    /// read.
    /// </summary>
    private void ParseEntries(MappingReader file, GroupParser parser, bool isComplete)
    {
        var groups = file.FindPair("groups");
        var codes = file.FindPair("codes");
        var isGroupsFirst = groups?.KeySpan.Start < codes?.KeySpan.Start;
        if (groups is { } all && codes is { } bare)
        {
            if (!GroupParser.HoldCodes(all.Value))
            {
                parser.ReadGroups(all.Value);
                parser.ReadGroupedCodes(bare.Value, isComplete);
                return;
            }

            var (second, kind, found) = isGroupsFirst
                ? (bare, "omitted where a group has 'codes' of its own", "given as well")
                : (all, "groups without 'codes' of their own where 'codes' is given", "groups with them");
            _diagnostics.Report(Descriptors.WrongKind, second.KeySpan, $"'{second.Key}'", kind, found);
        }

        if (groups is not null && (codes is null || isGroupsFirst))
        {
            parser.ReadGroups(groups.Value.Value);
        }
        else if (codes is not null)
        {
            parser.ReadGroupedCodes(codes.Value.Value, isComplete && groups is null && !file.IsMisspelt("groups"));
        }
    }
}
