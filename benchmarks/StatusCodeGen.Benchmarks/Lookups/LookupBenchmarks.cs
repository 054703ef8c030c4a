using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Lookups.Results;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>What the lookups of the generated API cost, beside what else one would take, and beside the limit.</summary>
internal static class LookupBenchmarks
{
    /// <param name="word">What the operation or the catalog has in its name; all are measured if it is empty.</param>
    public static void Run(string word)
    {
        // All contenders are held to what they must give, also those that are not measured.
        var lines = Plan.Make()
            .Where(start => $"{start.Line.Operation} {start.Line.Catalog}".Contains(word, StringComparison.Ordinal))
            .GroupBy(static start => start.Line, static (_, starts) => starts.ToList())
            .ToList();
        var results = new List<Result>();
        foreach (var line in lines)
        {
            results.Add(Measurer.Measure(line));

            // On the error stream: the tables alone go to the output.
            Console.Error.Write($"\r{results.Count} of {lines.Count} lines");
        }

        Console.Error.WriteLine();
        foreach (var course in Enum.GetValues<Course>())
        {
            Tables.Print(course, [.. results.Where(result => result.Line.Course == course)]);
        }

        Goals.Print([.. results.Where(static result => result.Line.Course == Course.Random)]);
    }
}
