using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>How the generated code finds the row of a number. It depends on how the numbers are distributed.</summary>
internal abstract record NumberLookup
{
    /// <summary>
    /// The widest span, in numbers per code, for which a table has an entry for each number. With a wider span, the
    /// table would be larger than the texts that it leads to.
    /// </summary>
    private const int MaxSpread = 10;

    /// <summary>
    /// Up to this span, a table always has an entry for each number: it is small, however few codes there are.
    /// </summary>
    public const int SmallSpan = 1024;

    /// <param name="numbers">The number of each row; no two are the same.</param>
    /// <param name="type">Their type.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static NumberLookup Create(IReadOnlyList<decimal> numbers, IntegralType type, CancellationToken cancellation)
    {
        if (numbers.Count == 0)
        {
            return new ConsecutiveNumbers(0);
        }

        var least = numbers.Min();
        var span = numbers.Max() - least + 1;
        if (numbers.Select((number, row) => number == least + row).All(static isNext => isNext))
        {
            return new ConsecutiveNumbers(least);
        }

        return span <= Math.Max(SmallSpan, (decimal)MaxSpread * numbers.Count)
            ? DenseNumbers.Create(numbers, least, (int)span)
            : HashedNumbers.Create(numbers, type.IsWide, cancellation);
    }
}

/// <summary>Consecutive numbers, in the order of the rows: the row is the number minus the least number.</summary>
internal sealed record ConsecutiveNumbers(decimal Least) : NumberLookup;

/// <summary>Numbers close to each other: a table has an entry for each number from the least to the greatest.</summary>
/// <param name="Least">The number of the first entry.</param>
/// <param name="Rows">The row of each number, plus one; 0 if no row has the number.</param>
internal sealed record DenseNumbers(decimal Least, EquatableArray<int> Rows) : NumberLookup
{
    public static DenseNumbers Create(IReadOnlyList<decimal> numbers, decimal least, int span)
    {
        var rows = new int[span];
        for (var row = 0; row < numbers.Count; row++)
        {
            rows[(int)(numbers[row] - least)] = row + 1;
        }

        return new(least, rows.ToEquatableArray());
    }
}

/// <summary>Numbers far apart: a perfect hash leads to the only row that can have the number.</summary>
/// <param name="Table">The row of each slot. The hash of a number is its folded bits times the multiplier.</param>
internal sealed record HashedNumbers(PerfectHash Table) : NumberLookup
{
    public static HashedNumbers Create(IReadOnlyList<decimal> numbers, bool isWide, CancellationToken cancellation)
    {
        var folds = numbers.Select(number => Fold(number, isWide)).ToArray();
        return new(PerfectHash.Find(folds.Length, multiplierCount: 1, multipliers =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Array.ConvertAll(folds, fold => unchecked(fold * multipliers[0]));
        }));
    }

    /// <summary>
    /// The bits of a number: 32, or 64 with the upper half XORed into the lower half. The table uses the upper bits of
    /// the product, which depend on all lower bits of a factor, but on few of its upper bits.
    /// </summary>
    private static ulong Fold(decimal number, bool isWide)
    {
        var bits = number < 0 ? unchecked((ulong)(long)number) : (ulong)number;
        return isWide ? bits ^ (bits >> 32) : unchecked((uint)bits);
    }
}
