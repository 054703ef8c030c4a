using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Conditions that must all hold; an empty sequence always holds.</summary>
internal sealed class AndSequence : ConditionSequence
{
    public static readonly AndSequence Empty = new([]);

    private AndSequence(Condition[] operands)
        : base(operands)
    {
    }

    protected override Condition Identity => Always;

    protected override Condition Absorbing => Never;

    public static Condition Of(IReadOnlyList<Condition> operands) => Empty.Combine(operands);

    public override ValueSet? BoundOf(Column column)
    {
        foreach (var operand in Operands)
        {
            if (operand.BoundOf(column) is { } bound)
            {
                return bound;
            }
        }

        return null;
    }

    protected override ConditionSequence Create(Condition[] operands) => new AndSequence(operands);

    protected override ValueSet Merge(List<ValueSet> values, Domain domain) => ValueSet.Intersection(values, domain.Size);
}
