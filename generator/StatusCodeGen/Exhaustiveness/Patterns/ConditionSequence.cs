using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>
/// Conditions joined by one operator: an <see cref="AndSequence"/> or an <see cref="OrSequence"/>, as in Roslyn's
/// decision DAG. The sequence is flat, and has at most one test of each column.
/// </summary>
internal abstract class ConditionSequence : Condition
{
    protected ConditionSequence(Condition[] operands) => Operands = operands;

    protected Condition[] Operands { get; }

    /// <summary>The operand that changes nothing: always under <c>and</c>, never under <c>or</c>.</summary>
    protected abstract Condition Identity { get; }

    /// <summary>The operand that decides the result alone: never under <c>and</c>, always under <c>or</c>.</summary>
    protected abstract Condition Absorbing { get; }

    public override Condition Given(Column column, ValueSet values)
    {
        List<Condition>? changed = null;
        for (var index = 0; index < Operands.Length; index++)
        {
            var operand = Operands[index].Given(column, values);
            if (operand == Absorbing)
            {
                return Absorbing;
            }

            if (changed is null && operand != Operands[index])
            {
                changed = new(Operands.Length);
                for (var earlier = 0; earlier < index; earlier++)
                {
                    changed.Add(Operands[earlier]);
                }
            }

            if (operand != Identity)
            {
                changed?.Add(operand);
            }
        }

        return changed switch
        {
            null => this,
            [] => Identity,
            [var only] => only,
            _ => Combine(changed),
        };
    }

    public override void CollectTests(List<ValueTest> tests)
    {
        foreach (var operand in Operands)
        {
            operand.CollectTests(tests);
        }
    }

    /// <summary>Joins conditions by this operator, and simplifies the result.</summary>
    protected Condition Combine(IReadOnlyList<Condition> operands)
    {
        var merged = Flatten(operands);
        if (MayRepeat(merged))
        {
            MergeTests(merged);
        }

        merged.RemoveAll(operand => operand == Identity);
        if (merged.Contains(Absorbing))
        {
            return Absorbing;
        }

        return merged.Count switch
        {
            0 => Identity,
            1 => merged[0],
            _ => Create([.. merged]),
        };
    }

    /// <summary>Creates a sequence with the same operator.</summary>
    protected abstract ConditionSequence Create(Condition[] operands);

    /// <summary>The values that pass several tests of one column, joined by this operator.</summary>
    protected abstract ValueSet Merge(List<ValueSet> values, Domain domain);

    private List<Condition> Flatten(IReadOnlyList<Condition> operands)
    {
        var flat = new List<Condition>(operands.Count);
        foreach (var operand in operands)
        {
            if (operand is ConditionSequence sequence && sequence.GetType() == GetType())
            {
                flat.AddRange(sequence.Operands);
            }
            else
            {
                flat.Add(operand);
            }
        }

        return flat;
    }

    /// <summary>Whether a column may have two tests; not if the tests are in column order, as most are.</summary>
    private static bool MayRepeat(List<Condition> operands)
    {
        var last = -1;
        foreach (var operand in operands)
        {
            if (operand is ValueTest test)
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
    /// Replaces all tests of one column by one test, in the place of the first. The tests are collected before they are
    /// merged, so that the cost of a long chain of alternatives is not quadratic.
    /// </summary>
    private void MergeTests(List<Condition> operands)
    {
        var tests = new Dictionary<Column, (int Place, List<ValueSet> Values)>();
        var kept = 0;
        for (var index = 0; index < operands.Count; index++)
        {
            if (operands[index] is ValueTest test)
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
                operands[test.Value.Place] = Test(test.Key, Merge(values, test.Key.Domain));
            }
        }
    }
}
