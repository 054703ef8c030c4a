namespace StatusCodeGen.Benchmarks.Lookups.Inputs;

/// <summary>Codes as inputs.</summary>
internal static class CodeInputs<TCatalog, TCode>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private const int Nearness = 50;

    private static readonly HashSet<TCode> Declared = [.. TCatalog.Rows.Select(static row => row.Code)];

    /// <summary>Declared codes, and the expected result of each.</summary>
    public static Sample<TCode> OfDeclared(Course course, Func<Row<TCode>, string> expected) => Sample.Of(course, (random, _) =>
    {
        var row = TCatalog.Rows[random.Next(TCatalog.Rows.Count)];
        return (row.Code, expected(row));
    });

    /// <summary>
    /// Codes for testing whether they are declared. A fifth of them are undeclared, but near a declared one.
    /// </summary>
    public static Sample<TCode> OfDefinition(Course course) => Sample.Of(course, static (random, index) =>
    {
        var isDeclared = index % 5 != 0;
        return (isDeclared ? TCatalog.Rows[random.Next(TCatalog.Rows.Count)].Code : Undeclared(random), isDeclared.ToString());
    });

    /// <summary>An undeclared code near a declared one.</summary>
    public static TCode Undeclared(Random random)
    {
        while (true)
        {
            var near = Number.BitsOf(TCatalog.Rows[random.Next(TCatalog.Rows.Count)].Code) + (uint)random.Next(-Nearness, Nearness);
            if (!Declared.Contains(Number.ToCode<TCode>(near)))
            {
                return Number.ToCode<TCode>(near);
            }
        }
    }
}
