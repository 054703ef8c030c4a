using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>What one contender needed for one operation.</summary>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Measurement(double Nanoseconds, double Bytes);

/// <summary>
/// Measures in this process and in short runs: hundreds of processes of their own would take hours. The contenders of a
/// line follow each other, so that they meet the machine in the same mood.
/// </summary>
internal static class Measurer
{
    private const int Warmups = 3;
    private const int Iterations = 9;

    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(50);

    public static IReadOnlyDictionary<Start, Measurement> Measure(IReadOnlyList<Start> starts)
    {
        var config = new ManualConfig()
            .AddJob(Job.Default
                .WithToolchain(new InProcessNoEmitToolchain(logOutput: false))
                .WithWarmupCount(Warmups)
                .WithIterationCount(Iterations)
                .WithIterationTime(IterationTime)
                .WithEvaluateOverhead(false)

                // Nothing is allocated to speak of, and the samples make a collection long.
                .WithGcForce(false)
                .WithOutlierMode(OutlierMode.DontRemove))
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile)
            .AddEventProcessor(new Progress(starts.Count));
        LookupBenchmark.Workloads = [.. starts.Select(static start => start.Workload)];
        var all = BenchmarkConverter.TypeToBenchmarks(typeof(LookupBenchmark), config);
        var cases = all.BenchmarksCases.ToDictionary(WorkloadOf);

        // A run of its own for each keeps their order.
        var summaries = BenchmarkRunner.Run([.. starts.Select(start => new BenchmarkRunInfo([cases[start.Workload]], all.Type, all.Config))]);
        return summaries.SelectMany(static summary => summary.Reports).ToDictionary(report => starts.Single(start => start.Workload == WorkloadOf(report.BenchmarkCase)), Read);
    }

    private static Workload WorkloadOf(BenchmarkCase one) => (Workload)one.Parameters[nameof(LookupBenchmark.Workload)];

    private static Measurement Read(BenchmarkReport report) => report.ResultStatistics is { } statistics
        ? new(statistics.Median, BytesOf(WorkloadOf(report.BenchmarkCase)))
        : throw new InvalidOperationException($"{WorkloadOf(report.BenchmarkCase)} was not measured.");

    // To the byte, and of this thread alone: the memory diagnoser counts what all threads allocate.
    private static double BytesOf(Workload workload)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        workload.Run();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Sample.Count;
    }
}
