using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Merges the other names of codes.</summary>
internal static class AliasMerge
{
    /// <summary>The list of the other names of a new row.</summary>
    public static string NewList(MergeContext context, int theirs) =>
        $"[{string.Join(", ", NamesOf(context, theirs).Select(name => New(context, theirs, name).WriteFlow()))}]";

    /// <summary>Gives a row of the catalog the other names that the page has; those that stay keep what they have.</summary>
    public static void Apply(MergeContext context, int ours, int theirs)
    {
        var names = NamesOf(context, theirs);
        var old = context.Syntax.Catalog.Codes[ours].Aliases;
        if (old.Count == 0)
        {
            context.EditRow(ours).SetRaw("aliases", NewList(context, theirs));
        }
        else if (names.Count == 0)
        {
            context.EditRow(ours).Remove("aliases");
        }
        else
        {
            var pair = CatalogSyntax.FindPair(context.Syntax.Rows[ours].Node, "aliases").GetValueOrDefault();
            var list = ListSource.Of(context.Edits, pair, context.RowLevel);
            var left = Enumerable.Range(0, old.Count).ToList();
            list.Write([.. names.Select(name => Take(left, index => ShownText.Line(old[index].Name) == name) is { } index
                ? (ListItem)new OldItem(list, index)
                : New(context, theirs, name))]);
        }
    }

    private static IReadOnlyList<string> NamesOf(MergeContext context, int theirs)
    {
        var row = context.Comparison.Page.Rows[theirs];
        return [.. RowChanges.OtherNames(row.Aliases, row.Name)];
    }

    private static int? Take(List<int> left, System.Func<int, bool> isMatch)
    {
        var place = left.FindIndex(index => isMatch(index));
        if (place < 0)
        {
            return null;
        }

        var found = left[place];
        left.RemoveAt(place);
        return found;
    }

    private static ListItem New(MergeContext context, int theirs, string name)
    {
        if (context.Names.Take(name, context.CodeOf(theirs)) is not { } identifier)
        {
            return new NewScalar(name);
        }

        var entry = new NewEntry(EntryStyle.Default with { IsFlow = true }, CatalogKeys.Alias, context.Edits.LineEnd);
        entry.Add("name", name);
        entry.Add("identifier", identifier);
        return entry;
    }
}
