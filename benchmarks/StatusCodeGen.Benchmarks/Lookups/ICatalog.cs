using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>
/// A catalog under test. The implementations are structs, because the JIT compiles generic code separately for each
/// struct, but shares it among classes.
/// </summary>
internal interface ICatalog<TCode>
    where TCode : struct, Enum
{
    /// <summary>Its name in the tables.</summary>
    static abstract string Title { get; }

    /// <summary>Its rows, in their order.</summary>
    static abstract IReadOnlyList<Row<TCode>> Rows { get; }
}

/// <summary>A row of a catalog, with the C# name of its code.</summary>
internal sealed record Row<TCode>(TCode Code, string Name, string Identifier, string Description)
    where TCode : struct, Enum
{
    /// <summary>The texts that name this code, without its number.</summary>
    public IEnumerable<string> Texts => Name == Identifier ? [Name] : [Name, Identifier];
}

/// <summary>Conversions between codes and numbers. All catalogs under test are of type int or uint.</summary>
internal static class Number
{
    /// <summary>The 32 bits of a code, whether it is signed or not.</summary>
    public static uint BitsOf<TCode>(TCode code)
        where TCode : struct, Enum => Unsafe.BitCast<TCode, uint>(code);

    /// <summary>The code with these 32 bits.</summary>
    public static TCode ToCode<TCode>(uint bits)
        where TCode : struct, Enum => Unsafe.BitCast<uint, TCode>(bits);

    /// <summary>The number of a code as decimal text.</summary>
    public static string TextOf<TCode>(TCode code)
        where TCode : struct, Enum =>
        IsUnsigned<TCode>()
            ? BitsOf(code).ToString(CultureInfo.InvariantCulture)
            : ((int)BitsOf(code)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the type of a catalog is uint; otherwise it is int.</summary>
    public static bool IsUnsigned<TCode>()
        where TCode : struct, Enum => Unsigned<TCode>.Value;

    private static class Unsigned<TCode>
    {
        public static readonly bool Value = Enum.GetUnderlyingType(typeof(TCode)) == typeof(uint);
    }
}

/// <summary>Names for the results of operations.</summary>
internal static class Answer
{
    /// <summary>The text is not a code.</summary>
    public const string None = "none";

    /// <summary>A number.</summary>
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? None;
}
