using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>
/// Random switches, with the C# compiler as the oracle. A code is handled exactly if the compiler finds the switch
/// exhaustive after its catch-alls are removed and an arm for all other codes is added. A guard whose variable an earlier
/// guard may have changed counts as false. The compiler never trusts guards, so switches on one code also run.
/// <code>SCG_FUZZ_SEED=7 SCG_FUZZ_COUNT=50000 dotnet test tests/StatusCodeGen.Tests --filter FullyQualifiedName~Fuzz</code>
/// </summary>
public sealed class FuzzTests
{
    private const int BatchSize = 250;

    private static readonly int Seed = FuzzSetting.Seed;

    [Test]
    public Task A_few_random_switches_are_judged_as_the_compiler_judges_them() => Judge(count: 1);

    [Test, Category("Slow")]
    public Task Random_switches_are_judged_as_the_compiler_judges_them() => Judge(FuzzSetting.CountOr(2_000));

    /// <summary>Judges whole batches until there are at least as many switches as required.</summary>
    private static async Task Judge(int count)
    {
        var (judged, random) = (0, new Random(Seed));
        for (var batch = 0; judged < count; batch++)
        {
            judged += await JudgeBatch(random);
        }

        await TestContext.Out.WriteLineAsync($"seed {Seed}: {judged} switches");
    }

    private static async Task<int> JudgeBatch(Random random)
    {
        var text = new StringBuilder();
        List<RandomSwitch> switches = [.. Enumerable.Range(0, BatchSize).Select(number => new RandomSwitch(random, number, text))];
        var declarations = new Declarations(text.ToString(), isAssembly: random.Next(2) == 0);
        ArmedSwitch.Compile(declarations.Reference, [.. switches.Select(static @switch => @switch.Original)]);
        switches.RemoveAll(static @switch => !@switch.IsSound);
        List<Verdict> verdicts = [];
        foreach (var compiled in switches.GroupBy(static @switch => @switch.Original.Compilation))
        {
            var analyzed = await AnalyzedCode.Of(compiled.Key!, mustCompile: false);
            var reports = analyzed.Diagnostics.ToLookup(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line);
            verdicts.AddRange(compiled.Select(@switch => new Verdict(@switch, [.. reports[@switch.Original.Line]])));
        }

        ArmedSwitch.Compile(declarations.Reference, [.. verdicts.SelectMany(static verdict => verdict.Questions)]);
        using (Assert.EnterMultipleScope())
        {
            foreach (var verdict in verdicts.Where(static verdict => !verdict.Questions.Any(static question => question.HasNoAnswer)))
            {
                verdict.AssertAgreement(text.ToString());
            }

            Run(declarations, [.. verdicts.Where(static verdict => verdict.Switch.IsSingle)], text.ToString());
        }

        return switches.Count;
    }

    /// <summary>Runs each switch for each code that is not reported: an arm must take it, and no catch-all.</summary>
    private static void Run(Declarations declarations, List<Verdict> verdicts, string text)
    {
        var methods = ArmedSwitch.Load(declarations, verdicts.ConvertAll(static verdict => verdict.Switch.Original));
        foreach (var (verdict, method) in verdicts.Zip(methods))
        {
            verdict.AssertHandled(method, text);
        }
    }

    /// <summary>The analyzer's reports on a switch, and the questions to the compiler that check them.</summary>
    private sealed class Verdict
    {
        private readonly RandomSwitch _switch;
        private readonly List<Diagnostic> _reports;
        private readonly Dictionary<string, ArmedSwitch> _codes;
        private readonly List<ArmedSwitch> _nulls;
        private readonly string[] _arms;
        private readonly ArmedSwitch _completed;

        public Verdict(RandomSwitch @switch, List<Diagnostic> reports)
        {
            _switch = @switch;
            _reports = reports;
            _codes = @switch.AskCodes();
            _nulls = @switch.AskNulls();
            _arms = [.. reports.SelectMany(report => @switch.IsSingle
                ? report.Properties["Missing"]!.Split(',').Select(name => ArmOf(@switch, name))
                : report.Properties["Arms"]!.Split('\n'))];
            _completed = @switch.AskWith(_arms);
        }

        public RandomSwitch Switch => _switch;

        public IEnumerable<ArmedSwitch> Questions => [.. _codes.Values, .. _nulls, _completed];

        public void AssertAgreement(string declarations)
        {
            foreach (var id in (string[])["SCG2001", "SCG2002", "SCG2003"])
            {
                var reported = _reports
                    .Where(report => report.Id == id)
                    .SelectMany(static report => report.Properties["Missing"]!.Split(','))
                    .ToList();
                if (_switch.Codes.Count == 1)
                {
                    List<string> expected = [
                        .. _codes
                            .Where(code => code.Value.IsReported && _switch.IdOf(isNull: false) == id)
                            .Select(static code => code.Key),
                        .. NullId() == id ? ["null"] : Array.Empty<string>()];
                    Assert.That(reported, Is.EqualTo(expected), () => Explain(declarations, id));
                }
            }

            Assert.That(
                _completed.IsReported || _completed.IsBroken,
                Is.False,
                () => Explain(declarations, "the arms do not complete the switch: " + string.Join(" | ", _arms)));
            Assert.That(
                _arms.Select(arm => _switch.InQuestion(arm)),
                Is.SubsetOf(_completed.Arms.Select(static arm => arm.Pattern)),
                () => Explain(declarations, "an arm matches nothing that is left"));
        }

        public void AssertHandled(MethodInfo method, string declarations)
        {
            var reported = _reports.SelectMany(static report => report.Properties["Missing"]!.Split(',')).ToHashSet();
            foreach (var code in _switch.Codes[0].Enum.Codes.Where(code => !reported.Contains(code.Name)))
            {
                Assert.That(
                    Declarations.Handles(method, code.Value),
                    Is.True,
                    () => Explain(declarations, $"{code.Name} is not handled when it runs"));
            }
        }

        /// <summary>
        /// The rule that reports a missing null; null if none does. If null is missing in two places, the more severe rule.
        /// </summary>
        private string? NullId() => _nulls
            .Select((question, place) => question.IsReported ? _switch.IdOf(isNull: place == 0 && _switch.IsRootFirst) : null)
            .Where(static id => id is not null)
            .Min(StringComparer.Ordinal);

        private static string ArmOf(RandomSwitch @switch, string name) =>
            name == "null"
                ? name
                : (@switch.IsCast ? $"({@switch.Codes[0].Enum.Underlying})" : "") + $"{@switch.Codes[0].Enum.Name}.{name}";

        private string Explain(string declarations, string what)
        {
            var number = $@"(enum|record|class|interface) [A-Z][a-z]+{_switch.Number}(A|B|Of[\dI]?)?\b";
            return $"""
                seed {Seed}, {what}
                {string.Join('\n', declarations.Split('\n').Where(line => Regex.IsMatch(line, number)))}
                {_switch.Original}
                {string.Join('\n', _reports)}
                completed: {_completed}
                {string.Join('\n', Questions.Select(static question => question.Error ?? question.Report))}
                """;
        }
    }
}
