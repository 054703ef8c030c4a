using StatusCodeGen.Benchmarks.Lookups.Measuring;

namespace StatusCodeGen.Benchmarks.Lookups.Results;

/// <summary>The goals of the generated API on random inputs, and whether it reaches them.</summary>
internal static class Goals
{
    private const double WithinLimit = 1.3;
    private const double AheadOfFrozen = 1;
    private const double AheadOfPeers = 1;
    private const double AheadOfFrozenInTheMedian = 1.5;
    private const double ValuesAheadOfEnum = 6;
    private const double TextsAheadOfEnum = 10;

    public static void Print(IReadOnlyList<Result> results)
    {
        Console.WriteLine("Goals, random inputs:");
        Console.WriteLine();
        Judge(
            FormattableString.Invariant($"at most {WithinLimit} × the limit"),
            [.. results.Where(static result => !result.IsColumn)],
            Contender.Generated,
            Contender.Limit,
            static ratio => ratio <= WithinLimit);
        Judge(
            FormattableString.Invariant($"columns at most {WithinLimit} × a hand-written table"),
            [.. results.Where(static result => result.IsColumn)],
            Contender.Generated,
            Contender.Limit,
            static ratio => ratio <= WithinLimit);
        Judge(
            "ahead of FrozenDictionary on every line",
            results,
            Contender.Frozen,
            Contender.Generated,
            static ratio => ratio > AheadOfFrozen);
        Judge(
            "ahead of a switch on the length on every line",
            results,
            Contender.LengthSwitch,
            Contender.Generated,
            static ratio => ratio > AheadOfPeers);
        Judge(
            "ahead of a hash of few letters on every line",
            results,
            Contender.FewLetters,
            Contender.Generated,
            static ratio => ratio > AheadOfPeers);
        JudgeMedian(results);
        Judge(
            $"value → name and is defined at least {ValuesAheadOfEnum} × faster than System.Enum",
            [.. results.Where(static result => result.Line.Operation is "value → name" or "is defined")],
            Contender.SystemEnum,
            Contender.Generated,
            static ratio => ratio >= ValuesAheadOfEnum);
        Judge(
            $"texts → value at least {TextsAheadOfEnum} × faster than System.Enum, hit or miss",
            [.. results.Where(static result => !result.IsJson && result.Line.Operation.Contains("→ value", StringComparison.Ordinal))],
            Contender.SystemEnum,
            Contender.Generated,
            static ratio => ratio >= TextsAheadOfEnum);
        JudgeAllocations([.. results.Where(static result => !result.IsJson)]);
        Console.WriteLine();
    }

    private static void Judge(
        string goal,
        IReadOnlyList<Result> results,
        Contender contender,
        Contender other,
        Func<double, bool> isReached)
    {
        var judged = results.Select(result => (result.Line, Ratio: result.Ratio(contender, other)))
            .Where(static pair => !double.IsNaN(pair.Ratio))
            .OrderBy(static pair => pair.Ratio)
            .ToList();
        if (judged.Count == 0)
        {
            // The command line selected only some of the lines, and none of these.
            return;
        }

        var failed = judged.Where(pair => !isReached(pair.Ratio)).ToList();
        var (least, most) = (Tables.Factor(judged[0].Ratio), Tables.Factor(judged[^1].Ratio));
        Say(failed.Count == 0, $"{goal}: {judged.Count - failed.Count} of {judged.Count} lines, from {least} to {most}");
        foreach (var (line, ratio) in failed)
        {
            Console.WriteLine($"    {Tables.Factor(ratio)} {line.Operation}, {line.Catalog}");
        }
    }

    private static void JudgeMedian(IReadOnlyList<Result> results)
    {
        var ratios = results.Select(static result => result.Ratio(Contender.Frozen, Contender.Generated))
            .Where(static ratio => !double.IsNaN(ratio))
            .Order()
            .ToList();
        if (ratios.Count == 0)
        {
            return;
        }

        var median = (ratios[(ratios.Count - 1) / 2] + ratios[ratios.Count / 2]) / 2;
        Say(
            median >= AheadOfFrozenInTheMedian,
            $"ahead of FrozenDictionary by {AheadOfFrozenInTheMedian} × in the median of the lines: {Tables.Factor(median)}");
    }

    private static void JudgeAllocations(IReadOnlyList<Result> results)
    {
        var failed = results.Where(static result => result.Generated.Bytes != 0).ToList();
        Say(failed.Count == 0, $"no bytes allocated, JSON aside: {results.Count - failed.Count} of {results.Count} lines");
        foreach (var result in failed)
        {
            Console.WriteLine($"    {result.Generated.Bytes:F2} bytes {result.Line.Operation}, {result.Line.Catalog}");
        }
    }

    private static void Say(bool isReached, FormattableString text)
    {
        var verdict = isReached ? "reached" : "NOT REACHED";
        Console.WriteLine(FormattableString.Invariant($"- {verdict}: {FormattableString.Invariant(text)}"));
    }
}
