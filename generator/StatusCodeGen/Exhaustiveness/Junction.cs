using System.Collections.Generic;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Conditions under <c>and</c> or <c>or</c>: flat, with one test of a column at most.</summary>
internal sealed class Junction : Condition
{
    private readonly bool _isAnd;
    private readonly Condition[] _operands;

    public Junction(bool isAnd, Condition[] operands) => (_isAnd, _operands) = (isAnd, operands);

    public static Condition Create(bool isAnd, IReadOnlyList<Condition> operands)
    {
        var (identity, absorbing) = isAnd ? (Always, Never) : (Never, Always);
        var merged = Flatten(isAnd, operands);
        if (MayRepeat(merged))
        {
            MergeTests(merged, isAnd);
        }

        merged.RemoveAll(operand => operand == identity);
        if (merged.Contains(absorbing))
        {
            return absorbing;
        }

        return merged.Count switch
        {
            0 => identity,
            1 => merged[0],
            _ => new Junction(isAnd, [.. merged]),
        };
    }

    public override Condition Given(Column column, ValueSet values)
    {
        var (identity, absorbing) = _isAnd ? (Always, Never) : (Never, Always);
        List<Condition>? changed = null;
        for (var index = 0; index < _operands.Length; index++)
        {
            var operand = _operands[index].Given(column, values);
            if (operand == absorbing)
            {
                return absorbing;
            }

            if (changed is null && operand != _operands[index])
            {
                changed = new(_operands.Length);
                for (var earlier = 0; earlier < index; earlier++)
                {
                    changed.Add(_operands[earlier]);
                }
            }

            if (operand != identity)
            {
                changed?.Add(operand);
            }
        }

        return changed switch
        {
            null => this,
            [] => identity,
            [var only] => only,
            _ => Create(_isAnd, changed),
        };
    }

    public override ValueSet? BoundOf(Column column)
    {
        if (_isAnd)
        {
            foreach (var operand in _operands)
            {
                if (operand.BoundOf(column) is { } bound)
                {
                    return bound;
                }
            }
        }

        return null;
    }

    public override void CollectTests(List<Test> tests)
    {
        foreach (var operand in _operands)
        {
            operand.CollectTests(tests);
        }
    }

    private static List<Condition> Flatten(bool isAnd, IReadOnlyList<Condition> operands)
    {
        var flat = new List<Condition>(operands.Count);
        foreach (var operand in operands)
        {
            if (operand is Junction junction && junction._isAnd == isAnd)
            {
                flat.AddRange(junction._operands);
            }
            else
            {
                flat.Add(operand);
            }
        }

        return flat;
    }

    /// <summary>Whether there may be two tests of one column: those of patterns mostly come in the order of the columns.</summary>
    private static bool MayRepeat(List<Condition> operands)
    {
        var last = -1;
        foreach (var operand in operands)
        {
            if (operand is Test test)
            {
                if (test.Column.Index <= last)
                {
                    return true;
                }

                last = test.Column.Index;
            }
        }

        return false;
    }

    /// <summary>
    /// Makes one test of all those of one column, in the place of the first. They are gathered before they are merged,
    /// so that a chain of a thousand alternatives costs no more than it is long.
    /// </summary>
    private static void MergeTests(List<Condition> operands, bool isAnd)
    {
        var tests = new Dictionary<Column, (int Place, List<ValueSet> Values)>();
        var kept = 0;
        for (var index = 0; index < operands.Count; index++)
        {
            if (operands[index] is Test test)
            {
                if (tests.TryGetValue(test.Column, out var earlier))
                {
                    earlier.Values.Add(test.Values);
                    continue;
                }

                tests.Add(test.Column, (kept, [test.Values]));
            }

            operands[kept++] = operands[index];
        }

        operands.RemoveRange(kept, operands.Count - kept);
        foreach (var test in tests)
        {
            if (test.Value.Values is { Count: > 1 } values)
            {
                operands[test.Value.Place] = Test(test.Key, isAnd ? ValueSet.Intersection(values, test.Key.Domain.Size) : ValueSet.Union(values));
            }
        }
    }
}
