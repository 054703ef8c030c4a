using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Docs;

/// <summary>
/// Reads a page that <c>statuscodes docs</c> has printed. It ends with a line that says so, and is laid out as
/// <see cref="DocsLayout"/> says: so its texts are taken word by word, where those of other pages are interpreted.
/// </summary>
internal sealed class DocsReader
{
    private readonly List<PageGroup> _groups = [];
    private readonly List<PageRow> _rows = [];
    private readonly List<(int Row, string Title)> _titles = [];
    private string[]? _headings;
    private string _title = "";
    private string _description = "";

    /// <summary>What the page says; null if it is another page.</summary>
    public static PageCatalog? TryRead(Page page)
    {
        var blocks = page.Blocks;
        if (blocks.Count < 2 || blocks[^1] is not PageParagraph { Text: DocsLayout.Footer } || blocks[0] is not PageHeading { Level: 1 })
        {
            return null;
        }

        var reader = new DocsReader();
        return blocks.Take(blocks.Count - 1).All(reader.Read) ? reader.Finish() : null;
    }

    /// <summary>Reads a block; false if such a page does not have it there.</summary>
    private bool Read(PageBlock block)
    {
        switch (block)
        {
            case PageHeading { Level: 1 } heading when _title.Length == 0:
                _title = heading.Text;
                return true;
            case PageHeading { Level: 2 } heading:
                _groups.Add(new(heading.Text, "", ""));
                return true;
            case PageParagraph paragraph when _groups.Count == 0:
                (_description, var isFirst) = (paragraph.Text, _description.Length == 0);
                return isFirst;
            case PageParagraph paragraph:
                var isNew = _groups[^1].Description.Length == 0;
                _groups[^1] = _groups[^1] with { Description = paragraph.Text };
                return isNew;
            case PageTable { Kind: TableKind.List, Rows: [[var range]] } when _groups.Count > 0:
                _groups[^1] = _groups[^1] with { Range = range.Text[Math.Min(range.Text.Length, DocsLayout.Range.Length)..] };
                return range.Text.StartsWith(DocsLayout.Range, StringComparison.Ordinal);
            case PageTable { Kind: TableKind.Table, Rows.Count: > 1 } table:
                return Read(table);
            default:
                return false;
        }
    }

    private bool Read(PageTable table)
    {
        string[] headings = [.. table.Rows[0].Select(static cell => cell.Text)];
        _headings ??= headings;
        if (!headings.SequenceEqual(_headings) || headings[0] != DocsLayout.Code || Array.IndexOf(headings, DocsLayout.Description) < 2)
        {
            return false;
        }

        foreach (var cells in table.Rows.Skip(1))
        {
            Read(cells[0].Line, [.. Enumerable.Range(0, headings.Length).Select(index => cells.ElementAtOrDefault(index)?.Text ?? "")]);
        }

        return true;
    }

    private void Read(int line, string[] cells)
    {
        var description = Array.IndexOf(_headings!, DocsLayout.Description);
        var deprecation = TextOf(cells, DocsLayout.Deprecated);
        if (TextOf(cells, DocsLayout.Group) is { Length: > 0 } title)
        {
            _titles.Add((_rows.Count, title));
        }

        _rows.Add(new(
            line,
            _groups.Count > 0 ? _groups.Count - 1 : null,
            cells[0],
            TextOf(cells, DocsLayout.Name),
            cells[description],
            deprecation.Length == 0 ? null : deprecation == DocsLayout.IsDeprecated ? "" : deprecation,
            AliasesOf(cells),
            cells[(description + 1)..]));
    }

    /// <summary>The aliases of a row. The lines of both cells are in one order.</summary>
    private PageAlias[] AliasesOf(string[] cells)
    {
        var names = TextOf(cells, DocsLayout.Aliases).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reasons = TextOf(cells, DocsLayout.DeprecatedAliases).Split('\n');
        return [.. names.Select((name, index) => new PageAlias(
            name,
            reasons.ElementAtOrDefault(index) is { Length: > 0 } reason ? DocsLayout.ReadDeprecation(reason) : null))];
    }

    /// <summary>The text of a column before that of the descriptions; empty if the table does not have it.</summary>
    private string TextOf(string[] cells, string heading)
    {
        var index = Array.IndexOf(_headings!, heading);
        return index >= 0 && index < Array.IndexOf(_headings!, DocsLayout.Description) ? cells[index] : "";
    }

    private PageCatalog Finish()
    {
        var columns = _headings is null ? [] : _headings[(Array.IndexOf(_headings, DocsLayout.Description) + 1)..];
        var page = new PageCatalog(_title, _description, [.. columns.Select(static title => new PageColumn(title))], _groups, _rows);
        var groups = DocsLayout.TitlesOf(page)
            .Select(static (title, index) => (title, index))
            .GroupBy(static group => group.title, StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.First().index, StringComparer.Ordinal);
        foreach (var (row, title) in _titles)
        {
            _rows[row] = _rows[row] with { Group = groups.TryGetValue(title, out var group) ? group : null };
        }

        return page;
    }
}
