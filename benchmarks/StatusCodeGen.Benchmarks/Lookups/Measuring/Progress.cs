using BenchmarkDotNet.EventProcessors;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>Says how far the run is, on the error stream: the tables alone go to the output.</summary>
internal sealed class Progress(int count) : EventProcessor
{
    private const int Step = 20;

    private int _done;

    public override void OnEndRunBenchmark(BenchmarkCase benchmarkCase, BenchmarkReport report)
    {
        if (++_done % Step == 0 || _done == count)
        {
            Console.Error.WriteLine($"{_done} of {count}");
        }
    }
}
