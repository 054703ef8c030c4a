using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>A domain of constants that have an order.</summary>
internal abstract class OrderedDomain : Domain
{
    /// <summary>
    /// A constant so that constants of one domain compare by value: all integers and characters as decimals, which
    /// hold each of them, signed or not.
    /// </summary>
    public static IComparable KeyOf(object constant) => constant switch
    {
        float or double => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        char character => (decimal)character,
        string or bool => (IComparable)constant,
        _ => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
    };

    /// <summary>The values in a relation to a point of the order.</summary>
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
