using System;
using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>
/// Divides the values of a set into classes: two values share a class if each given set contains both or neither. To
/// refine the classes, it uses a set or its complement, whichever is smaller: both divide them in the same way.
/// </summary>
internal sealed class Partition
{
    private readonly int[] _starts;
    private readonly int[] _classOf;
    private readonly ValueSet[] _classes;
    private readonly int[] _askedIn;
    private int _asked;

    public Partition(ValueSet values, IReadOnlyCollection<ValueSet> sets)
    {
        _starts = StartsOf(values, sets);
        _classOf = Array.ConvertAll(_starts, start => values.Contains(start) ? 0 : -1);
        var count = 1;
        foreach (var set in sets)
        {
            count = Refine(set, count);
        }

        _classes = Renumber(count);
        _askedIn = new int[_classes.Length];
    }

    /// <summary>The classes, ordered by their smallest values.</summary>
    public IReadOnlyList<ValueSet> Classes => _classes;

    /// <summary>
    /// The numbers of the classes in a set, or of all classes if the set is null. The set must be one of those that
    /// this partition was created from.
    /// </summary>
    public List<int> ClassesIn(ValueSet? set)
    {
        var numbers = new List<int>();
        if (set is null)
        {
            for (var number = 0; number < _classes.Length; number++)
            {
                numbers.Add(number);
            }

            return numbers;
        }

        _asked++;
        foreach (var (first, last) in set.Ranges)
        {
            var end = IndexOf(last + 1);
            for (var segment = IndexOf(first); segment < end; segment++)
            {
                if (_classOf[segment] is var number and >= 0 && _askedIn[number] != _asked)
                {
                    _askedIn[number] = _asked;
                    numbers.Add(number);
                }
            }
        }

        return numbers;
    }

    private static int[] StartsOf(ValueSet values, IReadOnlyCollection<ValueSet> sets)
    {
        var starts = new List<int>();
        AddStarts(values);
        foreach (var set in sets)
        {
            AddStarts(set);
        }

        starts.Sort();
        var distinct = 0;
        for (var next = 0; next < starts.Count; next++)
        {
            if (next == 0 || starts[next] != starts[distinct - 1])
            {
                starts[distinct++] = starts[next];
            }
        }

        return [.. starts.GetRange(0, distinct)];

        void AddStarts(ValueSet set)
        {
            foreach (var (first, last) in set.Ranges)
            {
                starts.Add(first);
                starts.Add(last + 1);
            }
        }
    }

    private int Refine(ValueSet set, int count)
    {
        var inside = 0;
        foreach (var (first, last) in set.Ranges)
        {
            inside += IndexOf(last + 1) - IndexOf(first);
        }

        if (inside == 1)
        {
            // Most sets are the test of one constant: its value becomes a class of its own.
            var only = IndexOf(set.Ranges[0].First);
            _classOf[only] = _classOf[only] >= 0 ? count++ : -1;
            return count;
        }

        var smaller = 2 * inside <= _starts.Length ? set : set.Complement(_starts[_starts.Length - 1]);
        var parted = new Dictionary<int, int>();
        foreach (var (first, last) in smaller.Ranges)
        {
            var end = IndexOf(last + 1);
            for (var segment = IndexOf(first); segment < end; segment++)
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

        return [.. members.ConvertAll(ValueSet.Union)];
    }

    /// <summary>The index of the first segment that begins at or after a value.</summary>
    private int IndexOf(int value)
    {
        var index = Array.BinarySearch(_starts, value);
        return index >= 0 ? index : ~index;
    }
}
