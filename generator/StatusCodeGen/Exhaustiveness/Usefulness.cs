using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>
/// Finds what no row takes, after Luc Maranget, "Warnings for pattern matching" (JFP 17, 2007), section 3: a column is
/// chosen, its values are parted into the classes that the rows tell apart, and for each class the rows are specialised
/// and the rest is searched. A branch without rows is a witness, one with a row that takes everything has none.
/// A row is a condition and not a vector of patterns, since <c>not</c> of a composite is no such vector.
/// </summary>
internal sealed class Usefulness
{
    /// <summary>So many specialised rows take some tens of milliseconds; the problem itself is co-NP-complete.</summary>
    public const int DefaultFuel = 100_000;

    private readonly ValueSet?[] _decided;
    private readonly List<Combination> _untaken = [];
    private readonly Column[] _empty;
    private readonly CancellationToken _cancellation;
    private int _fuel;

    private Usefulness(Columns columns, int fuel, CancellationToken cancellation)
    {
        _decided = new ValueSet?[columns.All.Count];
        _empty = [.. columns.All.Where(static column => column.Wanted.IsEmpty)];
        _fuel = fuel;
        _cancellation = cancellation;
    }

    /// <summary>The combinations that no row takes.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="rows">What the arms take.</param>
    /// <param name="fuel">How many rows may be specialised before the search is given up.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>What was found, and whether that is all there is.</returns>
    public static (IReadOnlyList<Combination> Untaken, bool IsComplete) Search(
        Columns columns,
        IEnumerable<Condition> rows,
        int fuel,
        CancellationToken cancellation)
    {
        var search = new Usefulness(columns, fuel, cancellation);
        search.Search([.. rows.Where(static row => row != Condition.Never)]);
        return (search._untaken, search._fuel > 0);
    }

    private void Search(List<Condition> rows)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (rows.Contains(Condition.Always))
        {
            return;
        }

        if (rows.Count == 0)
        {
            // An enum without members has nothing to combine.
            var combination = new Combination([.. _decided]);
            if (!_empty.Any(combination.Has))
            {
                _untaken.Add(combination);
            }

            return;
        }

        var column = Choose(rows);
        var (alone, others) = (new List<ValueSet>(), new List<Condition>());
        foreach (var row in rows)
        {
            if (row is Test test && test.Column == column)
            {
                alone.Add(test.Values);
            }
            else
            {
                others.Add(row);
            }
        }

        // What rows that test nothing else take needs no search, and is taken at once.
        Search(column, column.Wanted.Except(ValueSet.Union(alone)), others);
        _decided[column.Index] = null;
    }

    private void Search(Column column, ValueSet values, List<Condition> rows)
    {
        if (values.IsEmpty)
        {
            return;
        }

        var sets = TestsOf(rows).Where(test => test.Column == column).Select(static test => test.Values).Distinct().ToList();
        var partition = new Partition(values, sets);
        var specialised = partition.Classes.Select(static _ => new List<Condition>()).ToArray();
        foreach (var row in rows)
        {
            foreach (var number in row.BoundOf(column) is { } bound ? partition.ClassesIn(bound) : Enumerable.Range(0, specialised.Length))
            {
                if (--_fuel <= 0)
                {
                    return;
                }

                if (row.Given(column, partition.Classes[number]) is var rest && rest != Condition.Never)
                {
                    specialised[number].Add(rest);
                }
            }
        }

        for (var number = 0; number < specialised.Length && _fuel > 0; number++)
        {
            _decided[column.Index] = partition.Classes[number];
            Search(specialised[number]);
        }
    }

    /// <summary>
    /// Of the columns that the first row tests, the one that the most rows test (Maranget, "Compiling pattern matching
    /// to good decision trees", 2008, section 8); but a whole before its parts.
    /// </summary>
    private static Column Choose(List<Condition> rows)
    {
        var first = TestsOf([rows[0]]).Select(static test => test.Column).Distinct().ToList();
        var ready = first.Where(column => !column.Wholes.Any(first.Contains)).ToList();
        if (ready.Count == 1)
        {
            return ready[0];
        }

        var uses = TestsOf(rows).GroupBy(static test => test.Column).ToDictionary(static tests => tests.Key, static tests => tests.Count());
        return ready.OrderByDescending(column => uses[column]).First();
    }

    private static List<Test> TestsOf(List<Condition> rows)
    {
        var tests = new List<Test>();
        foreach (var row in rows)
        {
            row.CollectTests(tests);
        }

        return tests;
    }
}
