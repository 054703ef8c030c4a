using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Docs;
using StatusCodeGen.Tool.Merging.Yaml;
using StatusCodeGen.Tool.Writing;

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
            var row = context.Comparison.Page.Rows[theirs];
            var deprecations = RowChanges.NewAliasDeprecations(context.Comparison, ours, row)
                .ToDictionary(static alias => alias.Alias, static alias => alias.Deprecation);
            list.Write([.. names.Select(name => Take(left, index => ShownText.Line(old[index].Name) == name) is { } index
                ? Keep(context, ours, new(list, index), deprecations)
                : New(context, theirs, name))]);
        }
    }

    /// <summary>An alias that stays, with what the page says of its deprecation.</summary>
    private static ListItem Keep(MergeContext context, int ours, OldItem item, Dictionary<int, string?> deprecations)
    {
        if (!deprecations.TryGetValue(item.Index, out var deprecation))
        {
            return item;
        }

        var node = CatalogSyntax.ItemsOf(CatalogSyntax.Find(context.Syntax.Rows[ours].Node, "aliases"))[item.Index];
        if (node.Mapping is not null)
        {
            var editor = new MappingEditor(context.Edits, node, context.RowLevel + 1, CatalogKeys.Alias);
            if (deprecation is null)
            {
                editor.Remove("deprecated");
            }
            else
            {
                editor.SetRaw("deprecated", Yaml(deprecation));
            }

            return item;
        }

        var entry = new NewEntry(EntryStyle.Default with { IsFlow = true }, CatalogKeys.Alias, context.Edits.LineEnd);
        entry.Add("name", context.Syntax.Catalog.Codes[ours].Aliases[item.Index].Name);
        entry.Add("deprecated", new NewYaml(Yaml(deprecation!)));
        return entry;
    }

    private static string Yaml(string deprecation)
    {
        var text = ScalarText.Write(deprecation, ScalarStyle.DoubleQuoted, isInFlow: true);
        return deprecation.Length == 0 ? "true" : RowWriter.NoMessages.Contains(deprecation) ? $"{{ reason: {text} }}" : text;
    }

    private static IReadOnlyList<string> NamesOf(MergeContext context, int theirs)
    {
        var row = context.Comparison.Page.Rows[theirs];
        return [.. RowChanges.OtherNames(row.Aliases.Select(static alias => alias.Name), row.Name)];
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
        var identifier = context.Names.Take(name, context.CodeOf(theirs));
        var deprecation = context.Comparison.Page.Rows[theirs].Aliases.FirstOrDefault(alias => alias.Name == name)?.Deprecation;
        if (identifier is null && deprecation is null)
        {
            return new NewScalar(name);
        }

        var entry = new NewEntry(EntryStyle.Default with { IsFlow = true }, CatalogKeys.Alias, context.Edits.LineEnd);
        entry.Add("name", name);
        entry.Add("identifier", identifier);
        if (deprecation is not null)
        {
            entry.Add("deprecated", new NewYaml(Yaml(deprecation)));
        }

        return entry;
    }
}
