using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Recognition;

/// <summary>Says what is wrong with the columns that a user has chosen.</summary>
internal static class ColumnChoices
{
    /// <exception cref="ToolException">Two columns have one meaning, or one column has two.</exception>
    public static void Check(TableShape shape, ILookup<ColumnRole, ColumnFacts> chosen)
    {
        foreach (var role in chosen.Where(static role => role.Key is not (ColumnRole.Further or ColumnRole.Skipped)))
        {
            if (role.Distinct().Skip(1).FirstOrDefault() is { } second)
            {
                throw new ToolException(
                    $"--columns says '{WordOf(role.Key)}' of {NameOf(role.First())} and of {NameOf(second)} of table {shape.Number}; "
                    + "choose one of them.");
            }
        }

        var twice = chosen.SelectMany(static role => role.Select(column => (role.Key, Column: column)))
            .GroupBy(static choice => choice.Column)
            .FirstOrDefault(static choices => choices.Select(static choice => choice.Key).Distinct().Skip(1).Any());
        if (twice is not null)
        {
            var words = string.Join(" and ", twice.Select(static choice => $"'{WordOf(choice.Key)}'").Distinct());
            throw new ToolException(
                $"--columns says {words} of {NameOf(twice.Key)} of table {shape.Number}; choose one of them. "
                + "A name beside a code, as in '404 Not Found', is found by itself.");
        }
    }

    /// <summary>Whether a choice gives the column of the codes another meaning, in a sentence; null if none does.</summary>
    public static string? WhyNoCode(IEnumerable<TableShape> shapes, RecognitionOptions options) => shapes
        .Select(shape => (Shape: shape, ColumnRoles.Find(shape, options with { Columns = [] })?.Code))
        .Where(static table => table.Code is not null)
        .SelectMany(table => options.Columns
            .Where(choice => ColumnRoles.ColumnOf(table.Shape, choice.Column) == table.Code)
            .Select(choice =>
                $"--columns says '{WordOf(choice.Role)}' of {NameOf(table.Code!)} of table {table.Shape.Number}, which has the codes; "
                + $"choose another column for '{WordOf(choice.Role)}'."))
        .FirstOrDefault();

    /// <summary>What messages call a column.</summary>
    public static string NameOf(ColumnFacts column) =>
        $"column {column.Index + 1}" + (column.Heading.Length > 0 ? $" '{column.Heading}'" : "");

    private static string WordOf(ColumnRole role) => role switch
    {
        ColumnRole.Further => "column",
        ColumnRole.Skipped => "skip",
        _ => role.ToString().ToLowerInvariant(),
    };
}
