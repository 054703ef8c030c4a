using System.Runtime.CompilerServices;
using StatusCodeGen.Benchmarks.Lookups;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Texts.Contenders;

namespace StatusCodeGen.Benchmarks.Texts.Measuring;

/// <summary>string → code</summary>
internal readonly struct FindString<TCodes, TCode> : IOperation<string>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public static uint Run(string input) => TCodes.TryFind(input, out var code) ? Bits.Of(code) : 0;

    /// <inheritdoc/>
    public static string Show(string input) => TCodes.TryFind(input, out var code) ? TCodes.TextOf(code) : Answer.None;
}

/// <summary>UTF-8 → code</summary>
internal readonly struct FindUtf8<TCodes, TCode> : IOperation<byte[]>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public static uint Run(byte[] input) => TCodes.TryFind(input, out var code) ? Bits.Of(code) : 0;

    /// <inheritdoc/>
    public static string Show(byte[] input) => TCodes.TryFind(input, out var code) ? TCodes.TextOf(code) : Answer.None;
}

/// <summary>code → text</summary>
internal readonly struct TextOf<TCodes, TCode> : IOperation<TCode>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => (uint)TCodes.TextOf(input).Length;

    /// <inheritdoc/>
    public static string Show(TCode input) => TCodes.TextOf(input);
}

/// <summary>is defined, of a code</summary>
internal readonly struct IsDefinedCode<TCodes, TCode> : IOperation<TCode>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => TCodes.IsDefined(input) ? 1u : 0;

    /// <inheritdoc/>
    public static string Show(TCode input) => TCodes.IsDefined(input).ToString();
}

/// <summary>is defined, of a string</summary>
internal readonly struct IsDefinedString<TCodes, TCode> : IOperation<string>
    where TCodes : struct, ITextCodes<TCode>
    where TCode : struct
{
    /// <inheritdoc/>
    public static uint Run(string input) => TCodes.IsDefined(input) ? 1u : 0;

    /// <inheritdoc/>
    public static string Show(string input) => TCodes.IsDefined(input).ToString();
}

/// <summary>A number that depends on a code, so that the JIT cannot remove what found it.</summary>
internal static class Bits
{
    /// <summary>The low bits of an enum; of a struct with a text, whether it has one.</summary>
    public static uint Of<TCode>(TCode code)
        where TCode : struct
    {
        if (typeof(TCode).IsEnum)
        {
            return Unsafe.SizeOf<TCode>() == sizeof(long) ? (uint)Unsafe.BitCast<TCode, long>(code) : Unsafe.BitCast<TCode, uint>(code);
        }

        // The text is the first field of each of them.
        return Unsafe.As<TCode, string?>(ref code) is null ? 0u : 1;
    }
}
