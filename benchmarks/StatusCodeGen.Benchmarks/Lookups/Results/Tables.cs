using System.Globalization;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;

namespace StatusCodeGen.Benchmarks.Lookups.Results;

/// <summary>
/// Prints the results as Markdown, one line for each operation and catalog. Times are in nanoseconds for the generated
/// API and the limit, and multiples of the limit after that.
/// </summary>
internal static class Tables
{
    private static readonly Contender[] Ratios =
    [
        Contender.Generated, Contender.Frozen, Contender.Switch, Contender.LengthSwitch, Contender.FewLetters, Contender.SystemEnum,
    ];

    public static void Print(Course course, IReadOnlyList<Result> results)
    {
        Console.WriteLine(course switch
        {
            Course.Random => $"Random inputs, {Sample.Count:N0}:",
            _ => $"Repeating inputs, {Sample.Period:N0}:",
        });
        Console.WriteLine();
        Console.WriteLine("| operation | catalog | generated, ns | limit, ns | generated, × limit "
            + "| FrozenDictionary, × limit | switch, × limit | length switch, × limit | hash of few letters, × limit "
            + "| System.Enum, × limit | generated, bytes |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");

        // Sort by operation, in the order in which the operations were first measured. The sort is stable.
        var operations = results.Select(static result => result.Line.Operation).Distinct().ToList();
        foreach (var result in results.OrderBy(result => operations.IndexOf(result.Line.Operation)))
        {
            string[] cells =
            [
                result.Line.Operation,
                result.Line.Catalog,
                Nanoseconds(result.Generated.Nanoseconds),
                Nanoseconds(result.Costs[Contender.Limit].Nanoseconds),
                .. Ratios.Select(contender => Factor(result.Ratio(contender, Contender.Limit))),
                result.Generated.Bytes.ToString("0.##", CultureInfo.InvariantCulture),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        Console.WriteLine();
    }

    public static string Factor(double ratio) => double.IsNaN(ratio) ? "" : ratio.ToString("F2", CultureInfo.InvariantCulture);

    private static string Nanoseconds(double time) => time.ToString("F2", CultureInfo.InvariantCulture);
}
