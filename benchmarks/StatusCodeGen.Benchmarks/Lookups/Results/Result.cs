using StatusCodeGen.Benchmarks.Lookups.Measuring;

namespace StatusCodeGen.Benchmarks.Lookups.Results;

/// <summary>A line, with the cost of each of its contenders.</summary>
internal sealed record Result(Line Line, IReadOnlyDictionary<Contender, Cost> Costs)
{
    public Cost Generated => Costs[Contender.Generated];

    public bool IsJson => Line.Operation.StartsWith("JSON", StringComparison.Ordinal);

    public bool IsColumn => Line.Operation.EndsWith(" column", StringComparison.Ordinal);

    /// <summary>A contender's time as a multiple of another's; NaN if one of them does not take part.</summary>
    public double Ratio(Contender contender, Contender other) =>
        Costs.TryGetValue(contender, out var its) && Costs.TryGetValue(other, out var others)
            ? its.RatioTo(others)
            : double.NaN;
}
