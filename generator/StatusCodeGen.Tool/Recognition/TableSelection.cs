using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Chooses the tables that have the codes of a page.</summary>
/// <param name="Tables">The tables that were taken, in the page's order.</param>
/// <param name="Others">The tables that have codes too, and were not taken.</param>
internal sealed record TableSelection(IReadOnlyList<ColumnRoles> Tables, IReadOnlyList<ColumnRoles> Others)
{
    /// <summary>The number of tables that a message lists.</summary>
    private const int MaxListed = 12;

    /// <summary>The page, with tables in place of its sections for codes, and those of its tables that have the codes.</summary>
    /// <exception cref="ToolException">No table has codes, or it is not clear which of them does.</exception>
    public static (Page Page, TableSelection Selection) Choose(Page page, RecognitionOptions options)
    {
        var numbers = HeadingTables.AddTo(page);
        if (TryChoose(numbers, options) is { } selection)
        {
            return (numbers, selection);
        }

        var texts = options.AreTexts == false ? numbers : HeadingTables.AddTextsTo(numbers);
        return TryChoose(texts, options) is { } found ? (texts, found) : throw WhyNone(texts, options);
    }

    /// <returns>The tables; null if none has codes.</returns>
    /// <exception cref="ToolException">It is not clear which tables have the codes, or the user has chosen one that has none.</exception>
    private static TableSelection? TryChoose(Page page, RecognitionOptions options)
    {
        var shapes = TableShape.Of(page);
        if (options.Tables.Count > 0)
        {
            return options.Tables.Max() > shapes.Count ? null : WithColumns(Chosen(shapes, options), options);
        }

        return CodeTables.Find(shapes, options) is { Count: > 0 } found ? WithColumns(Clearest(found), options) : null;
    }

    /// <summary>Says why no table has codes.</summary>
    private static ToolException WhyNone(Page page, RecognitionOptions options)
    {
        var shapes = TableShape.Of(page);
        return options.Tables.FirstOrDefault(number => number > shapes.Count) is var number and > 0
            ? new($"The page has no table {number}; it has {shapes.Count}:{List(shapes)}")
            : new(ColumnChoices.WhyNoCode(shapes, options) ?? (WhyNone(shapes) + List(shapes)));
    }

    private static TableSelection WithColumns(TableSelection selection, RecognitionOptions options)
    {
        var missing = options.Columns.Select(static choice => choice.Column)
            .FirstOrDefault(column => selection.Tables.All(table => ColumnRoles.ColumnOf(table.Shape, column) is null));
        return missing is null
            ? selection
            : throw new ToolException(
                $"No column is '{missing}'; write --columns with the number or the heading of a column of these tables:"
                + List(selection.Tables.Select(static table => table.Shape)));
    }

    private static TableSelection Chosen(List<TableShape> shapes, RecognitionOptions options)
    {
        var chosen = options.Tables.Select(number => shapes.Find(shape => shape.Number == number)!).ToList();
        var tables = CodeTables.Find(chosen, options);
        return chosen.Find(shape => !tables.Exists(table => table.Shape == shape)) is { } without
            ? throw new ToolException(
                ColumnChoices.WhyNoCode([without], options)
                ?? $"Table {without.Number} has no column of codes; name it with --columns code=1, or choose another table:{List(shapes)}")
            : new(InOrder(tables), []);
    }

    private static TableSelection Clearest(List<ColumnRoles> found)
    {
        var pool = found.Exists(static table => table.IsClear) ? found.FindAll(static table => table.IsClear) : found;
        var innermost = pool.FindAll(static table => !table.Shape.Table.HasNested);
        pool = innermost.Count > 0 ? innermost : pool;
        var lists = pool.GroupBy(static table => (table.Signature, table.Texts is null))
            .OrderBy(static list => list.Key.Item2 ? 0 : 1)
            .ThenByDescending(static list => list.Sum(Codes))
            .ToList();
        var numbers = lists.ConvertAll(CodesOf);
        var best = Enumerable.Range(0, lists.Count)
            .Where(list => list == 0 || AreSame(numbers[list], numbers[0]))
            .MaxBy(list => lists[list].Any(static table => table.Description is not null));
        var rivals = Enumerable.Range(0, lists.Count)
            .Where(list => list != best && !AreSame(numbers[list], numbers[best]) && lists[list].Sum(Codes) * 2 >= lists[best].Sum(Codes))
            .SelectMany(list => lists[list])
            .ToList();
        return rivals.Count == 0
            ? new(InOrder(lists[best]), InOrder(lists.Where((_, list) => list != best).SelectMany(static list => list)))
            : throw new ToolException(
                "Several tables of the page could have the codes; choose with --table:"
                + List(InOrder(lists[best].Concat(rivals)).Select(static table => table.Shape)));
    }

    /// <summary>The codes of tables.</summary>
    private static HashSet<string> CodesOf(IEnumerable<ColumnRoles> tables) =>
    [
        .. tables.SelectMany(static table => table.Shape.Table.Rows.Select(row =>
                row.ElementAtOrDefault(table.Code.Index) is { } cell ? table.CodeOf(cell) : null))
            .OfType<CodeText>()
            .Select(static code => code.Code),
    ];

    /// <summary>Whether two lists have most codes in common: one of them only repeats the other, as an overview does.</summary>
    private static bool AreSame(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) * 5 >= Math.Min(one.Count, other.Count) * 4
        && Math.Min(one.Count, other.Count) * 2 > Math.Max(one.Count, other.Count);

    private static string WhyNone(List<TableShape> shapes) => shapes.Count == 0
        ? "The page has no tables; choose another page, or another kind with --from."
        : "No table of the page has a column of codes beside texts; choose one with --table and --columns:";

    private static int Codes(ColumnRoles table) => table.Count;

    private static List<ColumnRoles> InOrder(IEnumerable<ColumnRoles> tables) => [.. tables.OrderBy(static table => table.Shape.Number)];

    /// <summary>What was seen: the numbers, the headings and the first rows of tables.</summary>
    public static string List(IEnumerable<TableShape> shapes)
    {
        var list = new StringBuilder();
        var all = shapes.ToList();
        foreach (var shape in all.Take(MaxListed))
        {
            list.Append("\n  ").Append(Describe(shape));
        }

        return all.Count > MaxListed
            ? list.Append(CultureInfo.InvariantCulture, $"\n  and {all.Count - MaxListed} others").ToString()
            : list.ToString();
    }

    private static string Describe(TableShape shape)
    {
        var first = Enumerable.Range(0, shape.Table.Rows.Count).FirstOrDefault(row => row > shape.HeaderRow && !shape.IsSection(row), 0);
        var headings = shape.HeaderRow < 0 ? "without headings" : Row(shape.Table, shape.HeaderRow);
        var rows = shape.Rows == 1 ? "1 row" : $"{shape.Rows} rows";
        var section = shape.Section.Length > 0 ? $" under '{Shorten(shape.Section)}'" : "";
        return $"table {shape.Number}, line {shape.Table.Line}{section}, {rows}: {headings}; first row: {Row(shape.Table, first)}";
    }

    private static string Row(PageTable table, int row) =>
        string.Join(" | ", table.Rows[row].Distinct().Take(6).Select(static cell => Shorten(cell.Text)));

    private static string Shorten(string text) => (text.Length <= 30 ? text : text[..29] + "…").Replace('\n', ' ');
}
