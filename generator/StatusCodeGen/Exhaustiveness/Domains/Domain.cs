using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// The values that an expression may hold, as finitely many numbered values: what no pattern of the switch tells apart
/// is one value. Null is always the last value, even if the expression cannot be null.
/// </summary>
internal abstract class Domain
{
    /// <summary>The number of the null value.</summary>
    public abstract int Null { get; }

    /// <summary>How many values there are, including null.</summary>
    public int Size => Null + 1;

    /// <summary>All values except null.</summary>
    public ValueSet NotNull => ValueSet.Between(0, Null - 1);

    /// <summary>The values other than null that require an arm.</summary>
    public virtual ValueSet Required => NotNull;

    /// <summary>Whether the values are known before any pattern is read: no constant divides them.</summary>
    public virtual bool IsSettled => false;

    /// <summary>Whether a constant has the type that this domain holds; always true in code that compiles.</summary>
    public abstract bool Accepts(object constant);

    /// <summary>
    /// Tells the domain which constant a pattern mentions, so that it can divide its values there. All constants must
    /// be mentioned before <see cref="Matching"/> is called.
    /// </summary>
    public virtual void Mention(object constant)
    {
    }

    /// <summary>The values <c>x</c> for which <c>x relation constant</c> holds.</summary>
    public abstract ValueSet Matching(BinaryOperatorKind relation, object constant);
}

/// <summary>False is 0, true is 1.</summary>
internal sealed class BooleanDomain : Domain
{
    public override int Null => 2;

    public override bool IsSettled => true;

    public override bool Accepts(object constant) => constant is bool;

    public override ValueSet Matching(BinaryOperatorKind relation, object constant) =>
        relation == BinaryOperatorKind.Equals && constant is bool value ? ValueSet.Of(value ? 1 : 0) : ValueSet.Empty;
}
