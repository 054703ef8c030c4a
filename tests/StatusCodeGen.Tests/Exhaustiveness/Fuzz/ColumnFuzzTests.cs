using System.Reflection;
using System.Runtime.Loader;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>Random guards about columns, groups and codes: the codes that are reported are those that get past the guard.</summary>
public sealed class ColumnFuzzTests
{
    private static readonly string[] Names = ["Lost", "Slow", "Denied", "@default", "Odd"];

    private static readonly string[] Values = ["FaultSeverity.Unknown", "FaultSeverity.Error", "FaultSeverity.Warning"];

    [Test]
    public async Task A_guard_handles_the_codes_for_which_it_is_true()
    {
        var random = new Random(FuzzSetting.Seed);
        var guards = Enumerable.Range(0, FuzzSetting.CountOr(250)).Select(_ => Guard(random, depth: 3)).ToList();
        var compilation = Fault.Compile($$"""
            using Acme;

            public static class Consumer
            {
                {{string.Join("\n    ", guards.Select(static (guard, number) =>
                    $"public static bool M{number}(Fault c) => c switch {{ <= Fault.Odd when {guard} => true, _ => false }};"))}}
            }
            """);
        var analyzed = await AnalyzedCode.Of(compilation);
        var reported = analyzed.Diagnostics.ToDictionary(
            static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line,
            static diagnostic => diagnostic.Properties["Missing"]);

        using var image = new MemoryStream();
        Assert.That(compilation.Emit(image).Success, Is.True);
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        var codes = assembly.GetType("Acme.Fault")!;
        for (var number = 0; number < guards.Count; number++)
        {
            var method = assembly.GetType("Consumer")!.GetMethod($"M{number}", BindingFlags.Public | BindingFlags.Static)!;
            var missing = Names.Where(name => method.Invoke(null, [Enum.Parse(codes, name.TrimStart('@'))]) is false);
            Assert.That(reported.GetValueOrDefault(number + 4, ""), Is.EqualTo(string.Join(',', missing)), guards[number]);
        }
    }

    private static string Guard(Random random, int depth) => random.Next(depth > 0 ? 12 : 8) switch
    {
        0 => "c.IsRetriable()",
        1 => "FaultExtensions.HasHelp(c)",
        2 => $"c.GetSeverity() {Operator(random)} {Of(random, Values)}",
        3 => $"{Of(random, Values)} {Operator(random)} c.GetSeverity()",
        4 => $"c.GetSeverity() is ({Pattern(random, Values)})",
        5 => "c.IsNet()",
        6 => $"c.GetGroup() {Operator(random)} FaultGroup.Auth",
        7 => $"c {Operator(random)} Fault.{Of(random, Names)}",
        8 => $"!({Guard(random, depth - 1)})",
        9 => $"({Guard(random, depth - 1)}) == {(random.Next(2) == 0 ? "true" : "false")}",
        10 => $"({Guard(random, depth - 1)} && {Guard(random, depth - 1)})",
        _ => $"({Guard(random, depth - 1)} || {Guard(random, depth - 1)})",
    };

    /// <summary>A pattern that some number matches: the compiler rejects any other.</summary>
    private static string Pattern(Random random, string[] values)
    {
        var alternatives = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (random.Next(3) == 0 ? ">= " : "") + Of(random, values));
        var pattern = string.Join(" or ", alternatives);
        return random.Next(3) == 0 ? $"not ({pattern})" : pattern;
    }

    private static string Operator(Random random) => random.Next(2) == 0 ? "==" : "!=";

    private static string Of(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
