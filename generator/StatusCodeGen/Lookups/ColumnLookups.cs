using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>How the generated code finds what a code has in the page's further columns.</summary>
/// <param name="Least">
/// The number of the first place of the tables, which have a place for each number from there on; null if they have a place
/// for each row.
/// </param>
/// <param name="PlaceCount">The number of places.</param>
/// <param name="Columns">How each column is stored.</param>
internal sealed record ColumnLookups(decimal? Least, int PlaceCount, EquatableArray<ColumnStorage> Columns)
{
    /// <summary>
    /// The widest span, in numbers per code, for which the tables have a place for each number. Then a lookup needs one load,
    /// and the way by the row two; with a wider span the tables of a large catalog would mostly hold gaps.
    /// </summary>
    private const int MaxSpread = 2;

    private static readonly ColumnLookups None = new(Least: null, PlaceCount: 0, EquatableArray<ColumnStorage>.Empty);

    public static ColumnLookups Create(Catalog catalog, NumberLookup numbers, CancellationToken cancellation)
    {
        if (catalog.Columns.Count == 0)
        {
            return None;
        }

        var (least, rows) = PlacesOf(numbers, catalog.Codes.Count);
        var columns = new List<ColumnStorage>();
        for (var index = 0; index < catalog.Columns.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            columns.Add(ColumnStorage.Create(catalog.Columns[index], ValuesOf(catalog, index), rows));
        }

        return new(least, rows.Count, columns.ToEquatableArray());
    }

    /// <summary>The number of the first place, and the row of each place plus one: 0 where no row has the number.</summary>
    private static (decimal? Least, IReadOnlyList<int> Rows) PlacesOf(NumberLookup numbers, int count) => numbers switch
    {
        DenseNumbers dense when dense.Rows.Count <= Math.Max(NumberLookup.SmallSpan, MaxSpread * count) => (dense.Least, dense.Rows),
        ConsecutiveNumbers consecutive when count > 0 => (consecutive.Least, Enumerable.Range(1, count).ToList()),
        _ => (null, Enumerable.Range(1, count).ToList()),
    };

    private static ColumnValue[] ValuesOf(Catalog catalog, int column)
    {
        var values = new ColumnValue[catalog.Codes.Count];
        for (var row = 0; row < values.Length; row++)
        {
            values[row] = catalog.Columns[column].ToReturned(catalog.Codes[row].Values[column]);
        }

        return values;
    }
}
