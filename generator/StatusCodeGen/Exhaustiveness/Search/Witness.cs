using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>
/// A combination of column values that no arm handles: a witness, in Maranget's term, that the switch is not
/// exhaustive. Each value of one column combines with each value of the others.
/// </summary>
internal sealed class Witness
{
    private readonly ValueSet?[] _values;

    public Witness(ValueSet?[] values) => _values = values;

    /// <summary>The values of a column: all that require an arm, if the witness does not restrict it.</summary>
    public ValueSet this[Column column] => _values[column.Index] ?? column.Required;

    /// <summary>Whether the column has all its values that require an arm: this witness does not restrict it.</summary>
    public bool IsFree(Column column) => column.Required.IsSubsetOf(this[column]);

    /// <summary>Whether the column exists here: its whole is neither null nor of a type without this part.</summary>
    public bool Has(Column column) => column.Whole is not { } whole || (Has(whole) && this[whole].Overlaps(column.Owners));

    /// <summary>Whether the governing value, or a part that contains codes, is null.</summary>
    public bool HasNullWhole(Columns columns) =>
        columns.OfCodes.SelectMany(static column => column.Wholes)
            .Any(column => Has(column) && this[column].Equals(ValueSet.Of(column.Domain.Null)));

    /// <summary>Splits a witness into the values of a column inside a set and those outside it, if any.</summary>
    public IReadOnlyList<Witness> SplitBy(Column column, ValueSet values)
    {
        var inside = this[column].Intersect(values);
        return inside.IsEmpty || inside.Equals(this[column])
            ? [this]
            : [With(column, inside), With(column, this[column].Except(values))];
    }

    public Witness With(Column column, ValueSet values)
    {
        var copy = _values.ToArray();
        copy[column.Index] = values;
        return new(copy);
    }

    /// <summary>Joins two witnesses into one; null if they differ in more than one column.</summary>
    public Witness? Join(Witness other, Columns columns)
    {
        var different = columns.All.Where(column => !this[column].Equals(other[column])).Take(2).ToArray();
        return different switch
        {
            [] => this,
            [var column] => With(column, this[column].Union(other[column])),
            _ => null,
        };
    }
}
