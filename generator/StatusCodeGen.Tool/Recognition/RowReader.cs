using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Reads the rows of a table of codes.</summary>
/// <param name="roles">What its columns say.</param>
internal sealed partial class RowReader(ColumnRoles roles)
{
    /// <summary>A longer text beside a range describes it, and does not name a section.</summary>
    private const int MaxTitleLength = 60;

    private readonly TableShape _shape = roles.Shape;
    private readonly PageTable _table = roles.Shape.Table;
    private bool _isAnyCode;

    /// <summary>The texts beside codes that are neither names nor marks, and are left out.</summary>
    public List<SkippedRow> LeftOut { get; } = [];

    /// <summary>The rows from the top.</summary>
    public IEnumerable<TableRow> Read() =>
        Enumerable.Range(0, _table.Rows.Count).Select(Read).OfType<TableRow>();

    private TableRow? Read(int row)
    {
        var line = _table.Rows[row].Select(static cell => cell.Line).FirstOrDefault(static line => line > 0);
        if (row == _shape.HeaderRow || _table.Rows[row].All(static cell => cell.Text.Length == 0))
        {
            return null;
        }

        if (_shape.IsHeader(row))
        {
            return new SkippedRow(line, SkipReason.Header, "");
        }

        if (_shape.IsSection(row) && !IsOnlyCode(row))
        {
            return ReadSection(_table.Rows[row].First(static cell => cell.Text.Length > 0), row < _shape.HeaderRow);
        }

        return row < _shape.HeaderRow ? null : ReadCode(row, line);
    }

    private static SectionRow ReadSection(PageCell cell, bool isAboveHeader)
    {
        var text = OneLine(cell.Text);
        return CodeText.Find(text) is { Kind: CellKind.Range } range
            ? new(cell.Line, range.Rest.Length == 0 ? "" : text, range.Code, isAboveHeader)
            : new(cell.Line, text, "", isAboveHeader);
    }

    private TableRow? ReadCode(int row, int line)
    {
        var cell = _table.Cell(row, roles.Code.Index);
        var name = TextOf(row, roles.Name);
        var description = TextOf(row, roles.Description);
        if (_isAnyCode && SpansFromAbove(row, roles.Code) && (roles.Name is null || SpansFromAbove(row, roles.Name)))
        {
            return roles.Description is { } text && SpansFromAbove(row, text) ? null : new ContinuedRow(line, description);
        }

        var found = roles.CodeOf(cell);
        if (found is { } marked && DeprecationMark.IsWord(marked.Rest))
        {
            _isAnyCode = true;
            return Read(row, line, marked.Code, name, description) with { Deprecation = "" };
        }

        var isNamed = roles.IsCombined || roles.Name is not null;
        if (found is not { } code || (code is { Kind: not CellKind.Range, Rest: not "" } && !isNamed))
        {
            return cell.Text.Length == 0 && _isAnyCode && (name.Length > 0 || description.Length > 0)
                ? new ContinuedRow(line, name.Length > 0 && description.Length > 0 ? $"{name} {description}" : name + description)
                : new SkippedRow(
                    line,
                    roles.Texts is null ? SkipReason.NoNumber : SkipReason.NoCode,
                    Shorten(cell.Text.Length > 0 ? cell.Text : name));
        }

        if (name.Length == 0 && roles.Texts?.AreWords == true && code.Kind == CellKind.Text)
        {
            if (description.Length > 0 && code.Rest.Length > 0)
            {
                LeftOut.Add(new(line, SkipReason.Beside, Shorten(cell.Text)));
            }

            description = description.Length > 0 ? description : code.Rest;
        }
        else if (name.Length == 0)
        {
            (name, var behind) = roles.Description is null && roles.IsDescribed ? CodeText.Split(code.Rest) : (code.Rest, "");
            description = behind.Length > 0 ? behind : description;
        }

        if (code.Kind == CellKind.Range)
        {
            return ReadRange(line, code.Code, name, description);
        }

        if (IsUnassigned(name) || (name.Length == 0 && IsUnassigned(description)))
        {
            return new SkippedRow(line, SkipReason.Unassigned, Shorten($"{code.Code} {name}"));
        }

        if (code.Rest.Length > 0 && roles.Name is not null && name != code.Rest && TextOf(row, roles.Name).Length > 0)
        {
            LeftOut.Add(new(line, SkipReason.Beside, Shorten(cell.Text)));
        }

        _isAnyCode = true;
        return Read(row, line, code.Code, name, description);
    }

    /// <summary>A row such as <c>4xx</c>: the beginning of a section if it has a short title.</summary>
    private static TableRow ReadRange(int line, string range, string name, string description)
    {
        var title = OneLine(name.Length > 0 ? name : description);
        return IsUnassigned(name) || IsUnassigned(description)
            ? new SkippedRow(line, SkipReason.Unassigned, Shorten($"{range} {name}"))
            : range[^1] == 'x' && title.Length <= MaxTitleLength ? new SectionRow(line, title, range, IsAboveHeader: false)
            : new SkippedRow(line, SkipReason.Range, Shorten($"{range} {title}"));
    }

    private CodeRow Read(int row, int line, string code, string name, string description)
    {
        var nameCell = roles.Name is { } column ? _table.Cell(row, column.Index) : _table.Cell(row, roles.Code.Index);
        var (cleanName, isMarked) = DeprecationMark.Remove(CodeText.WithoutMarks(OneLine(name)));
        var deprecation = DeprecationMark.Read(TextOf(row, roles.Deprecated))
            ?? (isMarked || nameCell.IsStruck || _table.Cell(row, roles.Code.Index).IsStruck ? "" : null);
        return new(
            line,
            code,
            cleanName,
            description,
            deprecation,
            OneLine(TextOf(row, roles.Group)),
            [.. SplitAliases(TextOf(row, roles.Aliases)).Where(alias => alias != cleanName)],
            [.. roles.Further.Select(further => TextOf(row, further))]);
    }

    /// <summary>Whether a row with a single text has a code in it, and not the title of a section.</summary>
    private bool IsOnlyCode(int row) =>
        roles.Texts is { } texts
        && _table.Rows[row] is var cells
        && _table.Cell(row, roles.Code.Index) is { Text.Length: > 0 } only
        && cells.Count(cell => ReferenceEquals(cell, only)) == 1
        && texts.IsLikeOthers(only);

    private bool SpansFromAbove(int row, ColumnFacts column) =>
        row > 0
        && _table.Cell(row, column.Index) is { Text.Length: > 0 } cell
        && ReferenceEquals(cell, _table.Cell(row - 1, column.Index));

    private string TextOf(int row, ColumnFacts? column) => column is null ? "" : _table.Cell(row, column.Index).Text;

    private static string[] SplitAliases(string text) =>
        text is "" or "-" or "–" or "—"
            ? []
            : text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsUnassigned(string text) => Unassigned().IsMatch(text);

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private static string Shorten(string text) => text.Length <= 40 ? OneLine(text) : OneLine(text[..39]) + "…";

    [GeneratedRegex(
        @"\A[(\[]?(unassigned|reserved|unused|not used|not assigned|available|nicht belegt|reserviert|reservado|réservé"
        + @"|予約済み|未使用|保留|не используется|зарезервировано)([)\].]|\s+for future.*|\s+by\b.*|\s*\(.*)?\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unassigned();
}
