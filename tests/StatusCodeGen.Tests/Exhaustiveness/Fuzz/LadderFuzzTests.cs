using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// Random if/else-if ladders and sequences of ifs, with the C# compiler as the oracle. The conditions become the patterns of a
/// switch, which gets one more pattern for all other codes. A code is handled exactly if the compiler finds that switch
/// exhaustive. It is not reported either if a condition names it.
/// </summary>
public sealed partial class LadderFuzzTests
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
            .Where(static diagnostic => diagnostic.Id is "SCG2004" or "SCG2005")
            .ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3);
        var questions = ladders.ConvertAll(static ladder => ladder.AskCodes());
        ArmedSwitch.Compile(reference, [.. questions.SelectMany(static asked => asked.Values)]);
        using (Assert.EnterMultipleScope())
        {
            foreach (var ladder in ladders.Where(ladder => !questions[ladder.Number].Values.Any(static question => question.HasNoAnswer)))
            {
                var reported = reports[ladder.Number].Select(static report =>
                    $"{report.Id} {report.Severity}: {report.Properties["Missing"]}");
                var left = questions[ladder.Number].Where(static code => code.Value.IsReported).Select(static code => code.Key);
                Assert.That(reported, Is.EqualTo(ladder.Expect([.. left])), $"seed {FuzzSetting.Seed}\n{ladder.Text}");
            }
        }
    }

    private sealed partial class Ladder
    {
        private readonly RandomEnum _enum;
        private readonly List<string> _meanings = [];
        private readonly HashSet<decimal> _named = [];
        private readonly bool _throws;
        private readonly bool _isDecided;

        public Ladder(Random random, int number, StringBuilder declarations)
        {
            Number = number;
            _enum = new(random, $"Code{number}");
            _enum.Declare(declarations);
            var constant = _enum.NameOf(random.Pick(_enum.Members));
            List<(string Text, string? Meaning)> rungs =
            [
                .. Enumerable.Range(0, random.Next(4))
                    .Select(_ => random.Next(4) == 0 ? PickComparison(random) : _enum.PickGuard(random, "c")),
            ];

            // With tests of the group alone, it would be a ladder on the group.
            rungs.Insert(random.Next(rungs.Count + 1), ($"c == {constant}", constant));
            _meanings.AddRange(rungs.Select(static rung => rung.Meaning).OfType<string>());
            _named.UnionWith(rungs.SelectMany(rung => NamedIn(rung.Text)));
            (_throws, _isDecided) = random.Next(8) switch { < 3 => (true, false), 3 => (false, true), _ => (false, false) };
            Text = $"static int F{number}({_enum.Name} c, bool flag) {{ {Write(random, rungs)} }}";
        }

        public int Number { get; }

        public string Text { get; }

        /// <summary>For each code, a switch that is complete exactly if the ladder handles the code.</summary>
        public Dictionary<string, ArmedSwitch> AskCodes() => _enum.Codes.ToDictionary(
            static code => code.Name,
            code => new ArmedSwitch(
                $"{_enum.Name} c",
                "c",
                isStatement: false,
                [.. _meanings.Append($"not {_enum.NameOf(code)}").Select(static meaning => new ArmedSwitch.Arm(meaning))]));

        /// <summary>What must be reported if no condition handles some codes.</summary>
        public string[] Expect(string[] left)
        {
            var missing = left.Except(_enum.Codes.Where(code => _named.Contains(code.Value)).Select(static code => code.Name)).ToList();
            var severity = _throws && 2 * missing.Count <= _enum.Codes.Count() ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
            return _isDecided || _meanings.Count < 2 || missing.Count == 0
                ? []
                : [$"{(_throws ? "SCG2005" : "SCG2004")} {severity}: {string.Join(',', missing)}"];
        }

        /// <summary>A ladder. If it throws, it may also be a sequence, and the throw may be after it.</summary>
        private string Write(Random random, List<(string Text, string? Meaning)> rungs)
        {
            var body = new StringBuilder();
            for (var index = 0; index < rungs.Count; index++)
            {
                var isElse = index > 0 && (!_throws || random.Next(2) == 0);
                body.Append(isElse ? "else " : "").Append("if (").Append(rungs[index].Text).Append(") return 1; ");
            }

            return body + (_throws, _isDecided, random.Next(2)) switch
            {
                (true, _, 0) => "throw null!;",
                (true, _, _) => "else throw null!; return 8;",
                (_, true, _) => "else return 7; return 8;",
                _ => "return 8;",
            };
        }

        /// <summary>A condition that only a ladder reads, because a switch would have a pattern.</summary>
        private (string Text, string? Meaning) PickComparison(Random random)
        {
            var constant = _enum.NameOf(random.Pick(_enum.Members));
            var relation = random.Pick(["<", "<=", ">", ">="]);
            return random.Next(4) switch
            {
                0 => ($"c {relation} {constant}", $"{relation} {constant}"),
                1 => ($"!(c {relation} {constant})", $"not {relation} {constant}"),
                2 => ($"({_enum.Underlying})c {relation} ({_enum.Underlying}){constant}", $"{relation} {constant}"),
                _ => ($"c.Equals({constant})", constant),
            };
        }

        /// <summary>The values that a condition compares with the code: not the bounds of ranges, and not groups.</summary>
        private IEnumerable<decimal> NamedIn(string condition) => Names().Matches(condition)
            .Select(static match => match.Groups["name"].Value)
            .Select(name => _enum.Members.Single(member => member.Name == name).Value);

        [GeneratedRegex(@"c(?: == | is |\.Equals\()Code\d+\.(?<name>@?\w+)|Code\d+\.(?<name>@?\w+) != c")]
        private static partial Regex Names();
    }
}
