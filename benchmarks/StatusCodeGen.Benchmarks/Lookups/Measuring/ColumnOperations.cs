using StatusCodeGen.Benchmarks.Lookups.Contenders;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>value → bool column</summary>
internal readonly struct IsRetriable<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IColumns<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => TContender.IsRetriable(input) ? 1u : 0;

    /// <inheritdoc/>
    public static string Show(TCode input) => TContender.IsRetriable(input).ToString();
}

/// <summary>value → enum column</summary>
internal readonly struct SeverityOf<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IColumns<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => (uint)TContender.SeverityOf(input);

    /// <inheritdoc/>
    public static string Show(TCode input) => Answer.Of(TContender.SeverityOf(input));
}

/// <summary>value → int? column</summary>
internal readonly struct HttpOf<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IColumns<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => TContender.HttpOf(input) is { } number ? (uint)number : 1;

    /// <inheritdoc/>
    public static string Show(TCode input) => Answer.Of(TContender.HttpOf(input));
}

/// <summary>value → text column</summary>
internal readonly struct AdviceOf<TContender, TCode> : IOperation<TCode>
    where TContender : struct, IColumns<TCode>
    where TCode : struct, Enum
{
    /// <inheritdoc/>
    public static uint Run(TCode input) => (uint)TContender.AdviceOf(input).Length;

    /// <inheritdoc/>
    public static string Show(TCode input) => TContender.AdviceOf(input);
}
