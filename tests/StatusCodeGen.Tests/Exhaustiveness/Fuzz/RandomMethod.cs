using System.Globalization;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// The body of a method that calls other such methods, which have numbers in a row. It is on one line, and has no endless
/// loop. A <c>try</c> is always reachable. With a <c>finally</c>, its end is reachable too, and no jump leaves it. The
/// compiler's check of the attribute is not exact otherwise.
/// </summary>
internal sealed class RandomMethod(Random random, int first, int count)
{
    /// <summary>What the bodies call.</summary>
    public const string Members = """
        static bool Flag() => System.Environment.TickCount > 0; static int Number() => System.Environment.TickCount;
        static void Log() => System.Console.WriteLine(); static object? Use(object? a, object? b) => a ?? b;
        """;

    public string Body() =>
        $"{{ {Try()} {Block(2, mayJump: true)} {(random.Next(3) == 0 ? "goto end;" : "")} end: {Block(1, mayJump: false)} return null; }}";

    private string Try() => random.Next(6) switch
    {
        0 => $"try {{ {Block(2, mayJump: true)} }} catch {{ {Block(2, mayJump: true)} }}",
        1 => $"try {{ {Block(2, mayJump: true)} }} catch (System.ArgumentException) {{ {Block(2, mayJump: true)} }}",
        2 => $"try {{ if (Flag()) {{ {Block(2, mayJump: false)} }} }} finally {{ if (Flag()) {{ {Block(2, mayJump: false)} }} }}",
        _ => "",
    };

    private string Block(int depth, bool mayJump) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 3)).Select(_ => Statement(depth, mayJump)));

    private string Statement(int depth, bool mayJump) => random.Next(depth == 0 ? 8 : 18) switch
    {
        0 or 1 => "throw null!;",
        2 when mayJump => Return(),
        3 when mayJump && random.Next(3) == 0 => "goto end;",
        <= 4 => $"{Call()};",
        5 => "Log();",
        6 => $"_ = {Expression()};",
        7 => random.Next(4) == 0 ? "System.Diagnostics.Debug.Assert(false);" : $"_ = {Expression()};",
        <= 10 => $"if (Flag()) {{ {Block(depth - 1, mayJump)} }} else {{ {Block(depth - 1, mayJump)} }}",
        11 => $"if (Flag()) {{ {Block(depth - 1, mayJump)} }}",
        12 => $"while (Flag()) {{ {Block(depth - 1, mayJump)} }}",
        13 => $"while (true) {{ if (Flag()) {{ {(random.Next(2) == 0 ? "break;" : "throw null!;")} }} {Block(depth - 1, mayJump)} }}",
        14 => $"do {{ {Block(depth - 1, mayJump)} }} while (Flag());",
        15 => $"switch (Number()) {{ case 1: {Block(depth - 1, mayJump)} break; default: {Block(depth - 1, mayJump)} break; }}",
        16 => $"lock (typeof(string)) {{ {Block(depth - 1, mayJump)} }}",
        _ => $"foreach (var x{random.Next(9999):D} in new int[Number()]) {{ {Block(depth - 1, mayJump)} }}",
    };

    private string Return() => random.Next(2) == 0 ? "return null;" : $"return {Expression()};";

    private string Expression() => random.Next(8) switch
    {
        0 => $"Flag() ? {Call()} : {Call()}",
        1 => $"Flag() ? {Call()} : throw null!",
        2 => $"{Call()} ?? {Call()}",
        3 => $"Use({Call()}, {Call()})",
        4 => $"Flag() && {Call()} is null",
        5 => $"{Call()}?.Equals({Call()})",
        6 => $"Number() switch {{ 1 => {Call()}, _ => {Call()} }}",
        _ => Call(),
    };

    private string Call() => string.Create(CultureInfo.InvariantCulture, $"F{first + random.Next(count)}()");
}
