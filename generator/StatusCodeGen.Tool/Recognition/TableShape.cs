using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>A table of the page, with its header row and what its columns look like.</summary>
internal sealed class TableShape
{
    /// <summary>The number of rows, from the top, among which the header row is.</summary>
    private const int MaxRowsAboveHeader = 6;

    private TableShape(PageTable table, string section, int number)
    {
        (Table, Section, Number) = (table, section, number);
        HeaderRow = FindHeader(table);
        Columns = [.. Enumerable.Range(0, table.Width).Select(column => new ColumnFacts(column, HeadingOf(column)))];
        foreach (var row in Body)
        {
            Rows++;
            foreach (var column in Columns)
            {
                column.Add(table.Cell(row, column.Index));
            }
        }
    }

    public PageTable Table { get; }

    /// <summary>The nearest heading above the table; may be empty.</summary>
    public string Section { get; }

    /// <summary>The number by which users choose the table, from 1.</summary>
    public int Number { get; }

    /// <summary>The index of the header row; -1 if there is none.</summary>
    public int HeaderRow { get; }

    /// <summary>The number of rows that are neither headers nor sections.</summary>
    public int Rows { get; }

    public IReadOnlyList<ColumnFacts> Columns { get; }

    /// <summary>The shapes of the page's tables. Lists have the last numbers, since a page has many of them in its menus.</summary>
    public static List<TableShape> Of(Page page)
    {
        var tables = new List<(PageTable Table, string Section)>();
        var section = "";
        foreach (var block in page.Blocks)
        {
            section = block is PageHeading heading ? heading.Text : section;
            if (block is PageTable table)
            {
                tables.Add((table, section));
            }
        }

        return
        [
            .. tables.OrderBy(static table => table.Table.Kind == TableKind.List)
                .Select(static (table, index) => new TableShape(table.Table, table.Section, index + 1)),
        ];
    }

    private IEnumerable<int> Body =>
        Enumerable.Range(0, Table.Rows.Count).Where(row => row > HeaderRow && !IsSection(row) && !IsHeader(row));

    /// <summary>The cells of a column in the rows that are neither headers nor sections.</summary>
    public IEnumerable<PageCell> CellsOf(int column) => Body.Select(row => Table.Cell(row, column));

    /// <summary>Whether a row has only one text: that of a cell over all columns, or that of its first cell.</summary>
    public bool IsSection(int row)
    {
        var cells = Table.Rows[row];
        if (Table.Width < 2 || Table.Kind != TableKind.Table)
        {
            return false;
        }

        var only = cells.FirstOrDefault(static cell => cell.Text.Length > 0);
        return only is not null
            && cells.All(cell => cell.Text.Length == 0 || ReferenceEquals(cell, only))
            && (cells.Count(cell => ReferenceEquals(cell, only)) > 1
                || (ReferenceEquals(cells[0], only) && only.Code is not { Kind: CellKind.Number }));
    }

    /// <summary>Whether a row below the header begins a section of the table.</summary>
    public bool HasSections => Enumerable.Range(0, Table.Rows.Count).Any(row => row > HeaderRow && IsSection(row));

    /// <summary>Whether a row has the headings of the header row: long tables repeat it.</summary>
    public bool IsHeader(int row) =>
        HeaderRow >= 0
        && (row == HeaderRow || Columns.All(column => Table.Cell(row, column.Index).Text == column.Heading));

    private string HeadingOf(int column) => HeaderRow < 0 ? "" : Table.Cell(HeaderRow, column).Text.Replace('\n', ' ');

    private int FindHeader(PageTable table)
    {
        if (table.Kind != TableKind.Table || table.Width < 2)
        {
            return -1;
        }

        for (var row = 0; row < table.Rows.Count && row < MaxRowsAboveHeader; row++)
        {
            if (IsSection(row))
            {
                continue;
            }

            if (table.Rows[row].Any(static cell => cell.Code is { Kind: CellKind.Number, Rest: "" }))
            {
                return -1;
            }

            if (LooksLikeHeader(table.Rows[row]))
            {
                // Of a header in two rows, the lower one says what each column is.
                return row + 1 < table.Rows.Count && LooksLikeHeader(table.Rows[row + 1]) && HasSpan(table.Rows[row]) ? row + 1 : row;
            }
        }

        return -1;
    }

    private static bool LooksLikeHeader(PageCell[] row)
    {
        var filled = row.Where(static cell => cell.Text.Length > 0).ToList();
        return filled.Count > 0
            && !filled.Exists(static cell => cell.Code is { Kind: CellKind.Number })
            && (filled.TrueForAll(static cell => cell.IsHeader)
                || filled.Count(static cell => HeaderWords.Find(cell.Text) is not null) >= Math.Min(2, filled.Count));
    }

    private static bool HasSpan(PageCell[] row) => row.Zip(row.Skip(1)).Any(static pair => ReferenceEquals(pair.First, pair.Second));
}
