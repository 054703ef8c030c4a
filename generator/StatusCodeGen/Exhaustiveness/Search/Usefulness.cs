using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StatusCodeGen.Exhaustiveness.Domains;
using StatusCodeGen.Exhaustiveness.Patterns;

namespace StatusCodeGen.Exhaustiveness.Search;

/// <summary>
/// Finds the values that no row matches, after Luc Maranget, "Warnings for pattern matching" (JFP 17, 2007), section 3.
/// The search chooses a column, divides its values into the classes that the rows tell apart, specialises the rows for
/// each class, and continues with the other columns. A branch without rows is a witness; a branch with a row that
/// matches everything has no witness. A row is a condition and not a vector of patterns, because <c>not</c> of a
/// composite pattern is not such a vector.
/// </summary>
internal sealed class Usefulness
{
    /// <summary>Specialising so many rows takes tens of milliseconds. The problem itself is co-NP-complete.</summary>
    public const int DefaultFuel = 30_000;

    private readonly ValueSet?[] _decided;
    private readonly List<Witness> _uncovered = [];
    private readonly Column[] _empty;
    private readonly Column[] _variables;
    private readonly List<ValueTest> _tests = [];
    private readonly CancellationToken _cancellation;
    private int _fuel;

    private Usefulness(Columns columns, int fuel, CancellationToken cancellation)
    {
        _decided = new ValueSet?[columns.All.Count];
        _empty = [.. columns.All.Where(static column => column.Required.IsEmpty)];
        _variables = [.. columns.All.Where(static column => column.IsVariable)];
        _fuel = fuel;
        _cancellation = cancellation;
    }

    /// <summary>Finds the witnesses: the values that no row matches.</summary>
    /// <param name="columns">The columns of the switch.</param>
    /// <param name="rows">The conditions of the arms.</param>
    /// <param name="fuel">How many rows may be specialised before the search is given up.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The witnesses found, and whether they are all that there are.</returns>
    public static (IReadOnlyList<Witness> Untaken, bool IsComplete) Search(
        Columns columns,
        IEnumerable<Condition> rows,
        int fuel,
        CancellationToken cancellation)
    {
        var search = new Usefulness(columns, fuel, cancellation);
        search.Search(GuardVariables.Decide(columns, rows.Where(static row => row != Condition.Never)));
        return (search._uncovered, search._fuel > 0);
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
            AddWitness();
            return;
        }

        var column = Choose(rows);
        var (alone, others) = (new List<ValueSet>(), new List<Condition>());
        foreach (var row in rows)
        {
            if (row is ValueTest test && test.Column == column)
            {
                alone.Add(test.Values);
            }
            else
            {
                others.Add(row);
            }
        }

        // Rows that test only this column cover their values completely: subtract them before splitting.
        Search(column, column.Required.Except(ValueSet.Union(alone)), others);
        _decided[column.Index] = null;
    }

    private void AddWitness()
    {
        _fuel--;
        ValueSet?[] values = [.. _decided];
        foreach (var variable in _variables)
        {
            values[variable.Index] = null;
        }

        var witness = new Witness(values);

        // A column without values, such as an enum without members, has no combinations to report.
        if (!_empty.Any(witness.Has))
        {
            _uncovered.Add(witness);
        }
    }

    private void Search(Column column, ValueSet values, List<Condition> rows)
    {
        if (values.IsEmpty)
        {
            return;
        }

        if (rows.Count == 0)
        {
            _decided[column.Index] = values;
            AddWitness();
            return;
        }

        var partition = new Partition(values, SetsOf(column, rows));
        var specialised = Specialise(rows, column, partition);
        var found = _uncovered.Count;
        for (var number = 0; number < specialised.Length && _fuel > 0; number++)
        {
            _decided[column.Index] = partition.Classes[number];
            Search(specialised[number]);
            if (column.IsVariable && _uncovered.Count > found)
            {
                // No arm handles these values for some value of the variable. That is enough: the variable is not told.
                return;
            }
        }
    }

    /// <summary>For each class of a column, the conditions that the rows still put on the other columns.</summary>
    private List<Condition>[] Specialise(List<Condition> rows, Column column, Partition partition)
    {
        var specialised = new List<Condition>[partition.Classes.Count];
        for (var number = 0; number < specialised.Length; number++)
        {
            specialised[number] = [];
        }

        foreach (var row in rows)
        {
            foreach (var number in partition.ClassesIn(row.BoundOf(column)))
            {
                if (--_fuel <= 0)
                {
                    return specialised;
                }

                if (row.Given(column, partition.Classes[number]) is var rest && rest != Condition.Never)
                {
                    specialised[number].Add(rest);
                }
            }
        }

        return specialised;
    }

    /// <summary>
    /// Among the columns that the first row tests, the one with the most tests in all rows (Maranget, "Compiling
    /// pattern matching to good decision trees", 2008, section 8). A whole is chosen before its parts. Variables of
    /// guards come last, so that witnesses never differ in a variable only.
    /// </summary>
    private Column Choose(List<Condition> rows)
    {
        var first = new List<ValueTest>();
        for (var index = 0; _variables.Length > 0 && index < rows.Count && first.Count == 0; index++)
        {
            rows[index].CollectTests(first);
            first.RemoveAll(static test => test.Column.IsVariable);
        }

        if (first.Count == 0)
        {
            rows[0].CollectTests(first);
        }

        if (first is [var only])
        {
            return only.Column;
        }

        var uses = CountUses(rows);
        var chosen = first[0].Column;
        var most = -1;
        foreach (var test in first)
        {
            if (uses[test.Column.Index] > most && !first.Exists(other => other.Column.IsWholeOf(test.Column)))
            {
                chosen = test.Column;
                most = uses[chosen.Index];
            }
        }

        return chosen;
    }

    private int[] CountUses(List<Condition> rows)
    {
        var uses = new int[_decided.Length];
        foreach (var test in TestsOf(rows))
        {
            uses[test.Column.Index]++;
        }

        return uses;
    }

    private HashSet<ValueSet> SetsOf(Column column, List<Condition> rows)
    {
        var sets = new HashSet<ValueSet>();
        foreach (var test in TestsOf(rows))
        {
            if (test.Column == column)
            {
                sets.Add(test.Values);
            }
        }

        return sets;
    }

    private List<ValueTest> TestsOf(List<Condition> rows)
    {
        _tests.Clear();
        foreach (var row in rows)
        {
            row.CollectTests(_tests);
        }

        return _tests;
    }
}
