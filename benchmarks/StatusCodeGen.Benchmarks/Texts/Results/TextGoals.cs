using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Lookups.Results;

namespace StatusCodeGen.Benchmarks.Texts.Results;

/// <summary>
/// The goals of codes that are texts on random inputs, and whether they are reached. Like is beside like: the enum beside the
/// ways to have an enum, and the struct beside the struct.
/// </summary>
internal static class TextGoals
{
    /// <summary>The best rival takes at least as long.</summary>
    private const double Ahead = 1;

    public static void Print(IReadOnlyList<Result> results)
    {
        Console.WriteLine("Goals, random inputs:");
        Console.WriteLine();
        Judge("the enum is ahead of constants and of FrozenDictionary", results, Contender.Generated, Contender.Switch, Contender.Frozen);
        Judge("the struct is ahead of an extensible struct", results, Contender.Carrier, Contender.ExtensibleStruct);
        Judge("the struct is ahead of a value object of Vogen", results, Contender.Carrier, Contender.ValueObject);
        JudgeAllocations(
            "no bytes allocated, JSON aside",
            [.. results.Where(static result => !result.IsJson)],
            static result => Math.Max(result.Generated.Bytes, result.Costs[Contender.Carrier].Bytes),
            static _ => 0);
        JudgeAllocations(
            "JSON allocates no more for the enum than a converter on FrozenDictionary, which makes no strings",
            [.. results.Where(static result => result.IsJson)],
            static result => result.Generated.Bytes,
            static result => result.Costs[Contender.Frozen].Bytes);
        JudgeAllocations(
            "JSON allocates no more for the struct than for an extensible struct",
            [.. results.Where(static result => result.IsJson)],
            static result => result.Costs[Contender.Carrier].Bytes,
            static result => result.Costs[Contender.ExtensibleStruct].Bytes);
        Console.WriteLine();
    }

    private static void Judge(string goal, IReadOnlyList<Result> results, Contender contender, params Contender[] rivals)
    {
        var judged = results
            .Select(result => (result.Line, Ratio: rivals.Max(rival => result.Ratio(contender, rival))))
            .OrderBy(static pair => pair.Ratio)
            .ToList();
        if (judged.Count == 0)
        {
            return;
        }

        var failed = judged.Where(static pair => pair.Ratio > Ahead).ToList();
        var (least, most) = (Tables.Factor(judged[0].Ratio), Tables.Factor(judged[^1].Ratio));
        Say(
            failed.Count == 0,
            $"{goal}, at most {Ahead:F1} × the best: {judged.Count - failed.Count} of {judged.Count} lines, from {least} to {most}");
        foreach (var (line, ratio) in failed)
        {
            Console.WriteLine($"    {Tables.Factor(ratio)} {line.Operation}, {line.Catalog}");
        }
    }

    private static void JudgeAllocations(
        string goal,
        IReadOnlyList<Result> results,
        Func<Result, double> bytes,
        Func<Result, double> limit)
    {
        var failed = results.Where(result => bytes(result) > limit(result)).ToList();
        Say(failed.Count == 0, $"{goal}: {results.Count - failed.Count} of {results.Count} lines");
        foreach (var result in failed)
        {
            Console.WriteLine(FormattableString.Invariant($"    {bytes(result):F2} bytes {result.Line.Operation}, {result.Line.Catalog}"));
        }
    }

    private static void Say(bool isReached, FormattableString text)
    {
        var verdict = isReached ? "reached" : "NOT REACHED";
        Console.WriteLine(FormattableString.Invariant($"- {verdict}: {FormattableString.Invariant(text)}"));
    }
}
