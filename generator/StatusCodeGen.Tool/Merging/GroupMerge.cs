using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Merges the sections of a page into the groups of a catalog.</summary>
internal static class GroupMerge
{
    public static void Apply(MergeContext context, RowLists lists)
    {
        var comparison = context.Comparison;
        if (!comparison.Scope.HasGroups)
        {
            return;
        }

        for (var theirs = 0; theirs < comparison.Page.Groups.Count; theirs++)
        {
            if (comparison.Groups.Groups[theirs] is { } ours)
            {
                ApplyTo(context, ours, theirs);
            }
        }

        WriteList(context, lists);
    }

    private static void ApplyTo(MergeContext context, int ours, int theirs)
    {
        var (comparison, group) = (context.Comparison, context.Comparison.Page.Groups[theirs]);
        var (editor, name) = (context.EditGroup(ours), context.Groups.Names[theirs]);
        if (name.IsNew)
        {
            editor.Set("name", name.Name);
            if (name.Identifier is { } identifier)
            {
                editor.Set("identifier", identifier);
            }
        }

        if (GroupDifferences.HasNewTitle(comparison, ours, theirs))
        {
            var hasTitle = CatalogSyntax.Find(context.Syntax.Groups[ours].Node, "title") is not null;
            if (hasTitle || !name.IsNew || name.Name != group.Title)
            {
                editor.Set("title", group.Title);
            }
        }

        if (GroupDifferences.HasNewRange(comparison, ours, theirs))
        {
            editor.SetOrRemove("range", group.Range);
        }

        if (GroupDifferences.HasNewDescription(comparison, ours, theirs))
        {
            editor.SetOrRemove("description", group.Description);
        }
    }

    /// <summary>Writes the groups in the page's order, if groups were added, removed or moved.</summary>
    private static void WriteList(MergeContext context, RowLists lists)
    {
        var (comparison, syntax) = (context.Comparison, context.Syntax);
        var order = Enumerable.Range(0, comparison.Page.Groups.Count)
            .Select(theirs => (Ours: comparison.Groups.Groups[theirs], Theirs: theirs))
            .ToList();
        foreach (var kept in comparison.Groups.Kept)
        {
            var before = order.Where(entry => entry.Ours < kept).Select(static entry => entry.Ours).Max();
            order.Insert(order.FindIndex(entry => entry.Ours == before && before is not null) + 1, (kept, -1));
        }

        if (order.Select(static entry => entry.Ours).SequenceEqual(syntax.Groups.Select(static group => (int?)group.Index)))
        {
            return;
        }

        var pair = CatalogSyntax.FindPair(syntax.Root, "groups");
        var source = pair is { } own && CatalogSyntax.ItemsOf(own.Value).Count > 0
            ? ListSource.Of(context.Edits, own, MergeContext.FileLevel)
            : null;
        List<ListItem> items =
        [
            .. order.Select(entry => entry.Ours is { } ours ? (ListItem)new OldItem(source!, ours) : New(context, lists, entry.Theirs)),
        ];
        if (source is not null)
        {
            source.Write(items);
        }
        else
        {
            new MappingEditor(context.Edits, syntax.Root, MergeContext.FileLevel, CatalogKeys.File)
                .SetList("groups", items, context.Layout.Indentation, context.Layout.Spacing);
        }
    }

    private static NewEntry New(MergeContext context, RowLists lists, int theirs)
    {
        var (group, name) = (context.Comparison.Page.Groups[theirs], context.Groups.Names[theirs]);
        var style = context.Syntax.Groups
            .Select(other => EntryStyle.Of(context.Syntax.Text, other.Node))
            .FirstOrDefault(context.StyleOf([]) with { Keys = [] });
        var entry = new NewEntry(style, CatalogKeys.Group, context.Edits.LineEnd);
        entry.Add("name", name.Name);
        entry.Add("identifier", name.Identifier);
        entry.Add("title", group.Title == name.Name ? null : group.Title);
        entry.Add("range", group.Range);
        entry.Add("description", group.Description);
        if (lists.ItemsOf(theirs) is { Count: > 0 } items)
        {
            entry.Add("codes", new NewList(items, context.Layout.Indentation, context.Layout.Spacing));
        }

        return entry;
    }
}
