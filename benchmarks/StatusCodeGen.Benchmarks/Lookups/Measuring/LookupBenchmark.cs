using BenchmarkDotNet.Attributes;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>What is measured of a contender: one operation, on each input of a sample.</summary>
public abstract class Workload
{
    /// <summary>
    /// Runs the operation on all inputs. The number depends on the results, so that the JIT cannot remove them.
    /// </summary>
    public abstract uint Run();
}

/// <summary>
/// Measures workloads. Only the call of a workload is virtual: the JIT compiles the loop in it for one contender alone.
/// </summary>
public class LookupBenchmark
{
    /// <summary>The workload of this run.</summary>
    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    /// <summary>The workloads to measure.</summary>
    public static IReadOnlyList<Workload> Workloads { get; set; } = [];

    /// <summary>Runs the workload.</summary>
    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public uint Run() => Workload.Run();
}
