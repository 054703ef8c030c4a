using System.Linq;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;

namespace StatusCodeGen.Tool.Merging;

/// <summary>Writes a row that only the page has.</summary>
internal static class NewRow
{
    /// <param name="context">The merge.</param>
    /// <param name="theirs">The index of the page's row.</param>
    /// <param name="neighbour">A row of the catalog near its place; null if there is none.</param>
    public static NewEntry Of(MergeContext context, int theirs, int? neighbour)
    {
        var (comparison, row) = (context.Comparison, context.Comparison.Page.Rows[theirs]);
        var style = context.StyleOf(neighbour is { } near ? [near] : []);
        var entry = new NewEntry(style, context.RowKeys, context.Edits.LineEnd);
        entry.Add("code", row.Code);
        entry.Add("name", context.Syntax.Catalog.Type.IsText && row.Name == row.Code ? null : row.Name);
        entry.Add("identifier", context.NewIdentifiers[theirs]);
        entry.Add("value", context.ValueOf(theirs));
        entry.Add("group", context.Syntax.IsNested || row.Group is not { } group ? null : context.Groups.Names[group].Name);
        entry.Add("description", row.Description);
        if (RowChanges.OtherNames(row.Aliases.Select(static alias => alias.Name), row.Name).Any())
        {
            entry.Add("aliases", new NewYaml(AliasMerge.NewList(context, theirs)));
        }

        if (row.Deprecation is { } reason)
        {
            entry.Add("deprecated", reason.Length > 0 ? reason : "true");
        }

        for (var column = 0; column < comparison.Scope.Columns.Count; column++)
        {
            var cell = comparison.Scope.Columns[column] is { } place ? row.Values.ElementAtOrDefault(place) ?? "" : "";
            var definition = context.Syntax.Header.Columns.Definitions[column];
            if (ColumnYaml.Of(definition.Column, definition.Default is null, cell) is { } value)
            {
                entry.Add(definition.Column.Key, value);
            }
        }

        return entry;
    }
}
