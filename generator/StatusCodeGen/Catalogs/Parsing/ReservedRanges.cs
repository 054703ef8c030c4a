using System;
using System.Collections.Generic;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>The ranges of <c>reserved</c>. All are read, then sorted, and then searched for each code.</summary>
internal sealed class ReservedRanges
{
    private readonly List<(NumberRange Range, Reservation Reservation)> _numbers = [];
    private readonly List<(string Prefix, Reservation Reservation)> _prefixes = [];

    public void Add(CodeRange range, Reservation reservation)
    {
        if (range.Numbers is { } numbers)
        {
            _numbers.Add((numbers, reservation));
        }
        else
        {
            _prefixes.Add((range.Prefix, reservation));
        }
    }

    /// <summary>Prepares the search, after all ranges have been added.</summary>
    public void Sort()
    {
        SortNumbers();
        SortPrefixes();
    }

    /// <summary>Finds the reservation of a code that is in a range.</summary>
    public bool TryFind(decimal number, string text, out Reservation reservation)
    {
        // Of the ranges that begin at or before the code, the last is the only one that it may be in.
        if (_numbers.Count > 0)
        {
            var index = CountOf(_numbers, range => range.Range.First <= number) - 1;
            reservation = index >= 0 ? _numbers[index].Reservation : default;
            return index >= 0 && _numbers[index].Range.Contains(number);
        }

        var place = CountOf(_prefixes, prefix => string.CompareOrdinal(prefix.Prefix, text) <= 0) - 1;
        reservation = place >= 0 ? _prefixes[place].Reservation : default;
        return place >= 0 && text.StartsWith(_prefixes[place].Prefix, StringComparison.Ordinal);
    }

    /// <summary>
    /// Sorts the ranges by their beginning, and gives each beginning the range that ends last of those before it: a search
    /// then has to look at one range only.
    /// </summary>
    private void SortNumbers()
    {
        _numbers.Sort(static (left, right) => left.Range.First.CompareTo(right.Range.First));
        for (var index = 1; index < _numbers.Count; index++)
        {
            if (_numbers[index].Range.Last < _numbers[index - 1].Range.Last)
            {
                _numbers[index] = (new(_numbers[index].Range.First, _numbers[index - 1].Range.Last), _numbers[index - 1].Reservation);
            }
        }
    }

    /// <summary>
    /// Sorts the prefixes, and drops those that have another one as a prefix: what begins with them begins with the other.
    /// Then no text can begin with any prefix but the last of those that are not after it.
    /// </summary>
    private void SortPrefixes()
    {
        _prefixes.Sort(static (left, right) => string.CompareOrdinal(left.Prefix, right.Prefix));
        var kept = 0;
        for (var index = 0; index < _prefixes.Count; index++)
        {
            if (kept == 0 || !_prefixes[index].Prefix.StartsWith(_prefixes[kept - 1].Prefix, StringComparison.Ordinal))
            {
                _prefixes[kept++] = _prefixes[index];
            }
        }

        _prefixes.RemoveRange(kept, _prefixes.Count - kept);
    }

    /// <summary>How many items at the beginning of a list satisfy a condition that those behind them do not.</summary>
    private static int CountOf<T>(List<T> items, Predicate<T> condition)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = condition(items[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
