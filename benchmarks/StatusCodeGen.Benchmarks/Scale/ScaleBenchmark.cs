namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>
/// What catalogs of different sizes cost: the stages of the generator, the compilation, and its output.
/// </summary>
internal static class ScaleBenchmark
{
    private static readonly int[] Counts = [24, 1_000, 10_000, CatalogText.MaxDescribed, 65_536];

    public static void Run()
    {
        Print(StageBenchmark.Headings, StageBenchmark.Measure);
        Print(BuildBenchmark.Headings, BuildBenchmark.Measure);
    }

    /// <summary>The number of codes of the catalog that is measured with columns, too.</summary>
    private const int CountWithColumns = 10_000;

    private static void Print(string headings, Func<int, Numbers, bool, string> measure)
    {
        Console.WriteLine($"| codes | numbers | {headings} |");
        Console.WriteLine($"|--:|---|{string.Concat(headings.Split('|').Select(static _ => "--:|"))}");
        foreach (var count in Counts)
        {
            foreach (var numbers in Enum.GetValues<Numbers>())
            {
                Print(count, numbers, measure, hasColumns: false);
                if (count == CountWithColumns)
                {
                    Print(count, numbers, measure, hasColumns: true);
                }
            }
        }

        Console.WriteLine();
    }

    private static void Print(int count, Numbers numbers, Func<int, Numbers, bool, string> measure, bool hasColumns)
    {
        var distribution = numbers.ToString().ToLowerInvariant() + (hasColumns ? ", four columns" : "");
        Console.WriteLine(FormattableString.Invariant($"| {count:N0} | {distribution} | {measure(count, numbers, hasColumns)} |"));
    }
}
