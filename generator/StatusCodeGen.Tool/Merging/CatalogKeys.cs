using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Merging;

/// <summary>The keys of a catalog in their usual order: a new key goes behind those that are before it here.</summary>
internal static class CatalogKeys
{
    public static readonly IReadOnlyList<string> File = ["catalog", "groups", "codes", "reserved"];

    public static readonly IReadOnlyList<string> Header = ["name", "namespace", "visibility", "type", "title", "description"];

    public static readonly IReadOnlyList<string> Group =
        ["name", "identifier", "title", "range", "description", "value", "codes"];

    public static readonly IReadOnlyList<string> Alias = ["name", "identifier", "deprecated"];

    /// <summary>The keys of a row, with those of its columns.</summary>
    public static IReadOnlyList<string> Row(Catalog catalog) =>
    [
        "code", "name", "identifier", .. HasValues(catalog) ? ["value"] : (string[])[], "group", "description",
        .. catalog.Columns.Select(static column => column.Key), "aliases", "deprecated",
    ];

    private static bool HasValues(Catalog catalog) =>
        catalog.Type.Kind == CodeKind.Text && catalog.Columns.All(static column => column.Key != "value");
}
