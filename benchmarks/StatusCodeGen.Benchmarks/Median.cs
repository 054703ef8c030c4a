using System.Diagnostics;

namespace StatusCodeGen.Benchmarks;

/// <summary>
/// Times several runs in turn, after warm-ups. So a machine that is slow for a while slows down all of them.
/// </summary>
internal static class Median
{
    /// <summary>The median of each run, in milliseconds.</summary>
    public static async Task<double[]> OfAsync(int rounds, int warmups, params Func<Task>[] runs) =>
        [.. (await TimeAsync(rounds, warmups, runs)).Select(Of)];

    /// <summary>The median of each run, in milliseconds, for synchronous runs.</summary>
    public static double[] Of(int rounds, int warmups, params Action[] runs) =>
        OfAsync(rounds, warmups, [.. runs.Select(ToTask)]).GetAwaiter().GetResult();

    /// <summary>
    /// The median of the first run, in milliseconds, and the median ratio of each run to the first run of the same
    /// round: a machine that is slow for a while slows down both.
    /// </summary>
    public static (double First, double[] Ratios) OfRatios(int rounds, int warmups, params Action[] runs)
    {
        var times = TimeAsync(rounds, warmups, [.. runs.Select(ToTask)]).GetAwaiter().GetResult();
        return (Of(times[0]), [.. times.Select(run => Of([.. run.Zip(times[0], static (time, first) => time / first)]))]);
    }

    /// <summary>The median of some times.</summary>
    public static double Of(IReadOnlyCollection<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<List<double>[]> TimeAsync(int rounds, int warmups, Func<Task>[] runs)
    {
        var times = runs.Select(static _ => new List<double>()).ToArray();
        for (var round = -warmups; round < rounds; round++)
        {
            for (var index = 0; index < runs.Length; index++)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                await runs[index]();
                if (round >= 0)
                {
                    times[index].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        return times;
    }

    private static Func<Task> ToTask(Action run) => () =>
    {
        run();
        return Task.CompletedTask;
    };
}
