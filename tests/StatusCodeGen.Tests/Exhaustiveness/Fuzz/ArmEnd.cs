namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>How an arm ends: with a throw that may be hidden in a method or behind the switch, or without one.</summary>
/// <param name="Text">A statement, or an expression in a switch expression.</param>
/// <param name="Throws">Whether it throws in any case, as far as the analyzer can know.</param>
internal sealed record ArmEnd(string Text, bool Throws)
{
    /// <summary>What the arms call, on one line.</summary>
    public static readonly string Members = """
        private static int Fail() => throw null!;
        private static void FailSlowly(bool flag) { if (flag) { Fail(); } else { throw null!; } }
        private static System.Exception Unexpected() => throw null!;
        private static int Calm(bool flag) => flag ? 2 : throw null!;
        private static async System.Threading.Tasks.Task FailLater() { await System.Threading.Tasks.Task.Yield(); throw null!; }
        private static System.Collections.Generic.IEnumerable<int> FailEach() { yield return Fail(); }
        private class Base { public virtual int Fail() => throw null!; }
        private static readonly Base Replaceable = new();
        """.ReplaceLineEndings(" ");

    /// <summary>The end of an arm that handles its values.</summary>
    public static ArmEnd Handled(bool isStatement) => new(isStatement ? "return 1;" : "1", Throws: false);

    /// <summary>What follows a switch statement.</summary>
    public static string PickRest(Random random) => random.Pick([Returns, Returns, Fails, HasLabel]);

    /// <summary>The end of a catch-all, which does not return 1.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="isStatement">Whether it is in a switch statement.</param>
    /// <param name="rest">What follows the switch statement.</param>
    public static ArmEnd Pick(Random random, bool isStatement, string rest)
    {
        var throws = random.Next(2) == 0;
        return new(random.Pick(isStatement ? [.. Statements(throws), .. Jumps(throws, rest)] : Expressions(throws)), throws);
    }

    /// <summary>Statements that leave a method, without 1 as a result.</summary>
    public static string[] Statements(bool throws) => throws
        ?
        [
            "throw null!;",
            "return Fail();",
            "FailSlowly(flag); return 2;",
            "throw Unexpected();",
            "System.Diagnostics.Debug.Assert(false); return 2;",
            "{ int Local() => Fail(); return Local(); }",
        ]
        :
        [
            "return 2;",
            "return Calm(flag);",
            "return Replaceable.Fail();",
            "_ = FailLater(); return 2;",
            "_ = FailEach(); return 2;",
            "System.Diagnostics.Debug.Assert(flag); return 2;",
        ];

    private const string Returns = "return 0;";

    private const string Fails = "throw null!;";

    private const string HasLabel = "return 0; fail: throw null!;";

    private static string[] Jumps(bool throws, string rest) => (throws, rest) switch
    {
        (true, Fails) or (false, Returns or HasLabel) => ["break;"],
        (true, HasLabel) => ["goto fail;"],
        _ => [],
    };

    private static string[] Expressions(bool throws) => throws
        ? ["throw null!", "Fail()", "throw Unexpected()", "Calm(Fail() == 1)"]
        : ["2", "Calm(flag)", "Replaceable.Fail()", "flag ? Fail() : 2"];
}
