using System;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the tables of a column, and the expression that reads them.</summary>
internal static class ColumnTableWriter
{
    private const int BitsPerItem = 8;

    private static readonly (string Name, long Ticks)[] Units =
    [
        ("Second", TimeSpan.TicksPerSecond),
        ("Millisecond", TimeSpan.TicksPerMillisecond),
    ];

    /// <summary>
    /// The expressions for whether the tables have a value at a place, which is empty if they always have one, and for the value.
    /// </summary>
    public static (string Condition, string Value) Read(ApiContext api, Column column, ColumnStorage storage, string place)
    {
        var value = storage switch
        {
            ValueTable table => ReadValue(api, column, table, place),
            SharedValues { Indexes.Count: 0 } => $"{SharedTableWriter.ItemsOf(column)}.Items[{place}]",
            SharedValues => $"{SharedTableWriter.ItemsOf(column)}.Items[Indexes[{place}]]",
            _ => throw new ArgumentOutOfRangeException(nameof(storage), storage, message: null),
        };
        return (PresenceOf(storage) is null ? "" : Bit("Present", place), value);
    }

    public static void Write(SourceWriter writer, ApiContext api, Column column, ColumnStorage storage)
    {
        if (PresenceOf(storage) is { } presence)
        {
            WriteBits(writer, api, "Present", $"Whether {Each(api)} has a value", presence);
        }

        switch (storage)
        {
            case ValueTable table when column.Type == ColumnType.Bool:
                WriteBits(writer, api, "Bits", $"The value of {Each(api)}", [.. table.Values.Select(static value => value.Number == 1)]);
                break;
            case ValueTable table:
                WriteNumbers(writer, api, column, table);
                break;
            case SharedValues shared:
                SharedTableWriter.Write(writer, api, column, shared);
                break;
        }
    }

    /// <summary>What a comment calls the places.</summary>
    public static string Each(ApiContext api) => api.Lookups.Columns.Places switch
    {
        PlacesByNumber { Least: var least } => $"each number from {ColumnSyntax.Format(least)} on",
        PlacesBySlot => "the number of each slot",
        _ => "each row",
    };

    /// <summary>Whether each place has a value; null if all have one.</summary>
    private static bool[]? PresenceOf(ColumnStorage storage)
    {
        bool[] presence = storage switch
        {
            ValueTable table => [.. table.Values.Select(static value => value.IsPresent)],
            SharedValues shared => [.. shared.IsAbsent.Select(static isAbsent => !isAbsent)],
            _ => [],
        };
        return presence.All(static isPresent => isPresent) ? null : presence;
    }

    private static string ReadValue(ApiContext api, Column column, ValueTable table, string place)
    {
        var number = $"Values[{place}]";
        return column.Type switch
        {
            ColumnType.Bool => Bit("Bits", place),
            ColumnType.Int or ColumnType.Long => number,
            ColumnType.Duration when UnitOf(table) is ({ Length: > 0 } unit, _) =>
                $"new global::System.TimeSpan({number} * global::System.TimeSpan.TicksPer{unit})",
            ColumnType.Duration => $"new global::System.TimeSpan({number})",
            _ => $"({ColumnSyntax.ValueTypeOf(api, column)}){number}",
        };
    }

    private static string Bit(string table, string place) => $"({table}[{place} >> 3] & (1 << ({place} & 7))) != 0";

    private static void WriteBits(SourceWriter writer, ApiContext api, string name, string content, bool[] bits)
    {
        var items = new int[(bits.Length + BitsPerItem - 1) / BitsPerItem];
        for (var index = 0; index < bits.Length; index++)
        {
            items[index / BitsPerItem] |= bits[index] ? 1 << (index % BitsPerItem) : 0;
        }

        writer.WriteLine().Write($"// {content}: eight of them in a byte, the first in its lowest bit.");
        Table.Write(writer, api, "byte", name, items.Select(static item => "0x" + item.ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static void WriteNumbers(SourceWriter writer, ApiContext api, Column column, ValueTable table)
    {
        var (unit, ticks) = UnitOf(table);
        var numbers = table.Values.Select(value => column.Type == ColumnType.Duration ? value.Number / ticks : value.Number).ToList();
        var content = column.Type switch
        {
            ColumnType.Duration => $"The {(unit.Length > 0 ? unit.ToLowerInvariant() : "tick")}s",
            ColumnType.Code => "The number of the code",
            ColumnType.Word => "The number of the word",
            ColumnType.Words => "The bits of the words",
            _ => "The value",
        };
        writer.WriteLine().Write($"// {content} of {Each(api)}.");
        Table.Write(writer, api, Table.TypeOf(numbers.Min(), numbers.Max()), "Values", numbers.Select(ColumnSyntax.Format));
    }

    /// <summary>The greatest unit of which all durations of a table are multiples; empty for the tick, the unit of TimeSpan.</summary>
    private static (string Name, long Ticks) UnitOf(ValueTable table) =>
        Units.Append(("", 1)).First(unit => table.Values.All(value => value.Number % unit.Ticks == 0));
}
