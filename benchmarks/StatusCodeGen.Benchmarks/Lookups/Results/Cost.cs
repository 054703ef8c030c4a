namespace StatusCodeGen.Benchmarks.Lookups.Results;

/// <summary>What one contender needed for one operation.</summary>
/// <param name="Rounds">The nanoseconds in each round.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Cost(IReadOnlyList<double> Rounds, double Bytes)
{
    /// <summary>The median of the rounds.</summary>
    public double Nanoseconds => MedianOf(Rounds);

    /// <summary>This time as a multiple of another's, taken in each round, and the median of that.</summary>
    public double RatioTo(Cost other) => MedianOf(Rounds.Zip(other.Rounds, static (its, others) => its / others));

    private static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
