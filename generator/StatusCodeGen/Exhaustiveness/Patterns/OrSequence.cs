using System.Collections.Generic;
using StatusCodeGen.Exhaustiveness.Domains;

namespace StatusCodeGen.Exhaustiveness.Patterns;

/// <summary>Conditions of which at least one must hold; an empty sequence never holds.</summary>
internal sealed class OrSequence : ConditionSequence
{
    public static readonly OrSequence Empty = new([]);

    private OrSequence(Condition[] operands)
        : base(operands)
    {
    }

    protected override Condition Identity => Never;

    protected override Condition Absorbing => Always;

    public static Condition Of(IReadOnlyList<Condition> operands) => Empty.Combine(operands);

    public override ValueSet? BoundOf(Column column) => null;

    protected override ConditionSequence Create(Condition[] operands) => new OrSequence(operands);

    protected override ValueSet Merge(List<ValueSet> values, Domain domain) => ValueSet.Union(values);
}
