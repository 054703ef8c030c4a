using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>A catalog without errors, and where each of its entries is in the file.</summary>
internal sealed class CatalogSyntax
{
    private CatalogSyntax(CatalogFile file, Catalog catalog, CatalogHeader header)
    {
        (File, Catalog, Header, Text) = (file, catalog, header, file.Text.ToString());
        var groups = ItemsOf(Find(Root, "groups"));
        var codes = Find(Root, "codes");
        Groups = [.. groups.Select(static (node, index) => new GroupSyntax(index, node, Find(node, "codes")))];
        IsNested = Groups.Any(static group => group.Codes is not null) || (codes is null && groups.Count > 0);
        Rows = IsNested
            ? [.. Groups.SelectMany(static group => ItemsOf(group.Codes).Select((row, place) => new RowSyntax(row, group, place)))]
            : [.. ItemsOf(codes).Select(static (row, place) => new RowSyntax(row, Group: null, place))];
    }

    public CatalogFile File { get; }

    public Catalog Catalog { get; }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The mapping that is the file.</summary>
    public YamlNode Root => File.Root;

    /// <summary>What the file's <c>catalog</c> says.</summary>
    public CatalogHeader Header { get; }

    /// <summary>The groups, one for each of the catalog's.</summary>
    public IReadOnlyList<GroupSyntax> Groups { get; }

    /// <summary>The rows, one for each of the catalog's codes.</summary>
    public IReadOnlyList<RowSyntax> Rows { get; }

    /// <summary>Whether the codes are in lists of their groups, and not in one list for the whole file.</summary>
    public bool IsNested { get; }

    /// <exception cref="ToolException">The catalog has errors.</exception>
    public static CatalogSyntax Of(CatalogFile file)
    {
        if (file.FirstError is { } error)
        {
            throw new ToolException($"The catalog has errors; correct them first: {error}");
        }

        var diagnostics = new DiagnosticCollector(file.Path, file.Text);
        var header = CatalogHeader.Parse(Find(file.Root, "catalog").GetValueOrDefault(), rootNamespace: "", diagnostics);
        return new(file, file.Catalog!, header!);
    }

    /// <summary>The value of a key; null if the key is absent or has no value.</summary>
    public static YamlNode? Find(YamlNode node, string key) =>
        FindPair(node, key) is { Value: { IsAbsent: false } value } ? value : null;

    /// <summary>A key and its value, which may be nothing; null if the key is absent.</summary>
    public static YamlPair? FindPair(YamlNode node, string key)
    {
        var pairs = node.Mapping?.Pairs ?? [];
        var index = Array.FindIndex(pairs, pair => pair.Key == key);
        return index < 0 ? null : pairs[index];
    }

    /// <summary>Where the value of the first of these keys is that a mapping has; the mapping's first key if it has none.</summary>
    public static TextSpan PlaceOf(YamlNode node, params string[] keys) =>
        keys.Select(key => Find(node, key)).FirstOrDefault(static value => value is not null)?.Span ?? node.Handle;

    /// <summary>The items of a list; none if there is no list.</summary>
    public static IReadOnlyList<YamlNode> ItemsOf(YamlNode? list) => list?.Sequence?.Items ?? [];
}

/// <summary>A group in the file.</summary>
/// <param name="Index">Its index among the groups.</param>
/// <param name="Node">Its mapping.</param>
/// <param name="Codes">Its list of codes; null if it has none.</param>
internal sealed record GroupSyntax(int Index, YamlNode Node, YamlNode? Codes);

/// <summary>A row in the file.</summary>
/// <param name="Node">Its mapping.</param>
/// <param name="Group">The group whose list has it; null in a list for the whole file.</param>
/// <param name="Place">Its place in that list.</param>
internal sealed record RowSyntax(YamlNode Node, GroupSyntax? Group, int Place)
{
    /// <summary>Whether the row has a key of its own.</summary>
    public bool Has(string key) => CatalogSyntax.Find(Node, key) is not null;
}
