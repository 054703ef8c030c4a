using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>Splits witnesses by what has to be reported, and merges them so that there are few to read.</summary>
internal static class Witnesses
{
    /// <summary>Longer lists are not merged: joining compares every pair, and nobody reads that many.</summary>
    private const int Limit = 64;

    /// <summary>
    /// Splits witnesses so that each whole that contains codes is either null, or never null. Null is reported in the
    /// first case, the codes are reported in the second.
    /// </summary>
    public static IEnumerable<Witness> SplitByNull(IEnumerable<Witness> witnesses, Columns columns)
    {
        var parted = witnesses.SelectMany(witness => witness.SplitBy(columns.All[0], columns.All[0].Domain.NotNull));
        if (columns.All.Count == 1)
        {
            return parted;
        }

        var parts = columns.OfCodes.SelectMany(static column => column.Wholes.Prepend(column))
            .Distinct()
            .OrderBy(static column => column.Index);
        foreach (var part in parts)
        {
            if (part.Whole is { } whole)
            {
                parted = parted.SelectMany(witness => witness.Has(whole) ? witness.SplitBy(whole, whole.Domain.NotNull) : [witness]);
            }
        }

        return parted;
    }

    public static IReadOnlyList<Witness> Merge(IEnumerable<Witness> witnesses, Columns columns)
    {
        List<Witness> merged = [.. witnesses];
        var isChanged = columns.All.Count > 1 && merged.Count is > 1 and <= Limit;
        while (isChanged)
        {
            isChanged = false;
            for (var index = 0; index < merged.Count; index++)
            {
                for (var other = merged.Count - 1; other > index; other--)
                {
                    if (merged[index].Join(merged[other], columns) is { } joined)
                    {
                        merged[index] = joined;
                        merged.RemoveAt(other);
                        isChanged = true;
                    }
                }
            }
        }

        return merged;
    }
}
