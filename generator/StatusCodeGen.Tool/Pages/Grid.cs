using System;
using System.Collections.Generic;

namespace StatusCodeGen.Tool.Pages;

/// <summary>A cell as the page's markup has it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Columns">The number of columns that it spans.</param>
/// <param name="Rows">The number of rows that it spans, at most; the table may end before.</param>
internal readonly record struct SpanningCell(PageCell Cell, int Columns, int Rows);

/// <summary>Puts cells into their places, as the algorithm of HTML for forming a table does (section 4.9.12.1).</summary>
internal sealed class Grid
{
    private readonly List<PageCell[]> _rows = [];

    /// <summary>The cells that reach down into the next row, by column.</summary>
    private readonly Dictionary<int, SpanningCell> _pending = [];

    private int _places;

    /// <summary>Forms a grid.</summary>
    /// <param name="rows">The rows of the markup.</param>
    /// <param name="places">The number of places that the tables of the page may still have; is lowered.</param>
    /// <param name="line">The line of the table, for messages.</param>
    /// <exception cref="ToolException">The table is too large.</exception>
    public static IReadOnlyList<PageCell[]> Form(IReadOnlyList<List<SpanningCell>> rows, ref int places, int line)
    {
        var grid = new Grid { _places = places };
        foreach (var row in rows)
        {
            grid.Add(row, line);
        }

        places = grid._places;
        return grid.WithoutFillers();
    }

    private void Add(List<SpanningCell> cells, int line)
    {
        var row = new List<PageCell>();
        foreach (var cell in cells)
        {
            AddPending(row);
            for (var count = Math.Clamp(cell.Columns, 1, PageLimits.MaxColumns); count > 0; count--)
            {
                Place(row, cell, line);
            }
        }

        AddPending(row);
        AddLater(row, line);
        _rows.Add([.. row]);
    }

    /// <summary>Fills the next places with the cells that reach down into them.</summary>
    private void AddPending(List<PageCell> row)
    {
        while (_pending.TryGetValue(row.Count, out var above))
        {
            _places--;
            Lower(row.Count, above);
            row.Add(above.Cell);
        }
    }

    /// <summary>Fills what remains of the row, if cells reach down into places behind its last cell.</summary>
    private void AddLater(List<PageCell> row, int line)
    {
        var last = -1;
        foreach (var column in _pending.Keys)
        {
            last = Math.Max(last, column);
        }

        while (row.Count <= last)
        {
            Place(row, new(PageCell.Empty, 1, 1), line);
            AddPending(row);
        }
    }

    private void Place(List<PageCell> row, SpanningCell cell, int line)
    {
        if (--_places < 0)
        {
            throw new ToolException(
                $"The tables of the page have more than {PageLimits.MaxPlaces:N0} cells at the table in line {line}; "
                + "cut the page down to the tables of codes.");
        }

        if (row.Count == PageLimits.MaxColumns)
        {
            throw new ToolException(
                $"The table in line {line} has more than {PageLimits.MaxColumns:N0} columns; cut the page down to the tables of codes.");
        }

        // A wide cell can cover a place that another cell reaches down into: HTML calls that an error, and the later cell wins.
        _ = _pending.Remove(row.Count);
        if (cell.Rows > 1)
        {
            _pending[row.Count] = cell with { Rows = cell.Rows - 1 };
        }

        row.Add(cell.Cell);
    }

    private void Lower(int column, SpanningCell above)
    {
        if (above.Rows > 1)
        {
            _pending[column] = above with { Rows = above.Rows - 1 };
        }
        else
        {
            _ = _pending.Remove(column);
        }
    }

    /// <summary>
    /// The rows without the places that only the width of a last cell makes: pages write <c>colspan="100"</c> for all columns.
    /// </summary>
    private List<PageCell[]> WithoutFillers()
    {
        var width = 0;
        foreach (var row in _rows)
        {
            var distinct = row.Length;
            while (distinct > 1 && ReferenceEquals(row[distinct - 1], row[distinct - 2]))
            {
                distinct--;
            }

            width = Math.Max(width, distinct);
        }

        return _rows.ConvertAll(row => row.Length > width ? row[..width] : row);
    }
}
