using System.Text.RegularExpressions;
using StatusCodeGen.CodeFixes;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Which room may call which, held by what the types themselves refer to. An arrow that is new, or gone, is a decision:
/// change it here, or move the type.
/// </summary>
public sealed partial class RoomTests
{
    /// <summary>A room, and the rooms that its types refer to. The empty name is the root, where the generator itself is.</summary>
    private static readonly string[] Generator =
    [
        " -> Catalogs, Catalogs.Parsing, Diagnostics, Emit, Lookups",
        "Catalogs -> ",
        "Catalogs.Naming -> , Catalogs, Diagnostics",
        "Catalogs.Parsing -> , Catalogs, Catalogs.Naming, Catalogs.Yaml, Diagnostics",
        "Catalogs.Yaml -> Diagnostics",
        "Diagnostics -> ",
        "Emit -> , Catalogs, Catalogs.Naming, Emit.Json, Emit.Lookups, Emit.Writing, Lookups",
        "Emit.Json -> Catalogs, Catalogs.Naming, Emit, Emit.Writing",
        "Emit.Lookups -> , Catalogs, Catalogs.Naming, Emit, Emit.Writing, Lookups",
        "Emit.Writing -> Catalogs",
        "Exhaustiveness -> Diagnostics, Exhaustiveness.Coverage, Exhaustiveness.Domains, Exhaustiveness.Reporting, Exhaustiveness.Symbols",
        "Exhaustiveness.Coverage -> Exhaustiveness.Domains, Exhaustiveness.Guards, Exhaustiveness.Patterns, Exhaustiveness.Reachability, "
            + "Exhaustiveness.Search, Exhaustiveness.Symbols",
        "Exhaustiveness.Domains -> Exhaustiveness.Symbols",
        "Exhaustiveness.Guards -> Exhaustiveness.Domains, Exhaustiveness.Patterns, Exhaustiveness.Symbols",
        "Exhaustiveness.Patterns -> Exhaustiveness.Domains, Exhaustiveness.Symbols",
        "Exhaustiveness.Reachability -> Exhaustiveness.Symbols",
        "Exhaustiveness.Reporting -> Diagnostics, Exhaustiveness.Coverage, Exhaustiveness.Domains, Exhaustiveness.Patterns, "
            + "Exhaustiveness.Search, Exhaustiveness.Symbols",
        "Exhaustiveness.Search -> Exhaustiveness.Domains, Exhaustiveness.Patterns",
        "Exhaustiveness.Symbols -> ",
        "Lookups -> , Catalogs",
    ];

    private static readonly string[] CodeFixes = ["CodeFixes -> Diagnostics, Exhaustiveness.Coverage, Exhaustiveness.Domains, Exhaustiveness.Symbols"];

    private static readonly Type InGenerator = typeof(StatusCodeGenerator);

    private static readonly SortedDictionary<string, string[]> Foreign = Rooms.Foreign(InGenerator.Assembly);

    [Test]
    public void The_generators_rooms_refer_to_these_rooms() => Assert.That(Show(InGenerator), Is.EqualTo(Generator));

    [Test]
    public void The_code_fixes_refer_to_these_rooms() => Assert.That(Show(typeof(MissingArmsFix)), Is.EqualTo(CodeFixes));

    [Test]
    public void YamlDotNet_is_named_in_the_room_Yaml_alone() =>
        Assert.That(RoomsThatName(static type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)), Is.EqualTo(new[] { "Catalogs.Yaml" }));

    [Test]
    public void The_room_Yaml_names_nothing_of_YamlDotNet_but_its_parser() => Assert.That(
        Foreign["Catalogs.Yaml"].Where(static type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)),
        Is.Not.Empty.And.All.StartsWith("YamlDotNet.Core."));

    [Test]
    public void Operations_are_seen_by_these_rooms_alone() => Assert.That(RoomsThatName(IsOperation), Is.EqualTo(new[]
    {
        "Exhaustiveness",
        "Exhaustiveness.Coverage",
        "Exhaustiveness.Guards",
        "Exhaustiveness.Patterns",
        "Exhaustiveness.Reachability",
        "Exhaustiveness.Symbols",
    }));

    /// <summary>The others of the generator's half see texts and names, and hold nothing that a compilation hangs on.</summary>
    [Test]
    public void The_compilation_is_seen_by_these_rooms_alone() => Assert.That(RoomsThatName(IsOfCompilation), Is.EqualTo(new[]
    {
        "",
        "Emit",
        "Exhaustiveness",
        "Exhaustiveness.Coverage",
        "Exhaustiveness.Domains",
        "Exhaustiveness.Guards",
        "Exhaustiveness.Patterns",
        "Exhaustiveness.Reachability",
        "Exhaustiveness.Reporting",
        "Exhaustiveness.Symbols",
    }));

    /// <summary>Whether a type is an operation: all of them are interfaces, which the kinds of operators beside them are not.</summary>
    private static bool IsOperation(string type) =>
        type is "Microsoft.CodeAnalysis.IOperation" || type.StartsWith("Microsoft.CodeAnalysis.Operations.I", StringComparison.Ordinal);

    private static bool IsOfCompilation(string type) =>
        type is "Microsoft.CodeAnalysis.Compilation" or "Microsoft.CodeAnalysis.SemanticModel" || SymbolNames().IsMatch(type);

    private static IEnumerable<string> RoomsThatName(Func<string, bool> isSought) =>
        Foreign.Where(room => room.Value.Any(isSought)).Select(static room => room.Key);

    [GeneratedRegex(@"^Microsoft\.CodeAnalysis\.I\w*Symbol$")]
    private static partial Regex SymbolNames();

    private static IEnumerable<string> Show(Type inAssembly) =>
        Rooms.Arrows(inAssembly.Assembly).Select(static room => $"{room.Key} -> {string.Join(", ", room.Value)}");
}
