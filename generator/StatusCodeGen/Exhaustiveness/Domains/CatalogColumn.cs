using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>A column of a catalog that guards may ask about: each code has a bool, or a value of an enum.</summary>
internal sealed class CatalogColumn
{
    private readonly IReadOnlyList<int> _values;
    private readonly ImmutableArray<DeclaredCode> _codes;

    /// <param name="column">The values of all rows.</param>
    /// <param name="codes">The codes, ascending.</param>
    public CatalogColumn(ColumnValues column, ImmutableArray<DeclaredCode> codes) =>
        (Name, IsEnum, _values, _codes) = (column.Name, column.IsEnum, column.Values, codes);

    /// <summary>The name of the member in the row of a code: <c>IsRetriable</c>, or <c>Severity</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the values are those of an enum of its own, and not bools.</summary>
    public bool IsEnum { get; }

    /// <summary>For each value, the codes that have it. This is computed once, however many guards ask.</summary>
    private Dictionary<int, ValueSet> Sets => field ??= Enumerable.Range(0, _codes.Length)
        .GroupBy(code => ValueOf(_codes[code]))
        .ToDictionary(static same => same.Key, static same => ValueSet.Of(same));

    /// <summary>The value of a code; 0 or 1 for a bool.</summary>
    public int ValueOf(DeclaredCode code) => _values[code.Row];

    /// <summary>The codes that have a value.</summary>
    public ValueSet CodesWith(int value) => Sets.TryGetValue(value, out var codes) ? codes : ValueSet.Empty;

    /// <summary>
    /// The codes that have one of some values of the column's enum; null if that enum does not declare all values of the
    /// column. Then it is not known what the generated API returns.
    /// </summary>
    public ValueSet? CodesWith(CodeDomain values, ValueSet taken)
    {
        var sets = new List<ValueSet>(Sets.Count);
        foreach (var codes in Sets)
        {
            if (values.Find(codes.Key) is not { } value)
            {
                return null;
            }

            if (taken.Contains(value))
            {
                sets.Add(codes.Value);
            }
        }

        return ValueSet.Union(sets);
    }
}
