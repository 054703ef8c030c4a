using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness;

/// <summary>False is 0, true is 1.</summary>
internal sealed class BooleanDomain : Domain
{
    public override int Null => 2;

    public override bool IsSettled => true;

    public override bool Accepts(object constant) => constant is bool;

    public override ValueSet Matching(BinaryOperatorKind relation, object constant) =>
        relation == BinaryOperatorKind.Equals && constant is bool value ? ValueSet.Of(value ? 1 : 0) : ValueSet.Empty;
}
