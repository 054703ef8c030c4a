using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>
/// Numbers and characters, divided at the constants that the patterns mention: value 2i is the gap before the i-th
/// constant, 2i + 1 the constant itself. Floating-point types also have NaN, which no relational pattern matches.
/// </summary>
internal sealed class NumberDomain : OrderedDomain
{
    private readonly SortedSet<IComparable> _mentioned = [];
    private readonly IntegerRange? _range;
    private readonly bool _isIntegral;
    private readonly bool _hasNaN;
    private IComparable[]? _points;

    public NumberDomain(SpecialType type)
    {
        _range = IntegerRange.Of(type);
        _isIntegral = _range is not null || type is SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
        _hasNaN = type is SpecialType.System_Single or SpecialType.System_Double;
    }

    /// <summary>The constants, ascending.</summary>
    public IReadOnlyList<IComparable> Points => _points ??= [.. _mentioned];

    public int NaN => (2 * Points.Count) + 1;

    public override int Null => _hasNaN ? NaN + 1 : NaN;

    public override ValueSet Required => ValueSet.Of(NotNull.Values.Where(IsInhabited));

    public override bool Accepts(object constant) => constant is not (string or bool) && (constant is float or double) == _hasNaN;

    public override void Mention(object constant)
    {
        if (KeyOf(constant) is not double.NaN)
        {
            _mentioned.Add(KeyOf(constant));
        }
    }

    public override ValueSet Matching(BinaryOperatorKind relation, object constant)
    {
        var key = KeyOf(constant);
        if (key is double.NaN)
        {
            return relation == BinaryOperatorKind.Equals ? ValueSet.Of(NaN) : ValueSet.Empty;
        }

        var point = (2 * Array.BinarySearch((IComparable[])Points, key)) + 1;
        return Matching(relation, point - 1, point, point + 1, 2 * Points.Count);
    }

    /// <summary>Whether a value contains a number: for integers, the gap between 1 and 2 is empty.</summary>
    private bool IsInhabited(int value)
    {
        if (value % 2 == 1 || value > 2 * Points.Count)
        {
            return true;
        }

        var before = value == 0 ? _range?.Least - 1 ?? (IComparable)double.NegativeInfinity : Points[(value / 2) - 1];
        var after = value == 2 * Points.Count ? _range?.Greatest + 1 ?? (IComparable)double.PositiveInfinity : Points[value / 2];
        return (before, after) switch
        {
            (decimal low, decimal high) => !_isIntegral || high - low > 1,
            (double low, double high) => Points.Count == 0 || low < high,
            _ => true,
        };
    }
}
