using System.Collections.Immutable;

namespace StatusCodeGen.Catalogs;

/// <summary>A type that C# allows as the underlying type of an enum.</summary>
/// <param name="Keyword">Its C# keyword.</param>
/// <param name="Min">The least code that fits.</param>
/// <param name="Max">The greatest code that fits.</param>
internal sealed record IntegralType(string Keyword, decimal Min, decimal Max)
{
    public static readonly IntegralType Int = new("int", int.MinValue, int.MaxValue);

    public static readonly IntegralType Long = new("long", long.MinValue, long.MaxValue);

    public static readonly ImmutableArray<IntegralType> All = ImmutableArray.Create<IntegralType>(
        new("byte", byte.MinValue, byte.MaxValue),
        new("sbyte", sbyte.MinValue, sbyte.MaxValue),
        new("short", short.MinValue, short.MaxValue),
        new("ushort", ushort.MinValue, ushort.MaxValue),
        Int,
        new("uint", uint.MinValue, uint.MaxValue),
        Long,
        new("ulong", ulong.MinValue, ulong.MaxValue));

    /// <summary>Whether it has 64 bits.</summary>
    public bool IsWide => Max > uint.MaxValue;

    public bool Contains(decimal number) => Min <= number && number <= Max;

    /// <summary>
    /// The number with the given bits: in a signed type, the two's complement of a number that has the sign bit set.
    /// Bits that do not fit the type are returned as they are.
    /// </summary>
    public decimal FromBits(decimal bits) => Min < 0 && Max < bits && bits <= Max - Min ? bits - (Max - Min + 1) : bits;
}
