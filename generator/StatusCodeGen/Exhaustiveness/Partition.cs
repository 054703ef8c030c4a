using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// The values of a set in classes that some other sets do not tell apart. Refined set by set, and by the smaller of a
/// set and what is outside of it, which part the classes alike.
/// </summary>
internal sealed class Partition
{
    private readonly int[] _starts;
    private readonly int[] _classOf;
    private readonly ValueSet[] _classes;

    public Partition(ValueSet values, IReadOnlyCollection<ValueSet> sets)
    {
        _starts = [.. sets.Append(values)
            .SelectMany(static set => set.Ranges)
            .SelectMany(static range => (IEnumerable<int>)[range.First, range.Last + 1])
            .Distinct()
            .OrderBy(static start => start)];
        _classOf = [.. _starts.Select(start => values.Contains(start) ? 0 : -1)];
        var count = 1;
        foreach (var set in sets)
        {
            count = Refine(set, count);
        }

        _classes = Renumber(count);
    }

    /// <summary>The classes, in the order of their least values.</summary>
    public IReadOnlyList<ValueSet> Classes => _classes;

    /// <summary>The numbers of the classes in a set, which must be one of those that made this partition.</summary>
    public IEnumerable<int> ClassesIn(ValueSet set) =>
        SegmentsIn(set).Select(segment => _classOf[segment]).Where(static number => number >= 0).Distinct();

    private int Refine(ValueSet set, int count)
    {
        var inside = set.Ranges.Sum(range => IndexOf(range.Last + 1) - IndexOf(range.First));
        var smaller = 2 * inside <= _starts.Length ? set : set.Complement(_starts[_starts.Length - 1]);
        var parted = new Dictionary<int, int>();
        foreach (var segment in SegmentsIn(smaller))
        {
            if (_classOf[segment] is var old and >= 0)
            {
                if (!parted.TryGetValue(old, out var number))
                {
                    parted.Add(old, number = count++);
                }

                _classOf[segment] = number;
            }
        }

        return count;
    }

    private ValueSet[] Renumber(int count)
    {
        var numbers = new int[count];
        var members = new List<List<ValueSet>>();
        for (var segment = 0; segment < _starts.Length; segment++)
        {
            if (_classOf[segment] is var old and >= 0)
            {
                if (numbers[old] == 0)
                {
                    members.Add([]);
                    numbers[old] = members.Count;
                }

                _classOf[segment] = numbers[old] - 1;
                members[numbers[old] - 1].Add(ValueSet.Between(_starts[segment], _starts[segment + 1] - 1));
            }
        }

        return [.. members.Select(ValueSet.Union)];
    }

    private IEnumerable<int> SegmentsIn(ValueSet set) =>
        set.Ranges.SelectMany(range => Enumerable.Range(IndexOf(range.First), IndexOf(range.Last + 1) - IndexOf(range.First)));

    /// <summary>The first segment that begins at a value or after it.</summary>
    private int IndexOf(int value)
    {
        var index = Array.BinarySearch(_starts, value);
        return index >= 0 ? index : ~index;
    }
}
