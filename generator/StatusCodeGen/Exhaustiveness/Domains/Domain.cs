using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// What an expression may hold, as finitely many numbered values: those that the patterns of a switch can tell apart.
/// The value after the last is always null, whether or not the expression may be null.
/// </summary>
internal abstract class Domain
{
    /// <summary>The number of the null value.</summary>
    public abstract int Null { get; }

    /// <summary>How many values there are, with null.</summary>
    public int Size => Null + 1;

    /// <summary>All but null.</summary>
    public ValueSet NotNull => ValueSet.Between(0, Null - 1);

    /// <summary>The values other than null that an arm is wanted for.</summary>
    public virtual ValueSet Wanted => NotNull;

    /// <summary>Whether the values are known before any pattern is read, and no constant parts them.</summary>
    public virtual bool IsSettled => false;

    /// <summary>Whether a constant is of the kind that this domain holds; in code that compiles it is.</summary>
    public abstract bool Accepts(object constant);

    /// <summary>
    /// Tells the domain what a pattern asks, so that it can part its values there. All is mentioned before anything is
    /// asked.
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
