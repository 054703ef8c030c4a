using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// Random if/else-if ladders and sequences of ifs, with the C# compiler as the oracle. The conditions become the patterns of a
/// switch, which gets one more pattern for all other codes. A code is handled exactly if the compiler finds that switch
/// exhaustive. It is not reported either if a condition names it. Then each ladder runs for each code.
/// </summary>
public sealed class LadderFuzzTests
{
    private const int BatchSize = 250;

    [Test]
    public async Task Random_ladders_are_judged_as_the_compiler_judges_their_switches()
    {
        var random = new Random(FuzzSetting.Seed);
        var count = Math.Max(BatchSize, FuzzSetting.CountOr(2_000) / 8);
        for (var judged = 0; judged < count; judged += BatchSize)
        {
            await JudgeBatch(random);
        }

        await TestContext.Out.WriteLineAsync($"seed {FuzzSetting.Seed}: {count} ladders");
    }

    private static async Task JudgeBatch(Random random)
    {
        var text = new StringBuilder();
        List<RandomLadder> ladders = [.. Enumerable.Range(0, BatchSize).Select(number => new RandomLadder(random, number, text))];
        var declarations = new Declarations(text.ToString(), isAssembly: random.Next(2) == 0);

        // Some codes are deprecated, and conditions use them.
        var methods = string.Join('\n', ladders.Select(static ladder => ladder.Text));
        var source = $"#pragma warning disable CS0612\npublic static class Ladders\n{{\n{methods}\n{RandomLadder.Members}\n}}\n";
        var analyzed = await AnalyzedCode.Of(AnalyzedCode.Compile(source, NullableContextOptions.Enable, declarations.Reference));
        var reports = analyzed.Diagnostics
            .Where(static diagnostic => diagnostic.Id is "SCG2004" or "SCG2005")
            .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3);
        var questions = ladders.ConvertAll(static ladder => ladder.AskCodes());
        ArmedSwitch.Compile(declarations.Reference, [.. questions.SelectMany(static asked => asked.Values)]);
        var type = declarations.Load(analyzed.Compilation).GetType("Ladders")!;
        using (Assert.EnterMultipleScope())
        {
            foreach (var ladder in ladders.Where(ladder => !questions[ladder.Number].Values.Any(static question => question.HasNoAnswer)))
            {
                var reported = reports[ladder.Number].Select(static report =>
                    $"{report.Id} {report.Severity}: {report.Properties["Missing"]}").ToList();
                var left = questions[ladder.Number].Where(static code => code.Value.IsReported).Select(static code => code.Key);
                Assert.That(reported, Is.EqualTo(ladder.Expect([.. left])), $"seed {FuzzSetting.Seed}\n{ladder.Text}");
                Run(ladder, reported, type.GetMethod(ladder.Name)!);
            }
        }
    }

    /// <summary>Runs a ladder for each code that is neither reported nor named: a condition must hold for it.</summary>
    private static void Run(RandomLadder ladder, List<string> reported, MethodInfo method)
    {
        foreach (var code in ladder.Handled([.. reported.SelectMany(static report => report.Split(": ")[1].Split(','))]))
        {
            Assert.That(
                Declarations.Handles(method, code.Value),
                Is.True,
                $"seed {FuzzSetting.Seed}, {code.Name} is not handled when it runs\n{ladder.Text}");
        }
    }
}
