using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Domains;

/// <summary>The least and the greatest value of an integral type.</summary>
internal readonly record struct IntegerRange(decimal Least, decimal Greatest)
{
    /// <summary>The range that a type has on every platform: 32 bits for a native integer.</summary>
    public static IntegerRange? AtLeastOf(SpecialType type) => type switch
    {
        SpecialType.System_IntPtr => Of(SpecialType.System_Int32),
        SpecialType.System_UIntPtr => Of(SpecialType.System_UInt32),
        _ => Of(type),
    };

    /// <summary>The range of an integral type of fixed width; null for any other, including native integers.</summary>
    public static IntegerRange? Of(SpecialType type) => type switch
    {
        SpecialType.System_SByte => new(sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => new(byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => new(short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => new(ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => new(int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => new(uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => new(long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => new(ulong.MinValue, ulong.MaxValue),
        SpecialType.System_Char => new(char.MinValue, char.MaxValue),
        _ => null,
    };
}
