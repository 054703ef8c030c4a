using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>What each column of a table says.</summary>
/// <param name="Shape">The table.</param>
/// <param name="Code">The column of the codes.</param>
/// <param name="Texts">The codes, if they are texts; null if they are numbers.</param>
/// <param name="Name">The column of the names; null if there is none, or if the names are in the column of the codes.</param>
/// <param name="Description">The column of the descriptions; null if there is none.</param>
/// <param name="Aliases">The column of other names; null if there is none.</param>
/// <param name="Deprecated">The column of deprecations; null if there is none.</param>
/// <param name="Group">The column that names the group of each row; null if there is none.</param>
/// <param name="Further">The other columns that become columns of the catalog.</param>
/// <param name="Skipped">The columns that are left out, and why.</param>
internal sealed record ColumnRoles(
    TableShape Shape,
    ColumnFacts Code,
    TextColumn? Texts,
    ColumnFacts? Name,
    ColumnFacts? Description,
    ColumnFacts? Aliases,
    ColumnFacts? Deprecated,
    ColumnFacts? Group,
    IReadOnlyList<ColumnFacts> Further,
    IReadOnlyList<(ColumnFacts Column, string Why)> Skipped)
{
    /// <summary>Whether the headings say which columns these are; otherwise only the shape of the cells does.</summary>
    public bool IsClear => Texts?.IsHeaded ?? (Code.StrengthOf(ColumnRole.Code) > 0 || (Code.IsCombined && Code.Word is not null));

    /// <summary>The number of codes.</summary>
    public int Count => Texts?.Count ?? Code.Numbers;

    /// <summary>Whether most cells of the codes have a name beside the code.</summary>
    public bool IsCombined => Texts?.IsCombined ?? Code.IsCombined;

    /// <summary>Whether most cells of the codes have a name and a description.</summary>
    public bool IsDescribed => Texts?.IsDescribed ?? Code.IsDescribed;

    /// <summary>The headings of the main columns: tables that have the same are parts of one list.</summary>
    public string Signature => string.Join('\n', new[] { Code, Name, Description ?? EmptyDescription }
        .Select(static column => column is null ? "" : HeaderWords.Normalize(column.Heading)))
        + (Code.Heading.Length == 0 ? Shape.Table.Kind.ToString() : "");

    /// <summary>A column of descriptions in which every cell is empty: the table is of one list with those that have some.</summary>
    private ColumnFacts? EmptyDescription =>
        Shape.Columns.FirstOrDefault(static column => column.Filled == 0 && column.StrengthOf(ColumnRole.Description) > 0);

    /// <summary>The code or the range of a cell in the column of the codes; null if it has neither.</summary>
    public CodeText? CodeOf(PageCell cell) => Texts is null ? cell.Code : Texts.Find(cell);

    /// <summary>Finds what the columns say; null if no column has codes.</summary>
    public static ColumnRoles? Find(TableShape shape, RecognitionOptions options)
    {
        var chosen = options.Columns
            .Select(choice => (choice.Role, Column: ColumnOf(shape, choice.Column)))
            .Where(static choice => choice.Column is not null)
            .ToLookup(static choice => choice.Role, static choice => choice.Column!);
        ColumnChoices.Check(shape, chosen);
        var taken = chosen.SelectMany(static column => column).ToHashSet();
        if (CodeColumn.Find(shape, chosen[ColumnRole.Code].FirstOrDefault(), taken, options.AreTexts) is not { } found)
        {
            return null;
        }

        var (code, texts) = found;
        var isCombined = texts?.IsCombined ?? code.IsCombined;
        _ = taken.Add(code);
        var aliases = Take(ColumnRole.Aliases, () => Strongest(shape, ColumnRole.Aliases, taken));
        var deprecated = Take(ColumnRole.Deprecated, () => Strongest(shape, ColumnRole.Deprecated, taken));
        var name = Take(ColumnRole.Name, () => FindName(shape, isCombined, texts, taken));
        var group = Take(ColumnRole.Group, () => FindGroup(shape, taken));
        var areWords = texts?.AreWords == true;
        var description = Take(ColumnRole.Description, () => FindDescription(shape, name is null && !isCombined, areWords, taken));
        var skipped = chosen[ColumnRole.Skipped].Select(static column => (column, "as chosen")).ToList();
        skipped.AddRange(shape.Columns
            .Where(column => !taken.Contains(column))
            .Select(column => (column, Why: WhyToSkip(shape, column, code, texts)))
            .Where(static column => column.Why is not null)!);
        var further = shape.Columns
            .Where(column => !taken.Contains(column) && !skipped.Exists(other => other.column == column))
            .Concat(chosen[ColumnRole.Further])
            .OrderBy(static column => column.Index);
        return new(shape, code, texts, name, description, aliases, deprecated, group, [.. further], skipped);

        ColumnFacts? Take(ColumnRole role, Func<ColumnFacts?> find)
        {
            var column = chosen[role].FirstOrDefault() ?? find();
            _ = column is not null && taken.Add(column);
            return column;
        }
    }

    /// <summary>The roles without a column of groups, which becomes a further column.</summary>
    public ColumnRoles WithoutGroup() => Group is null
        ? this
        : this with { Group = null, Further = [.. Further.Append(Group).OrderBy(static column => column.Index)] };

    /// <summary>The column of a table that the user means: by its number, or by its heading.</summary>
    public static ColumnFacts? ColumnOf(TableShape shape, string column) =>
        int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? shape.Columns.ElementAtOrDefault(number - 1)
            : shape.Columns.FirstOrDefault(facts => HeaderWords.Normalize(facts.Heading) == HeaderWords.Normalize(column));

    private static ColumnFacts? Strongest(TableShape shape, ColumnRole role, HashSet<ColumnFacts> taken) => shape.Columns
        .Where(column => !taken.Contains(column) && column.StrengthOf(role) > 0 && column.Filled > 0)
        .OrderByDescending(column => column.StrengthOf(role))
        .FirstOrDefault();

    /// <summary>
    /// The column whose heading says that it names groups. Where only the last of several words does, its cells must repeat.
    /// Numbers cannot be the names of groups.
    /// </summary>
    private static ColumnFacts? FindGroup(TableShape shape, HashSet<ColumnFacts> taken) =>
        Strongest(shape, ColumnRole.Group, taken) is { } column
        && column.NumberShare < 0.5
        && (column.StrengthOf(ColumnRole.Group) > 1 || column.DistinctShare <= 0.5)
            ? column
            : null;

    private static ColumnFacts? FindName(TableShape shape, bool isCombined, TextColumn? texts, HashSet<ColumnFacts> taken)
    {
        var isText = (ColumnFacts column) => !taken.Contains(column) && column.Filled * 2 >= shape.Rows && column.NumberShare < 0.5;
        var named = Strongest(shape, ColumnRole.Name, taken);
        if (named is not null
            && isText(named)
            && (named.StrengthOf(ColumnRole.Name) > 1 || (named.LooksLikeNames && texts?.AreWords != true)))
        {
            return named;
        }

        // A code that is a word is its own name.
        if (isCombined || texts?.AreWords == true)
        {
            return null;
        }

        // A column of codes that are texts is that of the names, where another column has the numbers.
        return shape.Columns.FirstOrDefault(column => texts is null && isText(column) && column.StrengthOf(ColumnRole.Code) > 0)
            ?? shape.Columns.FirstOrDefault(column => isText(column) && column.LooksLikeNames && column.Word is null)
            ?? shape.Columns.FirstOrDefault(column => isText(column) && column.LooksLikeNames && column.StrengthOf(ColumnRole.Group) < 3);
    }

    /// <remarks>What could be a name describes a code that is its own name.</remarks>
    private static ColumnFacts? FindDescription(TableShape shape, bool isNameless, bool areWords, HashSet<ColumnFacts> taken) =>
        Strongest(shape, ColumnRole.Description, taken)
        ?? shape.Columns
            .Where(column => !taken.Contains(column)
                && (column.Word is null || (areWords && column.StrengthOf(ColumnRole.Name) > 0))
                && column.NumberShare < 0.5
                && column.DistinctShare > 0.5
                && (isNameless || shape.HeaderRow < 0 || column.AverageLength > 20))
            .MaxBy(static column => column.AverageLength);

    private static string? WhyToSkip(TableShape shape, ColumnFacts column, ColumnFacts code, TextColumn? texts) =>
        column.Filled == 0 ? "it is empty"
        : texts is null && column.Numbers == column.Filled && Repeats(shape.Table, column, code) ? "it repeats the code"
        : column.StrengthOf(ColumnRole.Code) == 1 && column.NumberShare > 0.5 && Counts(shape, column) ? "it counts the rows"
        : null;

    private static bool Repeats(PageTable table, ColumnFacts column, ColumnFacts code) =>
        Enumerable.Range(0, table.Rows.Count).All(row =>
            table.Cell(row, column.Index).Code is not { } value
            || table.Cell(row, code.Index).Code is not { } number
            || CodeText.IsSame(value.Code, number.Code));

    private static bool Counts(TableShape shape, ColumnFacts column) => Enumerable.Range(0, shape.Table.Rows.Count)
        .Select(row => shape.Table.Cell(row, column.Index))
        .Where(static cell => cell.Code is not null)
        .Select(static (cell, index) => cell.Text == (index + 1).ToString(CultureInfo.InvariantCulture))
        .All(static isNext => isNext);
}
