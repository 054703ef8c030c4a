using System.Diagnostics;

namespace StatusCodeGen.Benchmarks;

/// <summary>Times several runs in turn, so that all of them meet the machine in the same mood, after warm-ups.</summary>
internal static class Median
{
    /// <summary>The median of each run, in milliseconds.</summary>
    public static async Task<double[]> OfAsync(int rounds, int warmups, params Func<Task>[] runs)
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

        return [.. times.Select(Of)];
    }

    /// <summary>The median of each run, in milliseconds, where none waits for anything.</summary>
    public static double[] Of(int rounds, int warmups, params Action[] runs) => OfAsync(rounds, warmups, [.. runs.Select(ToTask)]).GetAwaiter().GetResult();

    /// <summary>The median of some times.</summary>
    public static double Of(IReadOnlyCollection<double> times) => times.Order().ElementAt(times.Count / 2);

    private static Func<Task> ToTask(Action run) => () =>
    {
        run();
        return Task.CompletedTask;
    };
}
