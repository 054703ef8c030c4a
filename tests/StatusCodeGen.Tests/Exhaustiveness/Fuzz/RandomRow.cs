namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>An arm of a random switch, and what it means without its guard.</summary>
/// <param name="Pattern">Its pattern.</param>
/// <param name="Guard">Its guard; null if it has none.</param>
/// <param name="Meaning">A pattern for the values that it takes; null if nobody knows them.</param>
/// <param name="Flag">A pattern for the flag, if its guard tests it.</param>
internal sealed record RandomRow(string Pattern, string? Guard, string? Meaning, string? Flag = null)
{
    /// <summary>The variables that the guard reads, which an earlier guard may have changed.</summary>
    public IReadOnlyList<string> Read { get; init; } = [];

    /// <summary>The variable that the guard writes to; null if none.</summary>
    public string? Written { get; init; }

    public ArmedSwitch.Arm? Arm { get; init; }

    /// <summary>A row with a random guard, or none.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="codes">The type of the switched variable <c>c</c>; null if a guard cannot test it.</param>
    /// <param name="write">A condition that may write to a variable; null if no guard does.</param>
    public static RandomRow Pick(Random random, string pattern, RandomEnum? codes, RandomWrite? write) =>
        random.Next(write is null ? 6 : 9) switch
        {
            0 => OfFlag(random, pattern),
            1 => Always(random, pattern),
            2 or 3 when codes is not null => OfCode(random, pattern, codes),
            >= 6 => Writing(random, pattern, write!),
            _ => new(pattern, null, pattern),
        };

    /// <summary>The rows whose guard reads nothing that a guard before it may have changed, and the others.</summary>
    public static ILookup<bool, RandomRow> ByTrust(IEnumerable<RandomRow> rows)
    {
        HashSet<string?> written = [];
        return rows.ToList().ConvertAll(row =>
        {
            var isTrusted = !row.Read.Any(written.Contains);
            written.Add(row.Written);
            return (Row: row, IsTrusted: isTrusted);
        }).ToLookup(static row => row.IsTrusted, static row => row.Row);
    }

    private static RandomRow OfFlag(Random random, string pattern)
    {
        var (test, value) = random.Pick([
            ("flag", "true"),
            ("!flag", "false"),
            ("flag is var f && !f", null),
            ("flag == true", "true"),
            ("flag is false", "false"),
            ("flag.Equals(true)", null),
        ]);
        return new(pattern, test, value is null ? null : pattern, value) { Read = ["flag"] };
    }

    /// <summary>A guard that holds whatever it reads.</summary>
    private static RandomRow Always(Random random, string pattern) =>
        new(pattern, random.Pick(["true", "flag is var _", "flag is true or false"]), pattern);

    private static RandomRow OfCode(Random random, string pattern, RandomEnum codes)
    {
        var isBound = random.Next(2) == 0;
        var (text, meaning) = codes.PickGuard(random, isBound ? "x" : "c");
        var (also, flag) = random.Pick([("", null), ("", null), ("flag && ", "true"), ("!flag && ", "false")]);
        return new(
            isBound ? $"({pattern}) and {random.Pick(["var", codes.Name])} x" : pattern,
            also.Length > 0 ? $"{also}({text})" : text,
            meaning is null ? null : $"({pattern}) and ({meaning})",
            flag)
        {
            Read = [.. isBound ? Array.Empty<string>() : ["c"], .. flag is null ? Array.Empty<string>() : ["flag"]],
        };
    }

    private static RandomRow Writing(Random random, string pattern, RandomWrite write) =>
        new(pattern, random.Pick([write.Guard, $"flag && ({write.Guard})", $"({write.Guard}) || !flag"]), null)
        {
            Written = write.Written,
        };
}
