using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>How the generated code stores a column.</summary>
internal abstract record ColumnStorage
{
    /// <param name="column">The column.</param>
    /// <param name="values">What the generated members return for each row.</param>
    /// <param name="places">The row of each place of a table, plus one; 0 where no row has the number.</param>
    public static ColumnStorage Create(Column column, IReadOnlyList<ColumnValue> values, IReadOnlyList<int> places)
    {
        var undeclared = column.ToReturned(column.Undeclared);
        if (values.All(value => value == values[0]))
        {
            return new SameValue(values.Count > 0 ? values[0] : undeclared);
        }

        var cells = new ColumnValue[places.Count];
        for (var place = 0; place < cells.Length; place++)
        {
            cells[place] = places[place] == 0 ? undeclared : values[places[place] - 1];
        }

        return column.Type is ColumnType.Text or ColumnType.Decimal ? Share(cells) : new ValueTable(cells.ToEquatableArray());
    }

    private static SharedValues Share(IEnumerable<ColumnValue> cells)
    {
        var indexes = new List<int>();
        var items = new List<ColumnValue>();
        var known = new Dictionary<ColumnValue, int>();
        var isAbsent = new List<bool>();
        foreach (var cell in cells)
        {
            isAbsent.Add(!cell.IsPresent);
            if (!cell.IsPresent)
            {
                indexes.Add(0);
            }
            else if (known.TryGetValue(cell, out var index))
            {
                indexes.Add(index);
            }
            else
            {
                known.Add(cell, items.Count);
                indexes.Add(items.Count);
                items.Add(cell);
            }
        }

        return new(
            items.ToEquatableArray(),
            items.Count < indexes.Count ? indexes.ToEquatableArray() : EquatableArray<int>.Empty,
            isAbsent.Contains(true) ? isAbsent.ToEquatableArray() : EquatableArray<bool>.Empty);
    }
}

/// <summary>All rows have the same value, so that there is no table.</summary>
internal sealed record SameValue(ColumnValue Value) : ColumnStorage;

/// <summary>Truth values or numbers: a table has them all.</summary>
/// <param name="Values">The value of each place; of a place without a row, that of an undeclared code.</param>
internal sealed record ValueTable(EquatableArray<ColumnValue> Values) : ColumnStorage;

/// <summary>Texts or decimal numbers: equal ones are stored once.</summary>
/// <param name="Items">The values, each once.</param>
/// <param name="Indexes">The index of the value of each place; empty if no value repeats, since each place then has its own.</param>
/// <param name="IsAbsent">Whether each place has no value; empty if all have one.</param>
internal sealed record SharedValues(
    EquatableArray<ColumnValue> Items,
    EquatableArray<int> Indexes,
    EquatableArray<bool> IsAbsent) : ColumnStorage;
