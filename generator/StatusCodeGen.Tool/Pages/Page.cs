using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace StatusCodeGen.Tool.Pages;

/// <summary>A page without its markup: what all readers make, and what the recognition of codes reads.</summary>
/// <param name="Title">The title that the file gives itself outside its text; may be empty.</param>
/// <param name="Blocks">The headings, paragraphs and tables in the page's order.</param>
internal sealed record Page(string Title, IReadOnlyList<PageBlock> Blocks)
{
    /// <summary>Sentences for the user: what had to be assumed to read the page.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A part of a page.</summary>
/// <param name="Line">The line where it begins, counted from 1; 0 if it is unknown.</param>
internal abstract record PageBlock(int Line);

/// <summary>A heading.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Text">Its text, on one line.</param>
internal sealed record PageHeading(int Line, int Level, string Text) : PageBlock(Line);

/// <summary>A paragraph, or any other text outside tables.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Text">Its text; a line break of the page is <c>\n</c>.</param>
internal sealed record PageParagraph(int Line, string Text) : PageBlock(Line);

/// <summary>The markup that a table comes from.</summary>
internal enum TableKind
{
    Table,

    /// <summary>A list of terms and their definitions, which are two columns.</summary>
    Definitions,

    /// <summary>Headings with a text below each, which are two columns.</summary>
    Headings,

    /// <summary>A list with bullets or numbers, which is one column.</summary>
    List,
}

/// <summary>A table as a grid: a cell that spans rows or columns is in each of their places, as the same object.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Kind">The markup that it comes from.</param>
/// <param name="Caption">Its caption; may be empty.</param>
/// <param name="HasNested">Whether a cell has a table of its own, which stands before this table among the blocks.</param>
/// <param name="Rows">The rows. A row may be shorter than others.</param>
internal sealed record PageTable(int Line, TableKind Kind, string Caption, bool HasNested, IReadOnlyList<PageCell[]> Rows)
    : PageBlock(Line)
{
    /// <summary>The number of columns of the longest row.</summary>
    public int Width { get; } = WidthOf(Rows);

    /// <summary>The cell of a row in a column; an empty cell if the row is shorter.</summary>
    public PageCell Cell(int row, int column) => column < Rows[row].Length ? Rows[row][column] : PageCell.Empty;

    private static int WidthOf(IReadOnlyList<PageCell[]> rows)
    {
        var width = 0;
        foreach (var row in rows)
        {
            width = Math.Max(width, row.Length);
        }

        return width;
    }
}

/// <summary>A cell. It is a class, so that one cell in several places of the grid is known to be one.</summary>
/// <param name="line">Its line; 0 if it is unknown.</param>
/// <param name="text">Its text without markup; a line break of the page is <c>\n</c>.</param>
/// <param name="isHeader">Whether the page marks it as a header cell, or shows all of it in bold.</param>
/// <param name="isStruck">Whether all of its text is struck through.</param>
internal sealed class PageCell(int line, string text, bool isHeader = false, bool isStruck = false)
{
    /// <summary>A place of the grid that no cell covers.</summary>
    public static readonly PageCell Empty = new(0, "");

    private StrongBox<CodeText?>? _code;

    public int Line { get; } = line;

    public string Text { get; } = text;

    /// <summary>The code or the range that the text has; null if it has none. It is found once, and asked for often.</summary>
    public CodeText? Code => (_code ??= new(CodeText.Find(Text))).Value;

    public bool IsHeader { get; } = isHeader;

    public bool IsStruck { get; } = isStruck;
}
