using System;
using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Reporting;

/// <summary>Writes sets of numbers as relational patterns.</summary>
internal static class NumberRanges
{
    /// <summary>The alternatives that make up a set, null aside.</summary>
    public static IEnumerable<string> Write(NumberDomain numbers, ValueSet values, Func<IComparable, string> literal)
    {
        var last = 2 * numbers.Points.Count;
        foreach (var (first, end) in values.Intersect(ValueSet.Between(0, last)).Ranges.ToArray())
        {
            // An odd number is a constant, an even one the gap before the constant of that index.
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

    /// <summary>All numbers, which is not everything: NaN is in no relation to any, and neither is null.</summary>
    private static string WriteEveryNumber(NumberDomain numbers, Func<IComparable, string> literal)
    {
        var middle = literal(numbers.Points.Count > 0 ? numbers.Points[0] : 0d);
        return $"< {middle} or >= {middle}";
    }
}
