using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Lookups.Results;

namespace StatusCodeGen.Benchmarks.Lookups;

/// <summary>What the lookups of the generated API cost, compared with the alternatives and with the limit.</summary>
internal static class LookupBenchmarks
{
    /// <param name="word">A part of the name of the operation or catalog; if it is empty, all are measured.</param>
    public static void Run(string word)
    {
        // Make checks the results of all contenders, even of those that are not measured.
        var lines = Plan.Make()
            .Where(start => $"{start.Line.Operation} {start.Line.Catalog}".Contains(word, StringComparison.Ordinal))
            .GroupBy(static start => start.Line, static (_, starts) => starts.ToList())
            .ToList();
        var results = new List<Result>();
        foreach (var line in lines)
        {
            results.Add(Measurer.Measure(line));

            // Progress goes to the error stream, so that only the tables go to the output.
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
