using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>
/// Values of the columns that no arm takes together: a witness, in Maranget's word, that the switch is not exhaustive. Each
/// value of a column goes with each of every other, so that one witness may stand for many.
/// </summary>
internal sealed class Witness
{
    private readonly ValueSet?[] _values;

    public Witness(ValueSet?[] values) => _values = values;

    /// <summary>The values of a column.</summary>
    public ValueSet this[Column column] => _values[column.Index] ?? column.Wanted;

    /// <summary>Whether a column may hold whatever is wanted.</summary>
    public bool IsFree(Column column) => column.Wanted.IsSubsetOf(this[column]);

    /// <summary>Whether the column is there at all, and not a part of null or of another type.</summary>
    public bool Has(Column column) => column.Whole is not { } whole || (Has(whole) && this[whole].Overlaps(column.Owners));

    /// <summary>Whether this is about null: of the governing value, or of a part that has parts.</summary>
    public bool HasNullWhole(Columns columns) =>
        columns.OfCodes.SelectMany(static column => column.Wholes)
            .Any(column => Has(column) && this[column].Equals(ValueSet.Of(column.Domain.Null)));

    /// <summary>The witnesses with the values of a column inside a set, and those with the others.</summary>
    public IEnumerable<Witness> PartedAt(Column column, ValueSet values) =>
        new[] { this[column].Intersect(values), this[column].Except(values) }
            .Where(static part => !part.IsEmpty)
            .Select(part => part.Equals(this[column]) ? this : With(column, part));

    public Witness With(Column column, ValueSet values)
    {
        var copy = _values.ToArray();
        copy[column.Index] = values;
        return new(copy);
    }

    /// <summary>This and another as one, if they differ in one column at most; else null.</summary>
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
