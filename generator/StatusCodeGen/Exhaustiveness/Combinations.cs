using System.Collections.Generic;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Makes combinations that lie side by side one, so that there are as few to read as can be.</summary>
internal static class Combinations
{
    /// <summary>Joining looks at every pair; nobody reads more than these.</summary>
    private const int Limit = 64;

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
