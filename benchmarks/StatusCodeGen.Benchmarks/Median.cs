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

        return [.. times.Select(static all => all.Order().ElementAt(all.Count / 2))];
    }
}
