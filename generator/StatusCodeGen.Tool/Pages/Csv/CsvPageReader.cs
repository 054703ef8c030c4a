using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsvHelper;

namespace StatusCodeGen.Tool.Pages.Csv;

/// <summary>Reads a table of values that a comma, a semicolon, a tab or a bar separates.</summary>
internal static class CsvPageReader
{
    /// <param name="text">The text.</param>
    /// <param name="separator">The character between values; null to find it.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ToolException">The text is not such a table, or it exceeds a limit.</exception>
    public static Page Read(string text, char? separator, CancellationToken cancellation)
    {
        var options = new CsvReaderOptions { HasHeader = false, Separator = separator, TrackLineNumbers = true };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<List<SpanningCell>>();
        try
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                var line = (int)reader.LineNumber;
                rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                    .Select(field => new SpanningCell(new(line, Clean(reader.GetString(field), line), isHeader: rows.Count == 0), 1, 1))]);
            }
        }
        catch (CsvFormatException exception)
        {
            throw new ToolException(
                $"The table cannot be read at line {exception.LineNumber}; correct its quotes, or choose another kind with --from.",
                exception);
        }

        var places = PageLimits.MaxPlaces;
        return rows.Count == 0
            ? new("", [])
            : new("", [new PageTable(1, TableKind.Table, "", HasNested: false, Grid.Form(rows, ref places, line: 1))]);
    }

    private static string Clean(string value, int line)
    {
        var text = new InlineText();
        text.Append(value, line, new(IsBold: false, IsStruck: false, IsPreformatted: true));
        return text.ToString();
    }
}
