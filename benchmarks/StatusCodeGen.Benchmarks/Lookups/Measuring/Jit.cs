using System.Runtime;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>Waits for the JIT: what is measured is the code of its last tier, while nothing else runs in this process.</summary>
internal static class Jit
{
    // The project turns the delay of call counting off: after 30 calls the JIT goes one tier further, in the background. A
    // method's callees may come to their first tier only when it has come to its last, so one quiet round is not the end.
    private const int Calls = 40;
    private const int QuietRounds = 3;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(1);

    /// <summary>Runs the workload until nothing is compiled any more.</summary>
    public static void Finish(Workload workload)
    {
        for (var quiet = 0; quiet < QuietRounds;)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var call = 0; call < Calls; call++)
            {
                workload.Run();
            }

            // A switch of thousands of cases is compiled for seconds, and counted only then.
            var used = Environment.CpuUsage.TotalTime;
            Thread.Sleep(Round);
            var isQuiet = Environment.CpuUsage.TotalTime - used < Idle && JitInfo.GetCompiledMethodCount() == compiled;
            quiet = isQuiet ? quiet + 1 : 0;
        }
    }
}
