using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>
/// A catalog under test. Implementations are structs: generic code is compiled anew for each of those, and shared among
/// classes.
/// </summary>
internal interface ICatalog<TCode>
    where TCode : struct, Enum
{
    /// <summary>What the tables call it.</summary>
    static abstract string Title { get; }

    /// <summary>Its rows, in their order.</summary>
    static abstract IReadOnlyList<Row<TCode>> Rows { get; }
}

/// <summary>A row of a catalog, with the C# name of its code.</summary>
internal sealed record Row<TCode>(TCode Code, string Name, string Identifier, string Description)
    where TCode : struct, Enum
{
    /// <summary>The texts that are this code, the number aside.</summary>
    public IEnumerable<string> Texts => Name == Identifier ? [Name] : [Name, Identifier];
}

/// <summary>The numbers of codes. All catalogs under test are of int or of uint.</summary>
internal static class Number
{
    /// <summary>The 32 bits of a code, whether it is signed or not.</summary>
    public static uint BitsOf<TCode>(TCode code)
        where TCode : struct, Enum => Unsafe.BitCast<TCode, uint>(code);

    /// <summary>The code of 32 bits.</summary>
    public static TCode ToCode<TCode>(uint bits)
        where TCode : struct, Enum => Unsafe.BitCast<uint, TCode>(bits);

    /// <summary>A code's number, in decimal.</summary>
    public static string TextOf<TCode>(TCode code)
        where TCode : struct, Enum =>
        IsUnsigned<TCode>()
            ? BitsOf(code).ToString(CultureInfo.InvariantCulture)
            : ((int)BitsOf(code)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a catalog's type is uint; else it is int.</summary>
    public static bool IsUnsigned<TCode>()
        where TCode : struct, Enum => Unsigned<TCode>.Value;

    private static class Unsigned<TCode>
    {
        public static readonly bool Value = Enum.GetUnderlyingType(typeof(TCode)) == typeof(uint);
    }
}

/// <summary>The words for what an operation gives.</summary>
internal static class Answer
{
    /// <summary>The text is no code.</summary>
    public const string None = "none";
}
