using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Finds the groups of the codes: headings above tables, captions of tables, and section rows inside them.</summary>
internal sealed partial class GroupFinder
{
    private readonly Dictionary<PageTable, SectionContext> _contexts;
    private readonly Dictionary<PageHeading, string> _paragraphs;
    private readonly string _introduction;
    private readonly IReadOnlyList<ColumnRoles> _tables;
    private readonly IReadOnlyList<PageHeading> _common;
    private readonly Page _page;
    private readonly List<PageGroup> _groups = [];
    private readonly Dictionary<string, object> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _indexes = new(ReferenceEqualityComparer.Instance);

    public GroupFinder(Page page, IReadOnlyList<ColumnRoles> tables)
    {
        (_page, _tables) = (page, tables);
        (_contexts, _paragraphs, _introduction) = SectionContext.Read(page);
        _common = SectionContext.Common([.. tables.Select(table => _contexts[table.Shape.Table])]);
    }

    public IReadOnlyList<PageGroup> Groups => _groups;

    /// <summary>The heading above all tables; the caption of the only one, or the title of the page, if there is none.</summary>
    public string Title =>
        _common.Count > 0 ? _common[^1].Text
        : _tables is [{ Shape.Table.Caption: { Length: > 0 } caption }] ? caption
        : _page.Title;

    /// <summary>The first paragraph below the nearest heading above all tables that has one.</summary>
    public string Description =>
        _common.Reverse().Select(heading => _paragraphs.GetValueOrDefault(heading, "")).FirstOrDefault(static text => text.Length > 0)
        ?? (_contexts.Count > 0 && _common.Count == 0 ? _introduction : "");

    /// <summary>The group that a table is in before its first section row; null if it is in none.</summary>
    public int? GroupOf(ColumnRoles table) =>
        HeadingOf(table) is { } heading ? Index(heading, heading.Text, _paragraphs.GetValueOrDefault(heading, ""))
        : IsSection(table) ? Index(table.Shape.Table, table.Shape.Table.Caption, "")
        : null;

    /// <summary>Whether headings or captions put tables into groups.</summary>
    public bool HasSections => _tables.Any(table => HeadingOf(table) is not null || IsSection(table));

    /// <summary>The group that a cell names; null if it is empty.</summary>
    public int? GroupOf(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        if (!_byName.TryGetValue(cell, out var key))
        {
            _byName.Add(cell, key = new());
        }

        return Index(key, cell, "");
    }

    /// <summary>The group of a section row.</summary>
    public int GroupOf(SectionRow section)
    {
        var index = Index(section, section.Title.Length > 0 ? section.Title : section.Range, "");
        SetRange(index, section.Range);
        return index;
    }

    /// <summary>Sets the range of a group, if it has none.</summary>
    public void SetRange(int group, string range)
    {
        if (range.Length > 0)
        {
            _groups[group] = _groups[group] with { Range = range };
        }
    }

    /// <summary>The heading that a table is under with other tables beside it; null if there is none.</summary>
    private PageHeading? HeadingOf(ColumnRoles table)
    {
        var headings = _contexts[table.Shape.Table].Headings;
        return headings.Count > _common.Count ? headings[^1] : null;
    }

    /// <summary>Whether a table is a section by its caption, with other tables beside it.</summary>
    private bool IsSection(ColumnRoles table) => _tables.Count > 1 && table.Shape.Table.Caption.Length > 0;

    private int Index(object key, string title, string description)
    {
        if (!_indexes.TryGetValue(key, out var index))
        {
            _indexes.Add(key, index = _groups.Count);
            _groups.Add(new(title, RangeOf(title), description));
        }

        return index;
    }

    /// <summary>The range in a heading such as <c>Client errors (4xx)</c>; empty if there is none.</summary>
    private static string RangeOf(string title) =>
        Range().Match(title) is { Success: true } match && CodeText.Find(match.Value) is { Kind: CellKind.Range } range ? range.Code : "";

    [GeneratedRegex(@"(?<![\w.])(?:[1-9][0-9]{0,17}x{1,18}|[0-9]{1,19}\s*[-–]\s*[0-9]{1,19})(?![\w.])", RegexOptions.IgnoreCase)]
    private static partial Regex Range();
}
