using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>How the generated code finds what a code has in the page's further columns.</summary>
/// <param name="Places">What the tables have a place for.</param>
/// <param name="PlaceCount">The number of places.</param>
/// <param name="Columns">How each column is stored.</param>
internal sealed record ColumnLookups(ColumnPlaces Places, int PlaceCount, EquatableArray<ColumnStorage> Columns)
{
    /// <summary>
    /// The widest span, in numbers per code, for which the tables have a place for each number. Then a lookup needs one load,
    /// and the way by the row two; with a wider span the tables of a large catalog would mostly hold gaps.
    /// </summary>
    private const int MaxSpread = 2;

    private static readonly ColumnLookups None = new(new PlacesByRow(), PlaceCount: 0, EquatableArray<ColumnStorage>.Empty);

    public static ColumnLookups Create(Catalog catalog, NumberLookup numbers, CancellationToken cancellation)
    {
        if (catalog.Columns.Count == 0)
        {
            return None;
        }

        var (places, rows) = PlacesOf(numbers, catalog.Codes.Count);
        var columns = new List<ColumnStorage>();
        for (var index = 0; index < catalog.Columns.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            columns.Add(ColumnStorage.Create(catalog.Columns[index], ValuesOf(catalog, index), rows));
        }

        return new(places, rows.Count, columns.ToEquatableArray());
    }

    /// <summary>The places, and the row of each plus one: 0 where no row has the number.</summary>
    private static (ColumnPlaces Places, IReadOnlyList<int> Rows) PlacesOf(NumberLookup numbers, int count) => numbers switch
    {
        DenseNumbers dense when dense.Rows.Count <= Math.Max(NumberLookup.SmallSpan, MaxSpread * count) =>
            (new PlacesByNumber(dense.Least), dense.Rows),
        ConsecutiveNumbers consecutive when count > 0 => (new PlacesByNumber(consecutive.Least), Enumerable.Range(1, count).ToList()),
        HashedNumbers hashed => (new PlacesBySlot(hashed.Table), [.. hashed.Table.Keys.Select(static row => row + 1)]),
        _ => (new PlacesByRow(), Enumerable.Range(1, count).ToList()),
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

/// <summary>What the tables of the columns have a place for.</summary>
internal abstract record ColumnPlaces;

/// <summary>Each number from the least one on.</summary>
internal sealed record PlacesByNumber(decimal Least) : ColumnPlaces;

/// <summary>Each slot of the hash of the numbers. A free slot has what the first row has, and no lookup reads it.</summary>
internal sealed record PlacesBySlot(PerfectHash Table) : ColumnPlaces;

/// <summary>Each row.</summary>
internal sealed record PlacesByRow : ColumnPlaces;
