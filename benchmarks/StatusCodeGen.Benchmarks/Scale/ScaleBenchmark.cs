namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>
/// What catalogs of different sizes cost: the stages of the generator, the compilation, and its output.
/// </summary>
internal static class ScaleBenchmark
{
    private static readonly int[] Counts = [24, 1_000, 10_000, CatalogText.MaxDescribed, 65_536];

    /// <param name="word">A part of the names of the lines to run, such as <c>10,000</c>; empty for all lines.</param>
    public static void Run(string word)
    {
        Print(StageBenchmark.Headings, StageBenchmark.Measure, word);
        Print(BuildBenchmark.Headings, BuildBenchmark.Measure, word);
    }

    /// <summary>The number of codes of the catalog that is measured with columns, too.</summary>
    private const int CountWithColumns = 10_000;

    private static void Print(string headings, Func<int, Numbers, bool, string> measure, string word)
    {
        Console.WriteLine($"| codes | numbers | {headings} |");
        Console.WriteLine($"|--:|---|{string.Concat(headings.Split('|').Select(static _ => "--:|"))}");
        foreach (var count in Counts)
        {
            foreach (var numbers in Enum.GetValues<Numbers>())
            {
                Print(count, numbers, measure, hasColumns: false, word);
                if (count == CountWithColumns)
                {
                    Print(count, numbers, measure, hasColumns: true, word);
                }
            }
        }

        Console.WriteLine();
    }

    private static void Print(int count, Numbers numbers, Func<int, Numbers, bool, string> measure, bool hasColumns, string word)
    {
        var distribution = numbers.ToString().ToLowerInvariant() + (hasColumns ? ", four columns" : "");
        var line = FormattableString.Invariant($"| {count:N0} | {distribution} |");
        if (line.Contains(word, StringComparison.Ordinal))
        {
            Console.WriteLine($"{line} {measure(count, numbers, hasColumns)} |");
        }
    }
}
