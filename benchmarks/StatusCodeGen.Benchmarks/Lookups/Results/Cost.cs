namespace StatusCodeGen.Benchmarks.Lookups.Results;

/// <summary>What one operation of a contender costs.</summary>
/// <param name="Rounds">The nanoseconds in each round.</param>
/// <param name="Bytes">The allocated bytes.</param>
internal sealed record Cost(IReadOnlyList<double> Rounds, double Bytes)
{
    /// <summary>The median of the rounds.</summary>
    public double Nanoseconds => MedianOf(Rounds);

    /// <summary>The median, over the rounds, of this time as a multiple of another's.</summary>
    public double RatioTo(Cost other) => MedianOf(Rounds.Zip(other.Rounds, static (its, others) => its / others));

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
