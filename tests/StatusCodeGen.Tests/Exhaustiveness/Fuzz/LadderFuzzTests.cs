using System.Text;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// Random if/else-if ladders, with the C# compiler as the oracle. The conditions become the patterns of a switch, which gets
/// one more pattern for all other codes. A code is handled exactly if the compiler finds that switch exhaustive.
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
        var declarations = new StringBuilder();
        List<Ladder> ladders = [.. Enumerable.Range(0, BatchSize).Select(number => new Ladder(random, number, declarations))];
        var reference = RandomEnum.Compile(declarations.ToString(), isAssembly: random.Next(2) == 0);

        // Some codes are deprecated, and conditions use them.
        var methods = string.Join('\n', ladders.Select(static ladder => ladder.Text));
        var source = $"#pragma warning disable CS0612\nstatic class Ladders\n{{\n{methods}\n}}\n";
        var analyzed = await AnalyzedCode.Of(AnalyzedCode.Compile(source, NullableContextOptions.Enable, reference));
        var reports = analyzed.Diagnostics
            .Where(static diagnostic => diagnostic.Id == "SCG2004")
            .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3);
        var questions = ladders.ConvertAll(static ladder => ladder.AskCodes());
        ArmedSwitch.Compile(reference, [.. questions.SelectMany(static asked => asked.Values)]);
        using (Assert.EnterMultipleScope())
        {
            foreach (var ladder in ladders.Where(ladder => !questions[ladder.Number].Values.Any(static question => question.HasNoAnswer)))
            {
                var reported = reports[ladder.Number].SelectMany(static report => report.Properties["Missing"]!.Split(','));
                var expected = questions[ladder.Number].Where(static code => code.Value.IsReported).Select(static code => code.Key);
                Assert.That(reported, Is.EqualTo(ladder.IsLadder ? expected : []), $"seed {FuzzSetting.Seed}\n{ladder.Text}");
            }
        }
    }

    private sealed class Ladder
    {
        private readonly RandomEnum _enum;
        private readonly List<string> _meanings = [];

        public Ladder(Random random, int number, StringBuilder declarations)
        {
            Number = number;
            _enum = new(random, $"Code{number}");
            _enum.Declare(declarations);
            var constant = _enum.NameOf(random.Pick(_enum.Members));
            List<(string Text, string? Meaning)> rungs =
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => _enum.PickGuard(random, "c"))];

            // With tests of the group alone, it would be a ladder on the group.
            rungs.Insert(random.Next(rungs.Count + 1), ($"c == {constant}", constant));
            _meanings.AddRange(rungs.Select(static rung => rung.Meaning).OfType<string>());
            var hasElse = random.Next(8) == 0;
            IsLadder = !hasElse && _meanings.Count > 1;
            var branches = string.Join(" else ", rungs.Select(static (rung, index) => $"if ({rung.Text}) return {index};"));
            var final = hasElse ? " else return 7;" : "";
            Text = $"static int F{number}({_enum.Name} c, bool flag) {{ {branches}{final} return 8; }}";
        }

        public int Number { get; }

        /// <summary>Whether there are two tests of the code, and no final else.</summary>
        public bool IsLadder { get; }

        public string Text { get; }

        /// <summary>For each code, a switch that is complete exactly if the ladder handles the code.</summary>
        public Dictionary<string, ArmedSwitch> AskCodes() => _enum.Codes.ToDictionary(
            static code => code.Name,
            code => new ArmedSwitch(
                $"{_enum.Name} c",
                "c",
                isStatement: false,
                [.. _meanings.Append($"not {_enum.NameOf(code)}").Select(static meaning => new ArmedSwitch.Arm(meaning))]));
    }
}
