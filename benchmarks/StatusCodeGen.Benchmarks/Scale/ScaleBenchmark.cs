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

    private static void Print(string headings, Func<int, Numbers, string> measure)
    {
        Console.WriteLine($"| codes | numbers | {headings} |");
        Console.WriteLine($"|--:|---|{string.Concat(headings.Split('|').Select(static _ => "--:|"))}");
        foreach (var count in Counts)
        {
            foreach (var numbers in Enum.GetValues<Numbers>())
            {
                var distribution = numbers.ToString().ToLowerInvariant();
                Console.WriteLine(FormattableString.Invariant($"| {count:N0} | {distribution} | {measure(count, numbers)} |"));
            }
        }

        Console.WriteLine();
    }
}
