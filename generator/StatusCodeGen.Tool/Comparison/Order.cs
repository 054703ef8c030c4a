using System.Collections.Generic;

namespace StatusCodeGen.Tool.Comparison;

/// <summary>Finds what has moved in a list: all that is not in a longest part of it that is still in order.</summary>
internal static class Order
{
    /// <summary>The places of a list of different numbers that are not in a longest increasing part of it.</summary>
    public static IReadOnlyList<int> FindMoved(IReadOnlyList<int> numbers)
    {
        // The ends of the increasing parts of each length so far, the smallest of them, and what comes before each place.
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var place = 0; place < numbers.Count; place++)
        {
            var length = Search(ends, numbers, numbers[place]);
            before[place] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(place);
            }
            else
            {
                ends[length] = place;
            }
        }

        var stays = new bool[numbers.Count];
        for (var place = ends.Count == 0 ? -1 : ends[^1]; place >= 0; place = before[place])
        {
            stays[place] = true;
        }

        var moved = new List<int>();
        for (var place = 0; place < stays.Length; place++)
        {
            if (!stays[place])
            {
                moved.Add(place);
            }
        }

        return moved;
    }

    /// <summary>The number of parts that end below a number.</summary>
    private static int Search(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[ends[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
