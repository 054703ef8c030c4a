using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>
/// Removes rows that never help to handle everything: those that test a variable which may have a value that no row
/// tests for. With <c>A when f</c> alone, f may be false. This is the pure literal rule of Davis and Putnam, "A computing
/// procedure for quantification theory" (JACM 7, 1960), and keeps the search as short as if such guards were unknown.
/// </summary>
internal static class GuardVariables
{
    public static List<Condition> Decide(Columns columns, IEnumerable<Condition> rows)
    {
        List<Condition> left = [.. rows];
        for (var isChanged = columns.All.Any(static column => column.IsVariable); isChanged;)
        {
            // Each removed row may have held the only test for a value of another variable: repeat.
            var untested = FindUntested(left);
            isChanged = untested.Count > 0;
            left = isChanged ? [.. left.Select(row => Given(row, untested)).Where(static row => row != Condition.Never)] : left;
        }

        return left;
    }

    /// <summary>For each variable that may have a value which no row tests for, these values.</summary>
    private static Dictionary<Column, ValueSet> FindUntested(List<Condition> rows)
    {
        var tests = new List<ValueTest>();
        rows.ForEach(row => row.CollectTests(tests));
        return tests.Where(static test => test.Column.IsVariable)
            .GroupBy(static test => test.Column, static test => test.Values)
            .Select(static tested => (Variable: tested.Key, Untested: tested.Key.Required.Except(ValueSet.Union([.. tested]))))
            .Where(static tested => !tested.Untested.IsEmpty)
            .ToDictionary(static tested => tested.Variable, static tested => tested.Untested);
    }

    private static Condition Given(Condition row, Dictionary<Column, ValueSet> untested)
    {
        var tests = new List<ValueTest>();
        row.CollectTests(tests);
        foreach (var test in tests)
        {
            if (untested.TryGetValue(test.Column, out var values))
            {
                row = row.Given(test.Column, values);
            }
        }

        return row;
    }
}
