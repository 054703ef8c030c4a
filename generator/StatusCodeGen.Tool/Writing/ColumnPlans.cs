using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Plans the columns of a catalog: their keys, their types, and C# names that repeat no other member.</summary>
internal static class ColumnPlans
{
    private const int MaxKeyLength = 60;

    /// <param name="page">The page.</param>
    /// <param name="takenKeys">The keys of columns that the catalog already has.</param>
    /// <param name="head">The catalog without its columns and codes, whose names the columns must not repeat.</param>
    /// <param name="cancellation">Stops the planning.</param>
    /// <exception cref="ToolException">The page has too many columns.</exception>
    public static IReadOnlyList<ColumnPlan> Of(
        PageCatalog page,
        IEnumerable<string> takenKeys,
        Func<IReadOnlyList<ColumnPlan>, string> head,
        CancellationToken cancellation)
    {
        if (page.Columns.Count > ColumnParser.MaxColumns)
        {
            throw new ToolException(
                $"The page has {page.Columns.Count} further columns, and a catalog at most {ColumnParser.MaxColumns}; "
                + "leave some out with --columns skip=5.");
        }

        var plans = new List<ColumnPlan>();
        var keys = new HashSet<string>(CodeParser.AllKeys.Concat(takenKeys), StringComparer.Ordinal);
        for (var index = 0; index < page.Columns.Count; index++)
        {
            var cells = page.Rows.Select(row => row.Values[index]).ToList();
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var title = page.Columns[index].Title;
            plans.Add(WithFreeName(ColumnPlan.Of(index, KeyOf(title, index, keys), title, cells), plans, head, cancellation));
        }

        return plans;
    }

    /// <summary>
    /// The column with an <c>identifier</c> if it needs one. The generator's own parser says so: there is no second rule.
    /// </summary>
    private static ColumnPlan WithFreeName(
        ColumnPlan plan,
        List<ColumnPlan> others,
        Func<IReadOnlyList<ColumnPlan>, string> head,
        CancellationToken cancellation)
    {
        if (IsFree(plan))
        {
            return plan;
        }

        var stem = Identifier.Derive(plan.Key) is { Fault: null, Text: var derived } ? derived : "Column";
        return Enumerable.Range(1, ColumnParser.MaxColumns)
            .Select(number => plan with { Identifier = $"{stem}Column{(number == 1 ? "" : number)}" })
            .FirstOrDefault(IsFree, plan with { Type = ColumnType.Text, Words = [] });

        bool IsFree(ColumnPlan candidate) =>
            CatalogFile.Parse("codes.yaml", SourceText.From(head([.. others, candidate]), Encoding.UTF8), cancellation)
                .Diagnostics.Count == 0;
    }

    /// <summary>The heading in lower case, with letters, digits and single spaces only.</summary>
    private static string KeyOf(string title, int index, HashSet<string> keys)
    {
        var key = new StringBuilder();
        foreach (var character in title.Length > MaxKeyLength ? title[..MaxKeyLength] : title)
        {
            if (char.IsLetterOrDigit(character))
            {
                key.Append(char.ToLowerInvariant(character));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var stem = key.ToString().Trim();
        stem = stem.Length == 0 || Identifier.Derive(stem).Fault is not null ? $"column {index + 1}" : stem;
        var free = stem;
        for (var number = 2; !keys.Add(free); number++)
        {
            free = $"{stem} {number}";
        }

        return free;
    }
}
