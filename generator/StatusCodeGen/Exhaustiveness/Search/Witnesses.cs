using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>Makes witnesses that lie side by side one, so that there are as few to read as can be.</summary>
internal static class Witnesses
{
    /// <summary>Joining looks at every pair; nobody reads more than these.</summary>
    private const int Limit = 64;

    /// <summary>
    /// Parts witnesses where a column with codes in it is null, where it is of a type that has them, and where it is
    /// of another: of the first null is to be named, of the second the codes.
    /// </summary>
    public static IEnumerable<Witness> PartByOwners(IEnumerable<Witness> witnesses, Columns columns)
    {
        var parted = witnesses.SelectMany(witness => witness.PartedAt(columns.All[0], columns.All[0].Domain.NotNull));
        var parts = columns.OfCodes.SelectMany(static column => column.Wholes.Prepend(column))
            .Distinct()
            .OrderBy(static column => column.Index);
        foreach (var part in parts)
        {
            if (part.Whole is { } whole)
            {
                parted = parted.SelectMany(witness => !witness.Has(whole) ? [witness] : witness
                    .PartedAt(whole, whole.Domain.NotNull)
                    .SelectMany(parted => parted.PartedAt(whole, part.Owners)));
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
