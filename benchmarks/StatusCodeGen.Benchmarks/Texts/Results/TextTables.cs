using System.Globalization;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Lookups.Results;

namespace StatusCodeGen.Benchmarks.Texts.Results;

/// <summary>
/// Prints the results as Markdown, one line for each operation and catalog. Times are in nanoseconds for the generated enum
/// and struct; then come their rivals, in multiples of what each is beside.
/// </summary>
internal static class TextTables
{
    public static void Print(Course course, IReadOnlyList<Result> results)
    {
        Console.WriteLine(course switch
        {
            Course.Random => $"Random inputs, {Sample.Count:N0}:",
            _ => $"Repeating inputs, {Sample.Period:N0}:",
        });
        Console.WriteLine();
        Console.WriteLine("| operation | catalog | enum, ns | constants and switch, × enum | FrozenDictionary, × enum "
            + "| struct, ns | extensible struct, × struct | value object, × struct "
            + "| bytes: enum | struct | FrozenDictionary | extensible struct | value object |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");

        // Sort by operation, in the order in which the operations were first measured. The sort is stable.
        var operations = results.Select(static result => result.Line.Operation).Distinct().ToList();
        foreach (var result in results.OrderBy(result => operations.IndexOf(result.Line.Operation)))
        {
            string[] cells =
            [
                result.Line.Operation,
                result.Line.Catalog,
                Number(result.Generated.Nanoseconds),
                Tables.Factor(result.Ratio(Contender.Switch, Contender.Generated)),
                Tables.Factor(result.Ratio(Contender.Frozen, Contender.Generated)),
                Number(result.Costs[Contender.Carrier].Nanoseconds),
                Tables.Factor(result.Ratio(Contender.ExtensibleStruct, Contender.Carrier)),
                Tables.Factor(result.Ratio(Contender.ValueObject, Contender.Carrier)),
                Bytes(result, Contender.Generated),
                Bytes(result, Contender.Carrier),
                Bytes(result, Contender.Frozen),
                Bytes(result, Contender.ExtensibleStruct),
                Bytes(result, Contender.ValueObject),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        Console.WriteLine();
    }

    private static string Number(double number) => number.ToString("F2", CultureInfo.InvariantCulture);

    private static string Bytes(Result result, Contender contender) =>
        result.Costs[contender].Bytes.ToString("0.##", CultureInfo.InvariantCulture);
}
