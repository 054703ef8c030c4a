using System.Globalization;
using System.Text;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>An enum as the generator writes it, but stranger than most, with the part of its API that guards use.</summary>
internal sealed class RandomEnum
{
    private static readonly (string Name, decimal Least, decimal Greatest)[] Integers =
    [
        ("sbyte", sbyte.MinValue, sbyte.MaxValue),
        ("byte", byte.MinValue, byte.MaxValue),
        ("short", short.MinValue, short.MaxValue),
        ("ushort", ushort.MinValue, ushort.MaxValue),
        ("int", int.MinValue, int.MaxValue),
        ("uint", uint.MinValue, uint.MaxValue),
        ("long", long.MinValue, long.MaxValue),
        ("ulong", ulong.MinValue, ulong.MaxValue),
    ];

    private static readonly string[] GroupNames = ["Red", "Green", "Blue"];

    private readonly List<Member> _members = [];
    private readonly decimal _least;

    public RandomEnum(Random random, string name)
    {
        Name = name;
        (Underlying, _least, var greatest) = random.Next(3) == 0 ? random.Pick(Integers) : Integers[4];
        for (var index = random.Next(1, 7); index > 0; index--)
        {
            var value = random.Next(8) switch
            {
                0 => _least,
                1 => greatest,
                2 when _members.Count > 0 => random.Pick(_members).Value,
                3 => Math.Min(greatest, Math.Max(_least, random.Next(-100, 200))),
                _ => Math.Min(greatest, Math.Max(_least, random.Next(-1, 5))),
            };
            var group = random.Next(4) == 0 ? null : random.Pick(GroupNames);
            _members.Add(new(index == 3 ? "@default" : $"M{_members.Count}", value, group, IsObsolete: random.Next(10) == 0));
        }

        // All names of a value get the same group. The generator itself never writes two names for one number.
        foreach (var members in _members.GroupBy(static member => member.Value).ToList())
        {
            foreach (var member in members)
            {
                _members[_members.IndexOf(member)] = member with { Group = members.First().Group };
            }
        }
    }

    public string Name { get; }

    public string Underlying { get; }

    public IReadOnlyList<Member> Members => _members;

    /// <summary>The names to report, one for each value, in declaration order.</summary>
    public IEnumerable<Member> Codes => _members
        .GroupBy(static member => member.Value)
        .Select(static names => names.OrderBy(static name => name.IsObsolete).First())
        .OrderBy(_members.IndexOf);

    public IEnumerable<Member> InGroup(string? group) => Codes.Where(code => code.Group == group);

    /// <summary>A pattern for all codes.</summary>
    public string AllCodes => $"({string.Join(" or ", Codes.Select(NameOf))})";

    /// <summary>Whether a guard asks for codes from the least number on, which every number is.</summary>
    public bool IsLeastIn(string guard) =>
        _members.Exists(member => member.Value == _least && guard.Contains($"is >= {NameOf(member)}", StringComparison.Ordinal));

    public string NameOf(Member member) => $"{Name}.{member.Name}";

    public string PickConstant(Random random) => random.Next(8) == 0
        ? $"unchecked(({Name})({random.Next(-2, 6)}))"
        : NameOf(random.Pick(_members));

    public void Declare(StringBuilder source)
    {
        const string Marker = "[System.CodeDom.Compiler.GeneratedCode(\"StatusCodeGen\", \"1.0.0\")] ";
        source.Append(Marker).Append(CultureInfo.InvariantCulture, $"public enum {Name} : {Underlying} {{ ");
        foreach (var member in _members)
        {
            source.Append(member.IsObsolete ? "[System.Obsolete] " : "")
                .Append(member.Group is null ? "" : $"[System.ComponentModel.Category(\"{member.Group}\")] ")
                .Append(CultureInfo.InvariantCulture, $"{member.Name} = {member.Value}, ");
        }

        source.Append(CultureInfo.InvariantCulture, $$"""
            }
            {{Marker}}public enum {{Name}}Group { Unknown, {{string.Join(", ", GroupNames)}} }
            {{Marker}}public static class {{Name}}s { public static bool IsDefined({{Underlying}} code) => code is {{Values(Codes)}}; }
            {{Marker}}public static class {{Name}}Extensions
            {
                public static {{Name}}Group GetGroup(this {{Name}} value) =>
                    {{string.Concat(GroupNames.Select(group => $"value.Is{group}() ? {Name}Group.{group} : "))}}{{Name}}Group.Unknown;
                public static bool IsDefined(this {{Name}} value) => {{Name}}s.IsDefined(({{Underlying}})value);
                public static bool TryGetInfo(this {{Name}} value, out string info) { info = ""; return value.IsDefined(); }
                {{string.Join(" ", GroupNames.Select(group => $"public static bool Is{group}(this {Name} value) => {IsIn(group)};"))}}
            }

            """);
    }

    /// <summary>A guard that uses the API, and its equivalent pattern; null if it has none.</summary>
    public (string Text, string? Meaning) PickGuard(Random random, string variable, int depth = 2)
    {
        var group = random.Pick(GroupNames);
        var constant = NameOf(random.Pick(_members));
        return random.Next(depth > 0 ? 17 : 11) switch
        {
            0 => ($"{variable}.Is{group}()", Any(InGroup(group))),
            1 => ($"{variable}.GetGroup() == {Name}Group.{group}", Any(InGroup(group))),
            2 => ($"{Name}Group.Unknown != {variable}.GetGroup()", Any(Codes.Except(InGroup(null)))),
            3 => ($"{variable}.GetGroup() is {Name}Group.{group} or {Name}Group.Unknown", Any(InGroup(group).Concat(InGroup(null)))),
            4 => ($"{Name}Extensions.Is{group}({variable})", Any(InGroup(group))),
            5 => ($"{variable} == {constant}", constant),
            6 => ($"{constant} != {variable}", $"not {constant}"),
            7 => ($"{variable} is {constant}", constant),
            8 => ($"{variable} is >= {constant}", $">= {constant}"),
            9 => (
                random.Pick([
                    $"{variable}.IsDefined()",
                    $"System.Enum.IsDefined({variable})",
                    $"System.Enum.IsDefined(typeof({Name}), {variable})",
                    $"{Name}s.IsDefined(({Underlying}){variable})",
                    $"{variable}.TryGetInfo(out _)",
                ]),
                AllCodes),
            10 => ("flag.Equals(true)", null),
            11 or 12 when PickGuard(random, variable, depth - 1) is var (text, meaning) =>
                ($"!({text})", meaning is null ? null : $"not ({meaning})"),
            var number when PickGuard(random, variable, depth - 1) is var (left, first)
                && PickGuard(random, variable, depth - 1) is var (right, second) =>
                (
                    $"({left}) {(number % 2 == 0 ? "&&" : "||")} ({right})",
                    first is null || second is null ? null : $"(({first}) {(number % 2 == 0 ? "and" : "or")} ({second}))"),
            _ => throw new InvalidOperationException(),
        };
    }

    private string IsIn(string group) => InGroup(group).Any() ? $"({Underlying})value is {Values(InGroup(group))}" : "false";

    private static string Values(IEnumerable<Member> codes) =>
        string.Join(" or ", codes.Select(static code => code.Value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A pattern for some codes; if there are none, a pattern that matches nothing.</summary>
    private string Any(IEnumerable<Member> codes) =>
        string.Join(" or ", codes.Select(NameOf)) is { Length: > 0 } names
            ? $"({names})"
            : $"(not ({NameOf(_members[0])} or not {NameOf(_members[0])}))";

    public sealed record Member(string Name, decimal Value, string? Group, bool IsObsolete);
}
