using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Results;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>
/// Measures in this process, in many short rounds: the contenders of a line are measured in turn, for a few
/// milliseconds each, and compared within the round. The speed of a machine changes every few seconds, so one long
/// measurement of each contender would mostly compare these changes. A separate process for each of hundreds of
/// workloads would take hours.
/// </summary>
internal static class Measurer
{
    private const int Rounds = 15;
    private const int Iterations = 3;
    private const int AllocationRuns = 10;

    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(4);

    /// <summary>Measures the contenders of one line.</summary>
    public static Result Measure(IReadOnlyList<Start> starts)
    {
        var workloads = starts.Select(static start => start.Workload).ToList();
        workloads.ForEach(Jit.Finish);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => MeasureRound(workloads)).ToList();
        return new(
            starts[0].Line,
            starts.Index().ToDictionary(
                static start => start.Item.Contender,
                start => new Cost([.. rounds.Select(round => round[start.Index])], BytesOf(start.Item.Workload))));
    }

    private static List<double> MeasureRound(List<Workload> workloads)
    {
        LookupBenchmark.Workloads = workloads;
        var config = new ManualConfig()
            .AddJob(Job.Default
                .WithToolchain(new InProcessNoEmitToolchain(logOutput: false))
                .WithWarmupCount(1)
                .WithIterationCount(Iterations)
                .WithIterationTime(IterationTime)
                .WithEvaluateOverhead(false)

                // The workloads hardly allocate, and a collection takes long because of the samples.
                .WithGcForce(false)
                .WithOutlierMode(OutlierMode.DontRemove))
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        var reports = BenchmarkRunner.Run<LookupBenchmark>(config).Reports;
        return [.. reports.OrderBy(report => workloads.IndexOf(WorkloadOf(report))).Select(MedianOf)];
    }

    private static double MedianOf(BenchmarkReport report) => report.ResultStatistics is { } statistics
        ? statistics.Median
        : throw new InvalidOperationException($"{WorkloadOf(report)} was not measured.");

    private static Workload WorkloadOf(BenchmarkReport report) =>
        (Workload)report.BenchmarkCase.Parameters[nameof(LookupBenchmark.Workload)];

    // Counts exactly, and only this thread; the memory diagnoser counts the allocations of all threads. Takes the
    // minimum of several runs, because the runtime itself sometimes allocates during a run.
    private static double BytesOf(Workload workload)
    {
        var least = long.MaxValue;
        for (var run = 0; run < AllocationRuns; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            workload.Run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (double)least / Sample.Count;
    }
}
