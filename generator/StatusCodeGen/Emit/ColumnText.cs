using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>What the documentation says about columns and their values.</summary>
internal sealed class ColumnText(Catalog catalog)
{
    private readonly Lazy<Dictionary<decimal, string>> _names =
        new(() => catalog.Codes.ToDictionary(static code => code.Number, static code => code.Name));

    /// <summary>What a column says: its heading, and its description if it has one.</summary>
    public static string Summary(Column column) => string.IsNullOrWhiteSpace(column.Description)
        ? column.Title
        : $"{column.Title}: {column.Description}";

    /// <summary>What the members of a column return for a code without a value, as a sentence.</summary>
    public string Returns(Column column)
    {
        var value = column.ToReturned(column.Undeclared);
        var undeclared = Capitalize(Describe(column, value));
        var absent = column.IsNullable ? "Null" : Capitalize(Describe(column, column.ToReturned(ColumnValue.Absent)));
        return !column.IsOptional ? $"{undeclared} if the code is not declared."
            : undeclared == absent ? $"{absent} if the page has none or the code is not declared."
            : $"{absent} if the page has none; {Describe(column, value)} if the code is not declared.";
    }

    /// <summary>A line for each column in which a row has a value: <c>Retriable: yes</c>.</summary>
    public IEnumerable<string> Lines(Code code)
    {
        for (var index = 0; index < catalog.Columns.Count; index++)
        {
            var (column, value) = (catalog.Columns[index], code.Values[index]);
            if (value.IsPresent && Show(column, value) is var text && !string.IsNullOrWhiteSpace(text))
            {
                yield return $"{column.Title}: {text}";
            }
        }
    }

    private string Describe(Column column, ColumnValue value) => column.Type switch
    {
        _ when !value.IsPresent => "null",
        ColumnType.Bool => value.Number == 1 ? "true" : "false",
        ColumnType.Word when value.Number == 0 => Column.NoWord,
        ColumnType.Words when value.Number == 0 => Column.NoWords,
        ColumnType.Text when value.Text!.Length == 0 => "empty",
        _ => Show(column, value),
    };

    private string Show(Column column, ColumnValue value) => column.Type switch
    {
        ColumnType.Bool => value.Number == 1 ? "yes" : "no",
        ColumnType.Int or ColumnType.Long => ColumnSyntax.Format(value.Number),
        ColumnType.Decimal or ColumnType.Text => value.Text!,
        ColumnType.Duration => Show(TimeSpan.FromTicks((long)value.Number)),
        ColumnType.Code => _names.Value[value.Number],
        ColumnType.Word when value.Number == 0 => "",
        ColumnType.Word => column.Words[(int)value.Number - 1].Text,
        ColumnType.Words when value.Number == 0 => "none",
        _ => string.Join(", ", column.WordsOf(value).Select(index => column.Words[index].Text)),
    };

    /// <summary>A duration with the units of the format, the greatest first: <c>1h30m</c>.</summary>
    private static string Show(TimeSpan duration)
    {
        var text = new StringBuilder();
        foreach (var (number, unit) in new[] { (duration.Days, "d"), (duration.Hours, "h"), (duration.Minutes, "m") })
        {
            text.Append(number > 0 ? ApiContext.Format(number) + unit : "");
        }

        var seconds = (decimal)(duration.Ticks % TimeSpan.TicksPerMinute) / TimeSpan.TicksPerSecond;
        return seconds > 0 || text.Length == 0
            ? text.Append(seconds.ToString("0.#######", CultureInfo.InvariantCulture)).Append('s').ToString()
            : text.ToString();
    }

    private static string Capitalize(string text) =>
        text is "null" or "true" or "false" or "empty" ? char.ToUpperInvariant(text[0]) + text.Substring(1) : text;
}
