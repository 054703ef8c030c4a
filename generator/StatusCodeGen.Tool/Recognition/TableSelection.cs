using System.Collections.Generic;
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

    /// <exception cref="ToolException">No table has codes, or it is not clear which of them does.</exception>
    public static TableSelection Choose(Page page, RecognitionOptions options)
    {
        var shapes = TableShape.Of(page);
        return options.Tables.Count > 0 ? Chosen(shapes, options) : Clearest(shapes, options);
    }

    private static TableSelection Chosen(List<TableShape> shapes, RecognitionOptions options)
    {
        var tables = new List<ColumnRoles>();
        foreach (var number in options.Tables)
        {
            var shape = shapes.Find(shape => shape.Number == number)
                ?? throw new ToolException($"The page has no table {number}; it has {shapes.Count}:{List(shapes)}");
            tables.Add(ColumnRoles.Find(shape, options.Columns)
                ?? throw new ToolException($"Table {number} has no column of numbers; name it with --columns code=1, or choose another table:{List(shapes)}"));
        }

        return new(InOrder(tables), []);
    }

    private static TableSelection Clearest(List<TableShape> shapes, RecognitionOptions options)
    {
        var found = shapes.Select(shape => ColumnRoles.Find(shape, options.Columns)).OfType<ColumnRoles>().ToList();
        var pool = found.Exists(static table => table.IsClear) ? found.FindAll(static table => table.IsClear) : found;
        pool = pool.Exists(static table => !table.Shape.Table.HasNested) ? pool.FindAll(static table => !table.Shape.Table.HasNested) : pool;
        var lists = pool.GroupBy(static table => table.Signature).OrderByDescending(static list => list.Sum(Codes)).ToList();
        if (lists.Count == 0)
        {
            throw new ToolException(shapes.Count == 0
                ? "The page has no tables; choose another page, or another kind with --from."
                : $"No table of the page has a column of numbers beside texts; choose one with --table and --columns:{List(shapes)}");
        }

        var best = lists[0].Sum(Codes);
        var rivals = lists.Skip(1).Where(list => list.Sum(Codes) * 2 >= best).ToList();
        if (rivals.Count > 0)
        {
            throw new ToolException(
                $"Several tables of the page could have the codes; choose with --table:{List(InOrder(lists[0].Concat(rivals.SelectMany(static list => list))).Select(static table => table.Shape))}");
        }

        return new(InOrder(lists[0]), InOrder(lists.Skip(1).SelectMany(static list => list)));
    }

    private static int Codes(ColumnRoles table) => table.Code.Numbers;

    private static List<ColumnRoles> InOrder(IEnumerable<ColumnRoles> tables) => [.. tables.OrderBy(static table => table.Shape.Number)];

    /// <summary>What was seen: the numbers, the headings and the first rows of tables.</summary>
    public static string List(IEnumerable<TableShape> shapes)
    {
        var list = new StringBuilder();
        var all = shapes.ToList();
        foreach (var shape in all.Take(MaxListed))
        {
            list.Append($"\n  {Describe(shape)}");
        }

        return all.Count > MaxListed ? list.Append($"\n  and {all.Count - MaxListed} others").ToString() : list.ToString();
    }

    private static string Describe(TableShape shape)
    {
        var first = Enumerable.Range(0, shape.Table.Rows.Count).FirstOrDefault(row => row > shape.HeaderRow && !shape.IsSection(row), 0);
        var headings = shape.HeaderRow < 0 ? "without headings" : Row(shape.Table, shape.HeaderRow);
        var rows = shape.Rows == 1 ? "1 row" : $"{shape.Rows} rows";
        return $"table {shape.Number}, line {shape.Table.Line}, {rows}: {headings}; first row: {Row(shape.Table, first)}";
    }

    private static string Row(PageTable table, int row) =>
        string.Join(" | ", table.Rows[row].Distinct().Take(6).Select(static cell => Shorten(cell.Text)));

    private static string Shorten(string text) => (text.Length <= 30 ? text : text[..29] + "…").Replace('\n', ' ');
}
