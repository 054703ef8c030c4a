using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Makes combinations that lie side by side one, so that there are as few to read as can be.</summary>
internal static class Combinations
{
    /// <summary>Joining looks at every pair; nobody reads more than these.</summary>
    private const int Limit = 64;

    /// <summary>
    /// Parts combinations where a column with codes in it is null and where it is not: of the one null is to be named,
    /// of the other the codes.
    /// </summary>
    public static IEnumerable<Combination> PartNull(IEnumerable<Combination> combinations, Columns columns)
    {
        var wholes = columns.OfCodes.SelectMany(static column => column.Wholes).Append(columns.All[0]).Distinct();
        return wholes.Aggregate(combinations, static (parted, whole) => parted.SelectMany(combination =>
            combination.Has(whole) ? combination.PartedAt(whole, whole.Domain.NotNull) : [combination]));
    }

    public static IReadOnlyList<Combination> Merge(IEnumerable<Combination> combinations, Columns columns)
    {
        List<Combination> merged = [.. combinations];
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
