using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>A domain whose constants are ordered.</summary>
internal abstract class OrderedDomain : Domain
{
    /// <summary>
    /// Converts a constant so that all constants of one domain compare by value. Integers and characters become
    /// decimals, which can hold every signed and unsigned value.
    /// </summary>
    public static IComparable KeyOf(object constant) => constant switch
    {
        float or double => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        char character => (decimal)character,
        string or bool => (IComparable)constant,
        _ => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
    };

    /// <summary>The values <c>x</c> for which <c>x relation point</c> holds.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="before">The last value before the point.</param>
    /// <param name="at">The value at the point, if there is one.</param>
    /// <param name="after">The first value after the point.</param>
    /// <param name="last">The last value of the order.</param>
    protected static ValueSet Matching(BinaryOperatorKind relation, int before, int? at, int after, int last) => relation switch
    {
        BinaryOperatorKind.Equals => at is { } value ? ValueSet.Of(value) : ValueSet.Empty,
        BinaryOperatorKind.LessThan => ValueSet.Between(0, before),
        BinaryOperatorKind.LessThanOrEqual => ValueSet.Between(0, at ?? before),
        BinaryOperatorKind.GreaterThan => ValueSet.Between(after, last),
        BinaryOperatorKind.GreaterThanOrEqual => ValueSet.Between(at ?? after, last),
        _ => ValueSet.Empty,
    };
}
