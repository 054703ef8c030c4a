using StatusCodeGen.CodeFixes;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Which room may call which, held by what the types themselves refer to. An arrow that is new, or gone, is a decision:
/// change it here, or move the type.
/// </summary>
public sealed class RoomTests
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

    private static readonly string[] CodeFixes = ["CodeFixes -> Diagnostics, Exhaustiveness.Coverage, Exhaustiveness.Symbols"];

    private static readonly Type InGenerator = typeof(StatusCodeGenerator);

    [Test]
    public void The_generators_rooms_refer_to_these_rooms() => Assert.That(Show(InGenerator), Is.EqualTo(Generator));

    [Test]
    public void The_code_fixes_refer_to_these_rooms() => Assert.That(Show(typeof(MissingArmsFix)), Is.EqualTo(CodeFixes));

    [TestCase("")]
    [TestCase("Catalogs.Naming")]
    [TestCase("Catalogs.Parsing")]
    [TestCase("Diagnostics")]
    [TestCase("Emit")]
    [TestCase("Exhaustiveness")]
    [TestCase("Lookups")]
    public void YamlDotNet_is_named_in_the_room_Yaml_alone(string room) =>
        Assert.That(Rooms.Foreign(InGenerator.Assembly, room), Has.None.StartsWith("YamlDotNet."));

    [Test]
    public void The_room_Yaml_names_nothing_of_YamlDotNet_but_its_parser() => Assert.That(
        Rooms.Foreign(InGenerator.Assembly, "Catalogs.Yaml").Where(static type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)),
        Is.All.StartsWith("YamlDotNet.Core."));

    [TestCase("Exhaustiveness.Search")]
    [TestCase("Exhaustiveness.Domains")]
    public void An_operation_is_seen_by_none_of_these_rooms(string room) =>
        Assert.That(Rooms.Foreign(InGenerator.Assembly, room).Where(IsOperation), Is.Empty);

    [TestCase("Catalogs")]
    [TestCase("Emit.Writing")]
    [TestCase("Emit.Lookups")]
    [TestCase("Emit.Json")]
    [TestCase("Lookups")]
    public void The_compilation_is_seen_by_none_of_these_rooms(string room) =>
        Assert.That(Rooms.Foreign(InGenerator.Assembly, room), Has.None.EqualTo("Microsoft.CodeAnalysis.Compilation").And.None.EqualTo("Microsoft.CodeAnalysis.ISymbol"));

    /// <summary>Whether a type is an operation: all of them are interfaces, which the kinds of operators beside them are not.</summary>
    private static bool IsOperation(string type) =>
        type is "Microsoft.CodeAnalysis.IOperation" || type.StartsWith("Microsoft.CodeAnalysis.Operations.I", StringComparison.Ordinal);

    private static IEnumerable<string> Show(Type inAssembly) =>
        Rooms.Arrows(inAssembly.Assembly).Select(static room => $"{room.Key} -> {string.Join(", ", room.Value)}");
}
