using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Lookups;

/// <summary>Numbers that are in the range of one group and of no other.</summary>
/// <param name="Range">The numbers, all of them numbers of the catalog's type.</param>
/// <param name="Group">The index of the group.</param>
internal readonly record struct GroupRange(NumberRange Range, int Group);

/// <summary>Finds the group of a number by the ranges of the groups, where these say it unambiguously.</summary>
internal static class GroupRanges
{
    /// <summary>The ranges in ascending order. They do not overlap, and adjacent ones are of different groups.</summary>
    public static IReadOnlyList<GroupRange> Of(Catalog catalog)
    {
        var ranges = new List<GroupRange>();

        // Sweep over the ends of all ranges. Where one range is open, the sum of the open groups is that group.
        var (start, open, sum) = (0m, 0, 0);
        foreach (var (number, group, isStart) in EndsOf(catalog))
        {
            if (open == 1 && start < number)
            {
                Add(ranges, new(new(start, number - 1), sum));
            }

            (start, open, sum) = isStart ? (number, open + 1, sum + group) : (number, open - 1, sum - group);
        }

        return ranges;
    }

    /// <summary>The first number of each range, and the number after its last, in ascending order.</summary>
    private static IEnumerable<(decimal Number, int Group, bool IsStart)> EndsOf(Catalog catalog)
    {
        var type = catalog.Type.Underlying;
        var ends = new List<(decimal Number, int Group, bool IsStart)>();
        for (var group = 0; group < catalog.Groups.Count; group++)
        {
            if (catalog.Groups[group].Range is { Numbers: { } range }
                && range.First <= type.Max
                && range.Last >= type.Min)
            {
                ends.Add((System.Math.Max(range.First, type.Min), group, IsStart: true));
                ends.Add((System.Math.Min(range.Last, type.Max) + 1, group, IsStart: false));
            }
        }

        return ends.OrderBy(static end => end.Number);
    }

    private static void Add(List<GroupRange> ranges, GroupRange range)
    {
        if (ranges.Count > 0
            && ranges[ranges.Count - 1] is var last
            && last.Group == range.Group
            && last.Range.Last + 1 == range.Range.First)
        {
            ranges[ranges.Count - 1] = new(new(last.Range.First, range.Range.Last), range.Group);
        }
        else
        {
            ranges.Add(range);
        }
    }
}
