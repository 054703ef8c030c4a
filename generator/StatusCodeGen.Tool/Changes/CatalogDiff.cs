using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Finds what has changed between two catalogs. Nothing has if the list is empty.</summary>
/// <remarks>
/// An entry is the same if it has the same C# name, the same name on the page or the same number, and never because it looks
/// alike. Where none of them is the same, one entry was removed and another added.
/// </remarks>
internal static class CatalogDiff
{
    public static IReadOnlyList<Change> Compare(Catalog old, Catalog @new)
    {
        var comparison = new Comparison(old, @new);
        return
        [
            .. HeaderChanges.Find(old, @new),
            .. ColumnChanges.Find(comparison),
            .. GroupChanges.Find(comparison),
            .. CodeChanges.Find(comparison),
            .. ExtensionChanges.Find(comparison),
            .. OrderChanges.Find(comparison),
        ];
    }
}
