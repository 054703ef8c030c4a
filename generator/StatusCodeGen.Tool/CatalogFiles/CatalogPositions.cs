using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>Where a catalog's file has its entries. The model of the catalog holds no positions.</summary>
internal sealed class CatalogPositions
{
    private static readonly YamlNode Nothing = YamlNode.Unknown(default);

    private readonly SourceText _text;
    private readonly YamlNode _root;
    private readonly YamlNode _header;
    private readonly Dictionary<string, YamlNode> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, YamlNode> _codes = [];
    private readonly Dictionary<string, TextSpan> _reserved = new(StringComparer.Ordinal);

    private CatalogPositions(SourceText text, YamlNode root)
    {
        (_text, _root, _header) = (text, root, Find(root, "catalog") ?? Nothing);
        var type = CodeType.Find(Find(_header, "type")?.Scalar?.Text ?? "") ?? CodeType.Int;
        var naming = NamingRule.Default with { IsPascal = Find(_header, "identifiers")?.Scalar?.Text == "pascal" };
        foreach (var group in ItemsOf(root, "groups"))
        {
            _groups.TryAdd(IdentifierOf(group, naming), group);
            AddCodes(ItemsOf(group, "codes"), type);
        }

        AddCodes(ItemsOf(root, "codes"), type);
        AddReserved(ItemsOf(root, "reserved"));
    }

    /// <summary>The entries of <c>reserved</c>: numbers and ranges as the author wrote them, and names in quotes.</summary>
    public IReadOnlyCollection<string> Reserved => _reserved.Keys;

    public static CatalogPositions Of(CatalogFile file) => new(file.Text, file.Root);

    /// <summary>
    /// Finds a place: the value of a key if that is a text, and otherwise the key. Where the file does not have the key, it
    /// is the first key of the entry, and without the entry the key of the list or the header that it belongs to.
    /// </summary>
    public TextSpan FindSpan(CatalogPlace place) => place switch
    {
        HeaderPlace { Key: "" } => KeyOf(_root, "groups") ?? KeyOf(_root, "codes") ?? _root.Handle,
        HeaderPlace header => In(_header, header.Key) ?? KeyOf(_root, "catalog") ?? _root.Handle,
        ColumnPlace column => FindColumn(column),
        GroupPlace group => _groups.TryGetValue(group.Identifier, out var entry) ? In(entry, group.Key) ?? entry.Handle : Groups,
        ReservedPlace reserved => _reserved.TryGetValue(reserved.Text, out var span) ? span : _root.Handle,
        CodePlace code => _codes.TryGetValue(code.Number, out var entry) ? In(entry, code.Key) ?? entry.Handle : Groups,
        _ => _root.Handle,
    };

    /// <inheritdoc cref="FindSpan"/>
    /// <returns>The lines and columns of the place, counted from 0.</returns>
    public LinePositionSpan Find(CatalogPlace place) => _text.Lines.GetLinePositionSpan(FindSpan(place));

    /// <summary>The number of the code whose entry has a place; null if none has.</summary>
    public decimal? CodeAt(TextSpan place)
    {
        foreach (var (number, entry) in _codes)
        {
            if (entry.Span.Contains(place.Start))
            {
                return number;
            }
        }

        return null;
    }

    private TextSpan Groups => KeyOf(_root, "groups") ?? KeyOf(_root, "codes") ?? _root.Handle;

    private TextSpan FindColumn(ColumnPlace column)
    {
        var columns = Find(_header, "columns") ?? Nothing;
        var definition = Find(columns, column.Column) ?? Nothing;
        return (definition.Mapping is null ? null : In(definition, column.Key))
            ?? KeyOf(columns, column.Column)
            ?? KeyOf(_header, "columns")
            ?? KeyOf(_root, "catalog")
            ?? _root.Handle;
    }

    private void AddCodes(IEnumerable<YamlNode> entries, CodeType type)
    {
        foreach (var entry in entries)
        {
            if (Find(entry, "code")?.Scalar is { } text && NumberOf(entry, text.Text, type) is { } number)
            {
                _codes.TryAdd(number, entry);
            }
        }
    }

    /// <summary>The number of a code's member. Where codes are any texts, the entry may have it as <c>value</c>.</summary>
    private static decimal? NumberOf(YamlNode entry, string text, CodeType type)
    {
        var isValue = type.Kind == CodeKind.Text
            & CodeNumber.TryParse(Find(entry, CodeNumbers.ValueKey)?.Scalar?.Text ?? "", IntegralType.Int, out var value);
        return isValue ? value : CodeSyntax.TryParse(text, type, out var number) ? number : null;
    }

    private void AddReserved(IEnumerable<YamlNode> entries)
    {
        foreach (var entry in entries)
        {
            if ((entry.Scalar ?? Find(entry, "code")?.Scalar) is { } numbers)
            {
                _reserved.TryAdd(numbers.Text, numbers.Span);
            }

            if (Find(entry, "name")?.Scalar is { } name)
            {
                _reserved.TryAdd(Quotation.Of(name.Text), name.Span);
            }
        }
    }

    /// <summary>The C# name of a group, as the parser derives it.</summary>
    private static string IdentifierOf(YamlNode group, NamingRule naming) =>
        Find(group, "identifier") is { IsAbsent: false, Scalar: { } identifier } ? Identifier.Check(identifier.Text).Text
        : Find(group, "name")?.Scalar is { } name ? naming.Derive(name.Text).Text
        : "";

    private static TextSpan? In(YamlNode entry, string key) => key switch
    {
        "" => null,

        // A name may come from the other key.
        "identifier" => SpanOf(entry, key) ?? SpanOf(entry, "name"),
        "name" => SpanOf(entry, key) ?? SpanOf(entry, "identifier"),
        _ => SpanOf(entry, key),
    };

    private static TextSpan? SpanOf(YamlNode entry, string key) =>
        Find(entry, key) is { IsAbsent: false, Scalar: { } scalar } ? scalar.Span : KeyOf(entry, key);

    private static List<YamlNode> ItemsOf(YamlNode node, string key) => Find(node, key)?.Sequence?.Items ?? [];

    private static YamlNode? Find(YamlNode node, string key) => PairOf(node, key)?.Value;

    private static TextSpan? KeyOf(YamlNode node, string key) => PairOf(node, key)?.KeySpan;

    private static YamlPair? PairOf(YamlNode node, string key)
    {
        foreach (var pair in node.Mapping?.Pairs ?? [])
        {
            if (pair.Key == key)
            {
                return pair;
            }
        }

        return null;
    }
}
