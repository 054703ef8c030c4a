using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>A random ladder or sequence of ifs in a method on one line, which returns 1 where a condition holds.</summary>
internal sealed partial class RandomLadder
{
    /// <summary>What the ladders call, on one line.</summary>
    public static readonly string Members = $"{RandomWrite.Members} {ArmEnd.Members}";

    private readonly RandomEnum _enum;
    private readonly List<Rung> _rungs;
    private readonly HashSet<decimal> _named = [];
    private readonly bool _throws;
    private readonly bool _isDecided;

    /// <summary>Whether a condition writes to the code that it mentions: then the ladder does not list codes.</summary>
    private readonly bool _isLeftAlone;

    public RandomLadder(Random random, int number, StringBuilder declarations)
    {
        Number = number;
        _enum = new(random, $"Code{number}");
        _enum.Declare(declarations);
        var constant = _enum.NameOf(random.Pick(_enum.Members));
        _rungs = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(4) == 0 ? PickComparison(random) : PickGuard(random))];

        // With tests of the group alone, it would be a ladder on the group.
        _rungs.Insert(random.Next(_rungs.Count + 1), new($"c == {constant}", constant));
        _named.UnionWith(_rungs.SelectMany(rung => NamedIn(rung.Text)));
        (_throws, _isDecided) = random.Next(8) switch { < 3 => (true, false), 3 => (false, true), _ => (false, false) };
        var write = random.Next(3) == 0 ? RandomWrite.Pick(random, _enum) : null;

        // A sequence ends at an if that writes to the code by its name.
        var isSequence = _throws && (write is null or { IsStored: true } or { IsWrite: false }) && random.Next(3) > 0;
        if (write is not null)
        {
            // What happens before the first test changes nothing about the tests.
            var first = _rungs.FindIndex(static rung => RandomWrite.MentionsCode(rung.Text)) + 1;
            _rungs.Insert(random.Next(first, _rungs.Count + 1), new(write.Guard, null, write.Variable == "c" && write.IsWrite));
            _isLeftAlone = write is { IsWrite: true, Variable: "c" } && RandomWrite.MentionsCode(write.Guard);
        }

        Text = $"public static int {Name}({_enum.Name} c, bool flag) {{ {write?.Before} {Write(random, isSequence)} }}";
    }

    public int Number { get; }

    public string Name => string.Create(CultureInfo.InvariantCulture, $"F{Number}");

    public string Text { get; }

    private int TestCount => _rungs.Count(static rung => rung.Meaning is not null);

    /// <summary>For each code, a switch that is complete exactly if the ladder handles the code.</summary>
    public Dictionary<string, ArmedSwitch> AskCodes()
    {
        // After a condition that writes, nobody knows which code the later ones see.
        var meanings = _rungs.TakeWhile(static rung => !rung.IsWrite).Select(static rung => rung.Meaning).OfType<string>().ToList();
        return _enum.Codes.ToDictionary(
            static code => code.Name,
            code => new ArmedSwitch(
                $"{_enum.Name} c",
                "c",
                isStatement: false,
                [.. meanings.Append($"not {_enum.NameOf(code)}").Select(static meaning => new ArmedSwitch.Arm(meaning))]));
    }

    /// <summary>What must be reported if no condition handles some codes.</summary>
    public string[] Expect(string[] left)
    {
        var missing = left.Except(_enum.Codes.Where(code => _named.Contains(code.Value)).Select(static code => code.Name)).ToList();
        var severity = _throws && 2 * missing.Count <= _enum.Codes.Count() ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        return _isDecided || _isLeftAlone || TestCount < 2 || missing.Count == 0
            ? []
            : [$"{(_throws ? "SCG2005" : "SCG2004")} {severity}: {string.Join(',', missing)}"];
    }

    /// <summary>The codes that are neither reported nor named, in a ladder that is checked.</summary>
    public IEnumerable<RandomEnum.Member> Handled(IReadOnlyCollection<string> reported) => _isDecided || _isLeftAlone || TestCount < 2
        ? []
        : _enum.Codes.Where(code => !reported.Contains(code.Name) && !_named.Contains(code.Value));

    /// <summary>The ifs, each after an else unless it is a sequence, and what is done with the other codes.</summary>
    private string Write(Random random, bool isSequence)
    {
        var body = new StringBuilder();
        for (var index = 0; index < _rungs.Count; index++)
        {
            var isElse = index > 0 && (!isSequence || random.Next(2) == 0);
            body.Append(isElse ? "else " : "").Append("if (").Append(_rungs[index].Text).Append(") return 1; ");
        }

        var end = random.Pick(ArmEnd.Statements(_throws));
        return body + (_throws, _isDecided, random.Next(2)) switch
        {
            (true, _, 0) => end,
            (true, _, _) or (_, true, _) => $"else {{ {end} }} return 8;",
            _ => "return 8;",
        };
    }

    private Rung PickGuard(Random random) => _enum.PickGuard(random, "c") is var (text, meaning) ? new(text, meaning) : new("flag", null);

    /// <summary>A condition that only a ladder reads, because a switch would have a pattern.</summary>
    private Rung PickComparison(Random random)
    {
        var constant = _enum.NameOf(random.Pick(_enum.Members));
        var relation = random.Pick(["<", "<=", ">", ">="]);
        return random.Next(4) switch
        {
            0 => new($"c {relation} {constant}", $"{relation} {constant}"),
            1 => new($"!(c {relation} {constant})", $"not {relation} {constant}"),
            2 => new($"({_enum.Underlying})c {relation} ({_enum.Underlying}){constant}", $"{relation} {constant}"),
            _ => new($"c.Equals({constant})", constant),
        };
    }

    /// <summary>The values that a condition compares with the code: not the bounds of ranges, and not groups.</summary>
    private IEnumerable<decimal> NamedIn(string condition) => Names().Matches(condition)
        .Select(static match => match.Groups["name"].Value)
        .Select(name => _enum.Members.Single(member => member.Name == name).Value);

    [GeneratedRegex(@"c(?: == | is |\.Equals\()Code\d+\.(?<name>@?\w+)|Code\d+\.(?<name>@?\w+) != c")]
    private static partial Regex Names();

    /// <summary>An if of the ladder.</summary>
    /// <param name="Text">Its condition.</param>
    /// <param name="Meaning">A pattern for the codes for which it holds; null if nobody knows them.</param>
    /// <param name="IsWrite">Whether it changes the code.</param>
    private sealed record Rung(string Text, string? Meaning, bool IsWrite = false);
}
