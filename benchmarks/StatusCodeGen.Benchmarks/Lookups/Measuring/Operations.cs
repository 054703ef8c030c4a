using StatusCodeGen.Benchmarks.Lookups.Contenders;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>One operation of a contender.</summary>
internal interface IOperation<TInput>
{
    /// <summary>Runs the operation. The number depends on its result, so that the JIT cannot remove it.</summary>
    static abstract uint Run(TInput input);

    /// <summary>Runs the operation, and returns its result as text.</summary>
    static abstract string Show(TInput input);
}

/// <summary>value → name</summary>
internal readonly struct NameOf<TContender, TCode> : IOperation<TCode>
    where TContender : struct, INames<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => (uint)TContender.NameOf(input).Length;

    /// <inheritdoc/>
    public static string Show(TCode input) => TContender.NameOf(input);
}

/// <summary>value → description</summary>
internal readonly struct DescriptionOf<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IDescriptions<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => (uint)TContender.DescriptionOf(input).Length;

    /// <inheritdoc/>
    public static string Show(TCode input) => TContender.DescriptionOf(input);
}

/// <summary>is defined</summary>
internal readonly struct IsDefined<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IDefinitions<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => TContender.IsDefined(input) ? 1u : 0;

    /// <inheritdoc/>
    public static string Show(TCode input) => TContender.IsDefined(input).ToString();
}

/// <summary>string → value</summary>
internal readonly struct ParseString<TContender, TCode> : IOperation<string>
    where TContender : struct, ITexts<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(string input) => TContender.TryParse(input, out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(string input) => TContender.TryParse(input, out var code) ? Number.TextOf(code) : Answer.None;
}

/// <summary>span → value</summary>
internal readonly struct ParseSpan<TContender, TCode> : IOperation<string>
    where TContender : struct, ITexts<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(string input) => TContender.TryParse(input.AsSpan(), out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(string input) => TContender.TryParse(input.AsSpan(), out var code) ? Number.TextOf(code) : Answer.None;
}

/// <summary>UTF-8 → value</summary>
internal readonly struct ParseUtf8<TContender, TCode> : IOperation<byte[]>
    where TContender : struct, IUtf8Texts<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(byte[] input) => TContender.TryParse(input, out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(byte[] input) => TContender.TryParse(input, out var code) ? Number.TextOf(code) : Answer.None;
}

/// <summary>string → value, ignoring case</summary>
internal readonly struct ParseStringIgnoringCase<TContender, TCode> : IOperation<string>
    where TContender : struct, ITextsIgnoringCase<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(string input) => TContender.TryParseIgnoringCase(input, out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(string input) => TContender.TryParseIgnoringCase(input, out var code) ? Number.TextOf(code) : Answer.None;
}

/// <summary>span → value, ignoring case</summary>
internal readonly struct ParseSpanIgnoringCase<TContender, TCode> : IOperation<string>
    where TContender : struct, ITextsIgnoringCase<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(string input) => TContender.TryParseIgnoringCase(input.AsSpan(), out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(string input) =>
        TContender.TryParseIgnoringCase(input.AsSpan(), out var code) ? Number.TextOf(code) : Answer.None;
}

/// <summary>UTF-8 → value, ignoring case</summary>
internal readonly struct ParseUtf8IgnoringCase<TContender, TCode> : IOperation<byte[]>
    where TContender : struct, IUtf8TextsIgnoringCase<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(byte[] input) => TContender.TryParseIgnoringCase(input, out var code) ? Number.BitsOf(code) : 0;

    /// <inheritdoc/>
    public static string Show(byte[] input) => TContender.TryParseIgnoringCase(input, out var code) ? Number.TextOf(code) : Answer.None;
}
