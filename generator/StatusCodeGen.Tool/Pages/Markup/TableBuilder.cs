using System.Collections.Generic;

namespace StatusCodeGen.Tool.Pages.Markup;

/// <summary>A table or a list that is being read.</summary>
/// <param name="kind">Its markup.</param>
/// <param name="line">Its line.</param>
internal sealed class TableBuilder(TableKind kind, int line)
{
    private readonly List<List<SpanningCell>> _rows = [];
    private readonly List<Flow> _contents = [];
    private Flow? _cell;
    private Flow? _caption;
    private (int Line, bool IsHeader, int Columns, int Rows) _span;
    private bool _isHead;
    private bool _isRowOpen;

    public TableKind Kind { get; } = kind;

    /// <summary>What the text that is being read belongs to; null between cells.</summary>
    public Flow? Flow => _caption ?? _cell;

    /// <summary>Begins a group of rows.</summary>
    /// <param name="isHead">Whether they are the head of the table.</param>
    public void BeginRows(bool isHead)
    {
        EndRow();
        _isHead = isHead;
    }

    public void BeginRow()
    {
        EndRow();
        _rows.Add([]);
        _isRowOpen = true;
    }

    public void BeginCell(int cellLine, bool isHeader, int columns, int rows)
    {
        EndCell();
        if (!_isRowOpen)
        {
            BeginRow();
        }

        _cell = new();
        _span = (cellLine, isHeader || _isHead, columns, rows);
    }

    public void EndCell()
    {
        _caption?.EndBlock();
        if (_cell is { } cell)
        {
            _rows[^1].Add(new(cell.ToCell(_span.Line, _span.IsHeader), _span.Columns, _span.Rows));
            if (cell.HasTable)
            {
                _contents.Add(cell);
            }
        }

        _cell = null;
    }

    public void EndRow()
    {
        EndCell();
        _isRowOpen = false;
    }

    public void BeginCaption()
    {
        EndCell();
        _caption = new();
    }

    /// <summary>Ends the caption, and returns it.</summary>
    public void EndCaption()
    {
        Caption = _caption?.ToCell(0, isHeader: false).Text.Replace('\n', ' ') ?? Caption;
        _caption = null;
    }

    /// <summary>Begins the term of a list of definitions.</summary>
    public void BeginTerm(int termLine)
    {
        BeginRow();
        BeginCell(termLine, isHeader: false, 1, 1);
    }

    /// <summary>Begins a definition. A second definition of a term is a row of its own.</summary>
    public void BeginDefinition(int definitionLine)
    {
        EndCell();
        if (_rows is not [.., { Count: 1 }])
        {
            BeginRow();
            _rows[^1].Add(new(PageCell.Empty, 1, 1));
        }

        _isRowOpen = true;
        BeginCell(definitionLine, isHeader: false, 1, 1);
    }

    /// <summary>Ends the table, and puts it and what its cells contain into the flow around it.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="places">The number of places that the tables of the page may still have; is lowered.</param>
    public void End(Flow flow, ref int places)
    {
        EndCaption();
        EndRow();
        foreach (var cell in _contents)
        {
            flow.AddContents(cell);
        }

        _ = _rows.RemoveAll(static row => row.Count == 0);
        if (_rows.Count > 0)
        {
            flow.Add(new(line, Kind, Caption, _contents.Count > 0, Grid.Form(_rows, ref places, line)));
        }
    }

    private string Caption { get; set; } = "";
}
