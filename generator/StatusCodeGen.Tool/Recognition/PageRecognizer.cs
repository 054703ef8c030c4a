using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Finds the codes of a page.</summary>
internal sealed class PageRecognizer
{
    private readonly TableSelection _selection;
    private readonly GroupFinder _groups;
    private readonly List<string> _columns;
    private readonly List<SkippedRow> _skipped = [];
    private readonly CancellationToken _cancellation;

    private PageRecognizer(Page page, TableSelection selection, RecognitionOptions options, CancellationToken cancellation)
    {
        _groups = new(page, selection.Tables);
        _selection = HasOtherGroups(selection, options)
            ? selection with { Tables = [.. selection.Tables.Select(static table => table.WithoutGroup())] }
            : selection;
        _columns = [.. _selection.Tables.SelectMany(static table => table.Further.Select(TitleOf)).Distinct(StringComparer.Ordinal)];
        _cancellation = cancellation;
    }

    /// <exception cref="ToolException">The page has no codes, or it is not clear where.</exception>
    public static RecognizedPage Recognize(Page page, RecognitionOptions options, CancellationToken cancellation)
    {
        var (tables, selection) = TableSelection.Choose(page, options);
        var recognizer = new PageRecognizer(tables, selection, options, cancellation);
        var rows = recognizer._selection.Tables.Select(table => (table, Rows: recognizer.RowsOf(table))).ToList();
        var codes = rows.SelectMany(static table => table.Rows).OfType<CodeRow>().Select(static row => row.Code).ToList();
        var type = recognizer.AreTexts ? PageCodeType.OfTexts(codes) : PageCodeType.Of(codes);
        var register = new CodeRegister(type);
        foreach (var (table, tableRows) in rows)
        {
            recognizer.Read(table, tableRows, register);
        }

        recognizer._skipped.AddRange(register.Skipped);
        recognizer.Check(register, isChosen: options.Tables.Count > 0);
        CheckType(register, options);
        var recognized = recognizer.Finish(register, options.Type ?? type);
        return recognized with { Notes = [.. page.Notes, .. recognized.Notes] };
    }

    private bool AreTexts => _selection.Tables.Any(static table => table.Texts is not null);

    /// <summary>
    /// Whether the groups of the page are its sections, so that a column of classes or categories is a column like others,
    /// unless the user says that it has the groups.
    /// </summary>
    private bool HasOtherGroups(TableSelection selection, RecognitionOptions options) =>
        options.Columns.All(static choice => choice.Role != ColumnRole.Group)
        && (_groups.HasSections || selection.Tables.Any(static table => table.Shape.HasSections));

    private List<TableRow> RowsOf(ColumnRoles table)
    {
        var reader = new RowReader(table);
        var rows = reader.Read().ToList();
        _skipped.AddRange(reader.LeftOut);
        return rows;
    }

    private void Read(ColumnRoles table, List<TableRow> rows, CodeRegister register)
    {
        var firstCode = rows.FindIndex(static row => row is CodeRow);
        var sections = rows.Skip(firstCode).Any(static row => row is SectionRow)
            || rows.Exists(static row => row is SectionRow { Title.Length: > 0, IsAboveHeader: false });
        var group = _groups.GroupOf(table);
        for (var index = 0; index < rows.Count; index++)
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (rows[index])
            {
                case SectionRow section when sections && !section.IsAboveHeader:
                    group = _groups.GroupOf(section);
                    break;
                case SectionRow section when group is { } whole:
                    _groups.SetRange(whole, section.Range);
                    break;
                case ContinuedRow continued:
                    register.Continue(continued.Description);
                    break;
                case SkippedRow skipped:
                    _skipped.Add(skipped);
                    break;
                case CodeRow code:
                    var home = table.Group is null ? group : _groups.GroupOf(code.Group);
                    register.Add(ToPageRow(code, table, home), table.Shape.Number);
                    break;
            }
        }
    }

    private PageRow ToPageRow(CodeRow row, ColumnRoles table, int? group)
    {
        var values = new string[_columns.Count];
        Array.Fill(values, "");
        for (var index = 0; index < table.Further.Count; index++)
        {
            values[_columns.IndexOf(TitleOf(table.Further[index]))] = row.Values[index];
        }

        return new(row.Line, group, row.Code, row.Name, row.Description, row.Deprecation, [.. row.Aliases], values);
    }

    private void Check(CodeRegister register, bool isChosen)
    {
        var tables = TableSelection.List(_selection.Tables.Select(static table => table.Shape));
        if (register.Count == 0)
        {
            throw new ToolException($"The tables have no rows with codes; choose others with --table:{tables}");
        }

        if (register.Count > CodeLimits.MaxCodes)
        {
            throw new ToolException(
                $"The page has {register.Count:N0} codes, and a catalog at most {CodeLimits.MaxCodes:N0}; choose one table with --table.");
        }

        var isTooLong = (string text) => text.Length > MappingReader.MaxTextLength;
        if (register.Rows.FirstOrDefault(row => isTooLong(row.Name) || isTooLong(row.Description) || row.Values.Any(isTooLong)) is { } row)
        {
            throw new ToolException(
                $"The row in line {row.Line} has a text of more than {MappingReader.MaxTextLength:N0} characters; "
                + "leave its column out with --columns skip=3.");
        }

        if (register.Clash is { } clash && !isChosen)
        {
            throw new ToolException(
                $"Tables {clash.First} and {clash.Second} give code {clash.Code} different names; "
                + $"choose the tables of one list with --table:{tables}");
        }
    }

    /// <exception cref="ToolException">A code does not fit the type that the user has chosen.</exception>
    private static void CheckType(CodeRegister register, RecognitionOptions options)
    {
        if (options.Type is { } type
            && register.Rows.FirstOrDefault(row => !PageCodeType.Fits(row.Code, type)) is { } row)
        {
            throw new ToolException($"Code '{row.Code}' in line {row.Line} does not fit the type '{type.Keyword}'; give another --type.");
        }
    }

    private RecognizedPage Finish(CodeRegister register, CodeType type)
    {
        var rows = register.Rows.ToList();
        var byGroup = rows.ToLookup(static row => row.Group);
        var used = byGroup.Select(static group => group.Key).OfType<int>().Order().ToList();
        var places = Enumerable.Range(0, used.Count).ToDictionary(place => used[place]);
        var notes = new RecognitionNotes(_selection, type, rows.Count, used.Count, _skipped);
        return new(
            new(
                _groups.Title,
                _groups.Description,
                _columns.ConvertAll(static title => new PageColumn(title)),
                used.ConvertAll(index => WithCheckedRange(_groups.Groups[index], [.. byGroup[index]], type, notes)),
                rows.ConvertAll(row => row with { Group = row.Group is { } group ? places[group] : null }))
            {
                Type = type,
            },
            notes.Sentences);
    }

    /// <summary>The group; without its range if a code of it is outside, which a catalog may not have.</summary>
    private static PageGroup WithCheckedRange(PageGroup group, List<PageRow> rows, CodeType type, RecognitionNotes notes)
    {
        if (group.Range.Length == 0)
        {
            return group;
        }

        var range = RangeText.Parse(group.Range, type);
        var outside = rows.Find(row =>
            range is null || !CodeSyntax.TryParse(row.Code, type, out var number) || !range.Contains(number, row.Code));
        if (outside is not null)
        {
            notes.Add($"Left out the range {group.Range} of the group '{group.Title}', because code {outside.Code} is outside it.");
            return group with { Range = "" };
        }

        return group;
    }

    private static string TitleOf(ColumnFacts column) => column.Heading.Length > 0 ? column.Heading : $"Column {column.Index + 1}";
}
