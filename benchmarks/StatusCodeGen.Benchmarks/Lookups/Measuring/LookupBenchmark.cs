using BenchmarkDotNet.Attributes;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>What is measured of one contender: one thing, done to each input of a sample.</summary>
public abstract class Workload
{
    /// <summary>Does it, and gives a number that cannot be had without doing it.</summary>
    public abstract uint Run();
}

/// <summary>Measures workloads. The one call to each is virtual; the loop in it is compiled for its contender alone.</summary>
public class LookupBenchmark
{
    /// <summary>The workload of this run.</summary>
    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<Workload> Workloads { get; set; } = [];

    /// <summary>The workload.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public uint Run() => Workload.Run();
}
