using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Keeps the codes that the page no longer has under <c>reserved</c>, so that no other code takes their numbers.</summary>
internal static class ReservedMerge
{
    private const string Reason = "removed from the page";

    private static readonly IReadOnlyList<string> Keys = ["code", "name", "reason"];

    public static void Apply(MergeContext context)
    {
        var (comparison, syntax) = (context.Comparison, context.Syntax);
        var rows = comparison.Rows;
        var names = comparison.Page.Rows.Select(static row => row.Name).ToHashSet(StringComparer.Ordinal);
        var removed = rows.Removed.Select(ours => New(context, syntax.Catalog.Codes[ours], names));
        var numbers = rows.Numbers.ToHashSet();
        var renumbered = rows.Rows.OfType<int>()
            .Where(ours => !numbers.Contains(syntax.Catalog.Codes[ours].Number))
            .Select(ours => New(context, syntax.Catalog.Codes[ours], names));
        List<ListItem> items = [.. removed.Concat(renumbered).OfType<ListItem>()];
        if (items.Count == 0)
        {
            return;
        }

        var pair = CatalogSyntax.FindPair(syntax.Root, "reserved");
        var count = pair is { } own ? CatalogSyntax.ItemsOf(own.Value).Count : 0;
        if (count > 0)
        {
            var list = ListSource.Of(context.Edits, pair!.Value, MergeContext.FileLevel);
            list.Write([.. Enumerable.Range(0, count).Select(index => new OldItem(list, index)), .. items]);
        }
        else
        {
            new MappingEditor(context.Edits, syntax.Root, MergeContext.FileLevel, CatalogKeys.File)
                .SetList("reserved", items, context.Layout.Indentation, spacing: "");
        }
    }

    /// <returns>The entry; null if it has nothing to reserve.</returns>
    private static NewEntry? New(MergeContext context, Code code, HashSet<string> names)
    {
        // A text that ends as a range does would reserve all texts that begin like it.
        var own = ReservedCodes.IsRange(code.Spelling, context.Syntax.Catalog.Type) ? null : code.Spelling;
        var name = names.Contains(code.Name) || context.Names.IsTaken(code) ? null : code.Name;
        if (own is null && name is null)
        {
            return null;
        }

        var entry = new NewEntry(EntryStyle.Default with { IsFlow = true }, Keys, context.Edits.LineEnd);
        entry.Add("code", own);
        entry.Add("name", name);
        entry.Add("reason", Reason);
        return entry;
    }
}
