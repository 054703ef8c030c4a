using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Comparison;
using StatusCodeGen.Tool.Merging.Yaml;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Merging;

/// <summary>
/// Adds the columns that only the page has to a catalog. They are first declared as optional, since no row has a value yet,
/// and then merged as other columns are. A column of which every row has a value is declared without being optional last.
/// </summary>
internal static class NewColumns
{
    /// <exception cref="ToolException">The catalog cannot hold what the page says.</exception>
    public static MergeResult Merge(PageComparison comparison, PageCatalog page, MergeOptions options, CancellationToken cancellation)
    {
        var (syntax, further) = (comparison.Syntax, comparison.Scope.FurtherIndexes);
        var part = page with
        {
            Columns = [.. further.Select(index => page.Columns[index])],
            Rows = [.. page.Rows.Select(row => row with { Values = [.. further.Select(index => row.Values[index])] })],
        };
        var keys = syntax.Catalog.Columns.Select(static column => column.Key);
        var plans = ColumnPlans.Of(part, keys, plans => Declare(syntax, plans), cancellation);
        if (plans.Count == 0)
        {
            return CatalogMerge.Merge(syntax.File, page, options with { AddColumns = false }, cancellation);
        }

        var declared = CatalogFile.Parse(syntax.File.Path, SourceText.From(Declare(syntax, plans)), cancellation);
        var merged = CatalogMerge.Merge(declared, WithValues(page, further, plans), options with { AddColumns = false }, cancellation);
        var text = Tighten(CatalogFile.Parse(syntax.File.Path, SourceText.From(merged.Text), cancellation), plans);
        if (CatalogFile.Parse(syntax.File.Path, SourceText.From(text), cancellation).FirstError is { } error)
        {
            throw MergeRefusal.At(
                comparison,
                syntax.Root.Handle,
                pageLine: 0,
                $"The columns cannot be added: {error.GetMessage(CultureInfo.InvariantCulture)} ({error.Id})");
        }

        return new(text, merged.Comparison, [.. plans.Select(static plan => plan.Title)]);
    }

    /// <summary>The file with the columns as optional ones.</summary>
    private static string Declare(CatalogSyntax syntax, IReadOnlyList<ColumnPlan> plans)
    {
        var edits = new TextEdits(syntax.Text);
        var header = CatalogSyntax.Find(syntax.Root, "catalog").GetValueOrDefault();
        List<(string Key, string Value)> pairs = [.. plans.Select(static plan => (plan.Key, ValueOf(plan with { IsOptional = true })))];
        if (CatalogSyntax.Find(header, "columns") is { Mapping.Pairs: { Length: > 0 } old } columns)
        {
            var order = old.Select(static pair => pair.Key).Concat(plans.Select(static plan => plan.Key)).ToList();
            var editor = new MappingEditor(edits, columns, MergeContext.FileLevel, order);
            pairs.ForEach(pair => editor.SetRaw(pair.Key, pair.Value));
        }
        else
        {
            new MappingEditor(edits, header, MergeContext.FileLevel, CatalogKeys.Header).SetMapping("columns", pairs);
        }

        return edits.Render();
    }

    /// <summary>The page with the cells of the new columns as the rows have them.</summary>
    private static PageCatalog WithValues(PageCatalog page, IReadOnlyList<int> further, IReadOnlyList<ColumnPlan> plans)
    {
        var byIndex = plans.ToDictionary(plan => further[plan.Index]);
        return page with
        {
            Rows = [.. page.Rows.Select(row => row with
            {
                Values = [.. row.Values.Select((cell, index) =>
                    byIndex.TryGetValue(index, out var plan) ? plan.Format(cell) ?? "" : cell)],
            })],
        };
    }

    private static string Tighten(CatalogFile file, IReadOnlyList<ColumnPlan> plans)
    {
        var edits = new TextEdits(file.Text.ToString());
        var columns = CatalogSyntax.Find(CatalogSyntax.Find(file.Root, "catalog").GetValueOrDefault(), "columns").GetValueOrDefault();
        foreach (var plan in plans.Where(static plan => !plan.IsOptional))
        {
            edits.Add(CatalogSyntax.FindPair(columns, plan.Key)!.Value.Value.Span, MergeContext.FileLevel, ValueOf(plan));
        }

        return edits.Render();
    }

    /// <summary>A column as one line of YAML: its type, or braces if there is more to say.</summary>
    private static string ValueOf(ColumnPlan plan)
    {
        List<(string Key, string? Value)> more =
        [
            ("default", plan.IsTicked ? "false" : null),
            ("optional", plan is { Type: ColumnType.Word, IsOptional: true } ? "true" : null),
            ("identifier", plan.Identifier),
            ("title", plan.Title == plan.Key ? null : ScalarText.Write(plan.Title, ScalarStyle.Plain, isInFlow: true)),
        ];
        _ = more.RemoveAll(static pair => pair.Value is null);
        return more.Count == 0
            ? plan.TypeText
            : $"{{ type: {plan.TypeText}, {string.Join(", ", more.Select(static pair => $"{pair.Key}: {pair.Value}"))} }}";
    }
}
