using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Lookups.Results;
using StatusCodeGen.Benchmarks.Texts.Measuring;
using StatusCodeGen.Benchmarks.Texts.Results;

namespace StatusCodeGen.Benchmarks.Texts;

/// <summary>What the lookups of codes that are texts cost, compared with what is written by hand for such codes.</summary>
internal static class TextBenchmarks
{
    /// <param name="word">A part of the name of the operation or catalog; if it is empty, all are measured.</param>
    public static void Run(string word)
    {
        var lines = TextPlan.Make()
            .Where(start => $"{start.Line.Operation} {start.Line.Catalog}".Contains(word, StringComparison.Ordinal))
            .GroupBy(static start => start.Line, static (_, starts) => starts.ToList())
            .ToList();
        var results = new List<Result>();
        foreach (var line in lines)
        {
            results.Add(Measurer.Measure(line));
            Console.Error.Write($"\r{results.Count} of {lines.Count} lines");
        }

        Console.Error.WriteLine();
        foreach (var course in Enum.GetValues<Course>())
        {
            TextTables.Print(course, [.. results.Where(result => result.Line.Course == course)]);
        }

        TextGoals.Print([.. results.Where(static result => result.Line.Course == Course.Random)]);
    }
}
