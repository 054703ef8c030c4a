using System;
using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>Writes sets of numbers as relational patterns.</summary>
internal static class NumberRanges
{
    /// <summary>The alternatives that together match a set, without null.</summary>
    public static IEnumerable<string> Write(NumberDomain numbers, ValueSet values, Func<IComparable, string> literal)
    {
        var last = 2 * numbers.Points.Count;
        foreach (var (first, end) in values.Intersect(ValueSet.Between(0, last)).Ranges.ToArray())
        {
            // In a NumberDomain, value 2i + 1 is the i-th constant, and value 2i is the gap before it.
            var from = first == 0 ? null
                : first % 2 == 1 ? $">= {literal(numbers.Points[first / 2])}"
                : $"> {literal(numbers.Points[(first / 2) - 1])}";
            var to = end == last ? null
                : end % 2 == 1 ? $"<= {literal(numbers.Points[end / 2])}"
                : $"< {literal(numbers.Points[end / 2])}";
            yield return first == end && first % 2 == 1 ? literal(numbers.Points[first / 2])
                : from is null ? to ?? WriteEveryNumber(numbers, literal)
                : to is null ? from
                : $"{from} and {to}";
        }

        if (values.Intersect(numbers.NotNull).Contains(last + 1))
        {
            yield return literal(double.NaN);
        }
    }

    /// <summary>A pattern for all numbers. It matches neither NaN nor null, as no relational pattern does.</summary>
    private static string WriteEveryNumber(NumberDomain numbers, Func<IComparable, string> literal)
    {
        var middle = literal(numbers.Points.Count > 0 ? numbers.Points[0] : 0d);
        return $"< {middle} or >= {middle}";
    }
}
