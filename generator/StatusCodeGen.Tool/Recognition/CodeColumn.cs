using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Finds the column of a table that has the codes, and whether they are numbers or texts. Numbers go first.</summary>
internal static class CodeColumn
{
    /// <param name="shape">The table.</param>
    /// <param name="chosen">The column that the user has chosen; null to find it.</param>
    /// <param name="taken">The columns that have another meaning.</param>
    /// <param name="areTexts">Whether the codes are texts; null to find out.</param>
    /// <returns>The column, and its codes if they are texts; null if no column has codes.</returns>
    public static (ColumnFacts Column, TextColumn? Texts)? Find(
        TableShape shape,
        ColumnFacts? chosen,
        HashSet<ColumnFacts> taken,
        bool? areTexts)
    {
        if (chosen is not null)
        {
            return Read(shape, chosen, areTexts);
        }

        var numbers = areTexts == true ? null : FindNumbers(shape, taken, areTexts is null);
        if (areTexts == false || (numbers is not null && !NeedsTexts(numbers, taken, shape)))
        {
            return numbers is null ? null : (numbers, null);
        }

        var texts = FindTexts(shape, taken);
        return texts is { } found && (numbers is null || IsOwnCode(found.Texts, numbers)) ? (found.Column, found.Texts)
            : numbers is null ? null
            : (numbers, null);
    }

    private static (ColumnFacts, TextColumn?)? Read(TableShape shape, ColumnFacts chosen, bool? areTexts)
    {
        var isNumber = areTexts != true && chosen.Numbers > 0;
        if (isNumber && (areTexts == false || chosen.Numbers == chosen.Filled))
        {
            return (chosen, null);
        }

        var texts = areTexts == false ? null : TextColumn.Of(shape, chosen, isWhole: chosen.Numbers == 0 || areTexts == true);
        return texts is { Count: > 0 } && (!isNumber || texts.AreTexts) ? (chosen, texts)
            : isNumber ? (chosen, null)
            : null;
    }

    private static ColumnFacts? FindNumbers(TableShape shape, HashSet<ColumnFacts> taken, bool canBeTexts) => shape.Columns
        .Where(column => !taken.Contains(column)
            && CanBeNumbers(shape, column)
            && !(canBeTexts && column.Numbers < column.Filled && TextColumn.Of(shape, column) is { AreTexts: true, CanBeCode: true }))
        .OrderByDescending(static column => column.StrengthOf(ColumnRole.Code))
        .ThenBy(static column => column.IsCombined)
        .ThenByDescending(static column => Math.Round(column.DistinctShare, 1))
        .ThenBy(static column => column.Index)
        .FirstOrDefault();

    /// <remarks>
    /// A heading such as <c>Error</c> is over names; where the cells are <c>404 Not Found</c>, it is over codes and names.
    /// </remarks>
    private static bool CanBeNumbers(TableShape shape, ColumnFacts column) =>
        column.StrengthOf(ColumnRole.Code) > 0 || (column.IsCombined && column.StrengthOf(ColumnRole.Name) > 0)
        ? column.NumberShare >= 0.5
        : shape.Rows >= 3
            && column.NumberShare >= 0.75
            && column.DistinctShare >= 0.9
            && column.StrengthOf(ColumnRole.Description) == 0
            && (shape.Table.Width > 1 || column.IsCombined);

    /// <summary>
    /// Whether the numbers may only belong to codes that are texts: most numbers repeat, or the heading says that they are
    /// those of HTTP, and another heading says that its column has codes.
    /// </summary>
    private static bool NeedsTexts(ColumnFacts numbers, HashSet<ColumnFacts> taken, TableShape shape) =>
        (IsOfHttp(numbers) || numbers.DistinctShare < 0.8)
        && shape.Columns.Any(column => column != numbers && !taken.Contains(column) && HeaderWords.AreCodes(column.Heading));

    private static bool IsOwnCode(TextColumn texts, ColumnFacts numbers) =>
        texts.IsHeaded && texts.IsUnique && (IsOfHttp(numbers) || numbers.StrengthOf(ColumnRole.Code) < 3);

    private static bool IsOfHttp(ColumnFacts column) =>
        HeaderWords.Normalize(column.Heading).Split(' ') is var words && (words.Contains("http") || words is ["status"]);

    private static (ColumnFacts Column, TextColumn Texts)? FindTexts(TableShape shape, HashSet<ColumnFacts> taken) => shape.Columns
        .Where(column => !taken.Contains(column) && column.Filled > 0)
        .Select(column => (Column: column, Texts: TextColumn.Of(shape, column)))
        .Where(static column => column.Texts.CanBeCode)
        .OrderByDescending(static column => column.Texts.IsHeaded)
        .ThenByDescending(static column => column.Column.StrengthOf(ColumnRole.Code))
        .ThenBy(static column => column.Texts.IsCombined)
        .ThenBy(static column => column.Column.Index)
        .Select(static column => ((ColumnFacts, TextColumn)?)column)
        .FirstOrDefault();
}
