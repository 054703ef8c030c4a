using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Pages.Markup;

/// <summary>
/// Makes a page of the tags and texts of its markup. It holds no tree: a million tags inside each other cost nothing, and
/// tags that are not closed end where the next of their kind begins.
/// </summary>
internal sealed class PageBuilder
{
    private readonly Flow _page = new();
    private readonly List<TableBuilder> _open = [];
    private int _places = PageLimits.MaxPlaces;
    private int _bold;
    private int _struck;
    private int _preformatted;

    /// <summary>The title outside the text.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether a table is open: in Markdown, what is indented there is not code.</summary>
    public bool IsInTable => _open.Count > 0;

    private Flow Current => _open.Count == 0 ? _page : _open[^1].Flow ?? FlowAround(_open.Count - 1);

    public Page Build()
    {
        CloseFrom(0);
        _page.EndBlock();
        return new(Title, _page.Blocks);
    }

    public void Text(string text, int line) =>
        Current.Text.Append(text, line, new(_bold > 0, _struck > 0, _preformatted > 0));

    public void EndBlock() => Current.EndBlock();

    public void Break() => Current.Text.Break();

    public void BeginHeading(int level) => Current.BeginHeading(level);

    public void Bold(int change) => _bold = Math.Max(0, _bold + change);

    public void Struck(int change) => _struck = Math.Max(0, _struck + change);

    /// <summary>Forgets the styles that a cell has not closed.</summary>
    public void ResetStyle() => (_bold, _struck, _preformatted) = (0, 0, 0);

    public void Preformatted(int change)
    {
        EndBlock();
        _preformatted = Math.Max(0, _preformatted + change);
    }

    public void BeginSuperscript() => Current.Text.BeginSuperscript();

    public void EndSuperscript() => Current.Text.EndSuperscript();

    public void NoteReference() => Current.Text.NoteReference();

    /// <exception cref="ToolException">Too many tables are inside each other.</exception>
    public void BeginTable(TableKind kind, int line)
    {
        if (_open.Count == PageLimits.MaxNesting)
        {
            throw new ToolException(
                $"More than {PageLimits.MaxNesting} tables and lists are inside each other at line {line}; "
                + "cut the page down to the tables of codes.");
        }

        EndBlock();
        _open.Add(new(kind, line));
    }

    /// <summary>Ends the innermost table of a kind, with those inside it that the page has not closed.</summary>
    public void EndTable(TableKind kind)
    {
        var innermost = _open.FindLastIndex(table => table.Kind == kind || table.Kind == TableKind.Table);
        if (innermost >= 0 && _open[innermost].Kind == kind)
        {
            CloseFrom(innermost);
        }
    }

    /// <summary>
    /// The innermost table of a kind, after the lists inside it that the page has not closed have been ended; null if there is
    /// none.
    /// </summary>
    public TableBuilder? Innermost(TableKind kind)
    {
        if (_open.Count > 0 && _open[^1].Kind == kind)
        {
            return _open[^1];
        }

        var innermost = _open.FindLastIndex(static table => table.Kind == TableKind.Table);
        if (innermost < 0 || kind != TableKind.Table)
        {
            return null;
        }

        CloseFrom(innermost + 1);
        return _open[innermost];
    }

    private void CloseFrom(int index)
    {
        while (_open.Count > index)
        {
            var table = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            table.End(FlowAround(_open.Count), ref _places);
        }
    }

    /// <summary>The flow that a table at a depth is in. Text between cells belongs before its table, as in browsers.</summary>
    private Flow FlowAround(int depth) =>
        _open.Take(depth).Reverse().Select(static table => table.Flow).FirstOrDefault(static flow => flow is not null) ?? _page;
}
