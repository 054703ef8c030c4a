using System.Linq;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Merges what a page says about a code that the catalog has.</summary>
internal static class RowMerge
{
    /// <param name="context">The merge.</param>
    /// <param name="ours">The index of the catalog's row.</param>
    /// <param name="theirs">The index of the page's row.</param>
    public static void Apply(MergeContext context, int ours, int theirs)
    {
        var (comparison, row, editor) = (context.Comparison, context.Comparison.Page.Rows[theirs], context.EditRow(ours));
        if (RowChanges.HasNewNumber(comparison, ours, theirs))
        {
            editor.Set("code", row.Code);
            if (!context.Syntax.Rows[ours].Has("value") && context.ValueOf(theirs) is { } value)
            {
                editor.Set("value", value);
            }
        }

        if (RowChanges.HasNewName(comparison, ours, row))
        {
            editor.Set("name", row.Name);
            if (context.NewIdentifiers[theirs] is { } identifier)
            {
                editor.Set("identifier", identifier);
            }
        }

        if (RowChanges.HasNewDescription(comparison, ours, row))
        {
            editor.SetOrRemove("description", row.Description);
        }

        if (RowChanges.HasNewDeprecation(comparison, ours, row))
        {
            SetDeprecation(context, editor, ours, row);
        }

        if (RowChanges.HasNewAliases(comparison, ours, row) || RowChanges.NewAliasDeprecations(comparison, ours, row).Any())
        {
            AliasMerge.Apply(context, ours, theirs);
        }

        foreach (var (column, cell) in RowChanges.NewCells(comparison, ours, row))
        {
            var definition = context.Syntax.Header.Columns.Definitions[column];
            ColumnYaml.Set(editor, definition.Column, definition.Default is null, cell);
        }

        if (!context.Syntax.IsNested && comparison.Scope.HasGroups)
        {
            SetGroup(context, editor, ours, theirs);
        }
    }

    private static void SetDeprecation(MergeContext context, MappingEditor editor, int ours, PageRow row)
    {
        var isMapping = CatalogSyntax.Find(context.Syntax.Rows[ours].Node, "deprecated") is { Mapping: not null };
        switch (row.Deprecation)
        {
            case null:
                editor.Remove("deprecated");
                break;
            case "":
                editor.SetRaw("deprecated", "true");
                break;
            case { } reason when isMapping:
                editor.SetRaw("deprecated", ScalarText.Write(reason, ScalarStyle.DoubleQuoted, isInFlow: true));
                break;
            case { } reason:
                editor.Set("deprecated", reason);
                break;
        }
    }

    /// <summary>Sets the group in a list for the whole file, if the page has another one, or has given it another name.</summary>
    private static void SetGroup(MergeContext context, MappingEditor editor, int ours, int theirs)
    {
        var name = context.Comparison.Page.Rows[theirs].Group is { } group ? context.Groups.Names[group] : null;
        var old = CatalogSyntax.Find(context.Syntax.Rows[ours].Node, "group")?.Scalar?.Text;
        if (name is null && old is not null)
        {
            editor.Remove("group");
        }
        else if (name is not null && (RowChanges.HasNewGroup(context.Comparison, theirs) || (name.IsNew && old == name.OldName)))
        {
            editor.Set("group", name.Name);
        }
    }
}
