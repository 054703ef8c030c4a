using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>
/// Reads the entry that describes the columns of one catalog: <c>130;IsRetriable:b:0f3a;Severity:e:1*3,2,1*126</c>. It has
/// the number of rows, and then a name, a kind and data for each column. A row is a distinct number of the enum.
/// </summary>
internal static class ColumnEntry
{
    private const int RowsInDigit = 4;

    /// <summary>The columns that can be read. Anyone can write such an attribute, so the text may be anything.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rows">How many rows the enum has. An entry with another number of rows describes another enum.</param>
    public static ImmutableArray<ColumnValues> Read(string entry, int rows)
    {
        var parts = entry.Split(';');
        return NumberIn(parts[0]) == rows
            ? parts.Skip(1)
                .Select(part => part.Split([':'], 3))
                .Where(static part => part.Length == 3 && SyntaxFacts.IsValidIdentifier(part[0]))
                .GroupBy(static part => part[0])
                .Where(static named => named.Count() == 1)
                .Select(named => ReadColumn(named.Single(), rows))
                .OfType<ColumnValues>()
                .ToImmutableArray()
            : ImmutableArray<ColumnValues>.Empty;
    }

    private static ColumnValues? ReadColumn(string[] part, int rows) => part switch
    {
        [var name, "b", var data] when ReadBits(data, rows) is { } bits => new(name, IsEnum: false, bits),
        [var name, "e", var data] when ReadRuns(data, rows) is { } values => new(name, IsEnum: true, values),
        _ => null,
    };

    /// <summary>Reads hexadecimal digits. Each has the bits of four rows, and the first row is the lowest bit.</summary>
    private static int[]? ReadBits(string data, int rows)
    {
        if (data.Length != (rows + RowsInDigit - 1) / RowsInDigit)
        {
            return null;
        }

        var bits = new int[data.Length * RowsInDigit];
        for (var row = 0; row < bits.Length; row++)
        {
            if (DigitOf(data[row / RowsInDigit]) is not { } digit)
            {
                return null;
            }

            bits[row] = (digit >> (row % RowsInDigit)) & 1;
            if (row >= rows && bits[row] != 0)
            {
                return null;
            }
        }

        return [.. bits.Take(rows)];
    }

    /// <summary>Reads runs of equal values, <c>value</c> or <c>value*count</c>, separated by commas.</summary>
    private static int[]? ReadRuns(string data, int rows)
    {
        var values = new List<int>();
        foreach (var run in data.Length == 0 ? [] : data.Split(','))
        {
            var (value, count) = run.Split('*') switch
            {
                [var single] => (NumberIn(single), 1),
                [var repeated, var times] => (NumberIn(repeated), NumberIn(times) ?? 0),
                _ => (null, 0),
            };
            if (value is not { } known || count < 1 || count > rows - values.Count)
            {
                return null;
            }

            values.AddRange(Enumerable.Repeat(known, count));
        }

        return values.Count == rows ? [.. values] : null;
    }

    private static int? DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => null,
    };

    /// <summary>A decimal number as the generator writes it: up to nine digits, without a sign or a leading zero.</summary>
    private static int? NumberIn(string text) =>
        text.Length is > 0 and < 10
        && text.All(static character => character is >= '0' and <= '9')
        && (text.Length == 1 || text[0] != '0')
            ? text.Aggregate(0, static (number, digit) => (number * 10) + digit - '0')
            : null;
}

/// <summary>A column of a catalog, as an assembly describes it.</summary>
/// <param name="Name">The name of the member: <c>IsRetriable</c> of a bool column, <c>Severity</c> of an enum column.</param>
/// <param name="IsEnum">Whether the values are those of an enum of its own, and not bools.</param>
/// <param name="Values">The value of each row; 0 or 1 for a bool.</param>
internal sealed record ColumnValues(string Name, bool IsEnum, IReadOnlyList<int> Values);
