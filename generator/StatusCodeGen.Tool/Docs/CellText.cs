using System;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Docs;

/// <summary>What a row has in a column, as a cell of a page shows it.</summary>
internal static class CellText
{
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="codes">How the codes of the catalog are spelled.</param>
    /// <returns>The text; empty if the row has no value.</returns>
    public static string Of(Column column, ColumnValue value, CodeSpellings codes) => !value.IsPresent ? "" : column.Type switch
    {
        ColumnType.Bool => value.Number == 1 ? "yes" : "no",
        ColumnType.Decimal => value.Text ?? "",
        ColumnType.Text => ShownText.Lines(value.Text ?? ""),
        ColumnType.Duration => Duration((long)value.Number),
        ColumnType.Code => codes.Of(value.Number),
        ColumnType.Word => ShownText.Line(column.Words[(int)value.Number - 1].Text),
        ColumnType.Words => string.Join(", ", column.WordsOf(value).Select(index => ShownText.Line(column.Words[index].Text))),
        _ => value.Number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Duration(long ticks)
    {
        if (ticks == 0)
        {
            return "0s";
        }

        var time = TimeSpan.FromTicks(ticks);
        var milliseconds = (decimal)(ticks % TimeSpan.TicksPerSecond) / TimeSpan.TicksPerMillisecond;
        return string.Concat(
            Part(time.Days, "d"),
            Part(time.Hours, "h"),
            Part(time.Minutes, "m"),
            Part(time.Seconds, "s"),
            Part(milliseconds, "ms"));
    }

    private static string Part(decimal number, string unit) =>
        number == 0 ? "" : number.ToString("0.####", CultureInfo.InvariantCulture) + unit;
}
