using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// A set of the numbered values of one <see cref="Domain"/>, as sorted ranges with gaps between them. A relational
/// pattern is one range, however many values it covers, and <c>not</c> adds at most one range.
/// </summary>
internal sealed class ValueSet : IEquatable<ValueSet>
{
    public static readonly ValueSet Empty = new([]);

    private readonly (int First, int Last)[] _ranges;

    private ValueSet((int First, int Last)[] ranges) => _ranges = ranges;

    public bool IsEmpty => _ranges.Length == 0;

    public int Count => _ranges.Sum(static range => range.Last - range.First + 1);

    public ReadOnlySpan<(int First, int Last)> Ranges => _ranges;

    /// <summary>The values, ascending.</summary>
    public IEnumerable<int> Values => _ranges.SelectMany(static range => Enumerable.Range(range.First, range.Last - range.First + 1));

    public static ValueSet Of(int value) => new([(value, value)]);

    /// <summary>The values from the first to the last, inclusive; empty if the last is before the first.</summary>
    public static ValueSet Between(int first, int last) => first > last ? Empty : new([(first, last)]);

    public static ValueSet Of(IEnumerable<int> values) => Union([.. values.Select(static value => (value, value))]);

    public static ValueSet Union(IReadOnlyCollection<ValueSet> sets)
    {
        if (sets.Count == 1)
        {
            return sets.First();
        }

        var ranges = new List<(int, int)>(sets.Count);
        foreach (var set in sets)
        {
            ranges.AddRange(set._ranges);
        }

        return Union([.. ranges]);
    }

    /// <summary>The values that are in all of some sets.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="size">How many values the domain has.</param>
    public static ValueSet Intersection(IReadOnlyCollection<ValueSet> sets, int size) =>
        Union([.. sets.Select(set => set.Complement(size))]).Complement(size);

    public ValueSet Union(ValueSet other) =>
        IsEmpty ? other : other.IsEmpty ? this : Union([.. _ranges, .. other._ranges]);

    public ValueSet Intersect(ValueSet other)
    {
        var common = new List<(int, int)>();
        for (int here = 0, there = 0; here < _ranges.Length && there < other._ranges.Length;)
        {
            var (mine, theirs) = (_ranges[here], other._ranges[there]);
            if (Math.Max(mine.First, theirs.First) is var first && Math.Min(mine.Last, theirs.Last) is var last && first <= last)
            {
                common.Add((first, last));
            }

            if (mine.Last < theirs.Last)
            {
                here++;
            }
            else
            {
                there++;
            }
        }

        return common.Count == 0 ? Empty : new([.. common]);
    }

    /// <param name="size">How many values the domain has.</param>
    public ValueSet Complement(int size)
    {
        var others = new List<(int, int)>(_ranges.Length + 1);
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (next < first)
            {
                others.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next < size)
        {
            others.Add((next, size - 1));
        }

        return new([.. others]);
    }

    public ValueSet Except(ValueSet other) =>
        IsEmpty || other.IsEmpty ? this : Intersect(other.Complement(_ranges[_ranges.Length - 1].Last + 1));

    public bool Contains(int value)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < _ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (value > _ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every value is in another set: each range lies in one of its separate ranges.</summary>
    public bool IsSubsetOf(ValueSet other)
    {
        var there = 0;
        foreach (var (first, last) in _ranges)
        {
            while (there < other._ranges.Length && other._ranges[there].Last < first)
            {
                there++;
            }

            if (there == other._ranges.Length || first < other._ranges[there].First || other._ranges[there].Last < last)
            {
                return false;
            }
        }

        return true;
    }

    public bool Overlaps(ValueSet other)
    {
        for (int here = 0, there = 0; here < _ranges.Length && there < other._ranges.Length;)
        {
            if (_ranges[here].Last < other._ranges[there].First)
            {
                here++;
            }
            else if (other._ranges[there].Last < _ranges[here].First)
            {
                there++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(ValueSet? other) => other is not null && _ranges.AsSpan().SequenceEqual(other._ranges);

    public override bool Equals(object? obj) => Equals(obj as ValueSet);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var (first, last) in _ranges)
        {
            hash = unchecked((((hash * 31) + first) * 31) + last);
        }

        return hash;
    }

    public override string ToString() =>
        string.Join(", ", _ranges.Select(static range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));

    private static ValueSet Union((int First, int Last)[] ranges)
    {
        if (ranges.Length == 0)
        {
            return Empty;
        }

        Sort(ranges);
        var merged = new List<(int First, int Last)>(ranges.Length) { ranges[0] };
        for (var next = 1; next < ranges.Length; next++)
        {
            var last = merged[merged.Count - 1];
            if (ranges[next].First > last.Last + 1)
            {
                merged.Add(ranges[next]);
            }
            else
            {
                merged[merged.Count - 1] = (last.First, Math.Max(last.Last, ranges[next].Last));
            }
        }

        return new([.. merged]);
    }

    /// <summary>Sorts only if necessary: arms are often written in the order of their codes.</summary>
    private static void Sort((int First, int Last)[] ranges)
    {
        for (var next = 1; next < ranges.Length; next++)
        {
            if (ranges[next].First < ranges[next - 1].First)
            {
                Array.Sort(ranges, static (left, right) => left.First.CompareTo(right.First));
                return;
            }
        }
    }
}
