using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>Conditions under <c>and</c> or <c>or</c>: flat, with one test of a column at most.</summary>
internal sealed class Junction : Condition
{
    private readonly bool _isAnd;
    private readonly Condition[] _operands;

    public Junction(bool isAnd, Condition[] operands) => (_isAnd, _operands) = (isAnd, operands);

    public static Condition Create(bool isAnd, IEnumerable<Condition> operands)
    {
        var (identity, absorbing) = isAnd ? (Always, Never) : (Never, Always);
        var merged = Merge(isAnd, Flatten(isAnd, operands).Where(operand => operand != identity));
        return merged.Contains(absorbing) ? absorbing : merged.Count switch
        {
            0 => identity,
            1 => merged[0],
            _ => new Junction(isAnd, [.. merged]),
        };
    }

    public override Condition Given(Column column, ValueSet values)
    {
        List<Condition>? changed = null;
        for (var index = 0; index < _operands.Length; index++)
        {
            var operand = _operands[index].Given(column, values);
            if (operand == (_isAnd ? Never : Always))
            {
                return operand;
            }

            if (operand != _operands[index])
            {
                changed ??= [.. _operands.Take(index)];
            }

            changed?.Add(operand);
        }

        return changed is null ? this : Create(_isAnd, changed);
    }

    public override ValueSet? BoundOf(Column column) =>
        _isAnd ? _operands.Select(operand => operand.BoundOf(column)).FirstOrDefault(static bound => bound is not null) : null;

    public override void CollectTests(List<Test> tests)
    {
        foreach (var operand in _operands)
        {
            operand.CollectTests(tests);
        }
    }

    private static IEnumerable<Condition> Flatten(bool isAnd, IEnumerable<Condition> operands) => operands.SelectMany(operand =>
        operand is Junction junction && junction._isAnd == isAnd ? junction._operands : (IEnumerable<Condition>)[operand]);

    /// <summary>
    /// Makes one test of all those of one column, in the place of the first. They are gathered before they are merged,
    /// so that a chain of a thousand alternatives costs no more than it is long.
    /// </summary>
    private static List<Condition> Merge(bool isAnd, IEnumerable<Condition> operands)
    {
        var merged = new List<Condition>();
        var tests = new Dictionary<Column, (int Place, List<ValueSet> Values)>();
        foreach (var operand in operands)
        {
            if (operand is not Test test)
            {
                merged.Add(operand);
            }
            else if (tests.TryGetValue(test.Column, out var earlier))
            {
                earlier.Values.Add(test.Values);
            }
            else
            {
                tests.Add(test.Column, (merged.Count, [test.Values]));
                merged.Add(operand);
            }
        }

        foreach (var test in tests.Where(static test => test.Value.Values.Count > 1))
        {
            merged[test.Value.Place] = Test(test.Key, isAnd ? Common(test.Key.Domain.Size, test.Value.Values) : ValueSet.Union(test.Value.Values));
        }

        merged.RemoveAll(operand => operand == (isAnd ? Always : Never));
        return merged;
    }

    private static ValueSet Common(int size, List<ValueSet> sets) =>
        ValueSet.Union(sets.Select(set => set.Complement(size))).Complement(size);
}
