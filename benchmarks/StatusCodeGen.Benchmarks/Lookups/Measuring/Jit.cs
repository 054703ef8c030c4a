using System.Runtime;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>
/// Waits for the JIT, so that only code of the last tier is measured, and nothing is compiled meanwhile.
/// </summary>
internal static class Jit
{
    // The project turns off the delay of call counting, so after 30 calls the JIT moves a method to the next tier, in
    // the background. The callees of a method may reach their first tier only after the method has reached its last, so
    // one quiet round is not enough.
    private const int Calls = 40;
    private const int QuietRounds = 3;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(1);

    /// <summary>Runs the workload until the JIT compiles nothing more.</summary>
    public static void Finish(Workload workload)
    {
        for (var quiet = 0; quiet < QuietRounds;)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var call = 0; call < Calls; call++)
            {
                workload.Run();
            }

            // To compile a switch with thousands of cases takes seconds, and the method is counted only after that. So
            // watch the processor time too.
            var used = Environment.CpuUsage.TotalTime;
            Thread.Sleep(Round);
            var isQuiet = Environment.CpuUsage.TotalTime - used < Idle && JitInfo.GetCompiledMethodCount() == compiled;
            quiet = isQuiet ? quiet + 1 : 0;
        }
    }
}
