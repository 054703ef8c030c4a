using System.Text.RegularExpressions;
using StatusCodeGen.CodeFixes;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Checks which namespaces refer to which, from the references of the compiled types. A new dependency, or one that is
/// gone, is a decision about the design: change the list here, or move the type.
/// </summary>
public sealed partial class NamespaceDependencyTests
{
    /// <summary>Each namespace, and the namespaces that its types refer to. The empty name is the root namespace.</summary>
    private static readonly string[] Generator =
    [
        " -> Catalogs, Catalogs.Parsing, Diagnostics, Emit, Lookups, UserCode",
        "Catalogs -> ",
        "Catalogs.Naming -> , Catalogs, Diagnostics",
        "Catalogs.Parsing -> , Catalogs, Catalogs.Naming, Catalogs.Yaml, Diagnostics",
        "Catalogs.Yaml -> Diagnostics",
        "Diagnostics -> ",
        "Emit -> , Catalogs, Catalogs.Naming, Emit.Json, Emit.Lookups, Emit.Texts, Emit.Translations, Emit.Writing, "
            + "Lookups",
        "Emit.Json -> , Catalogs, Catalogs.Naming, Emit, Emit.Writing",
        "Emit.Lookups -> , Catalogs, Catalogs.Naming, Emit, Emit.Writing, Lookups",
        "Emit.Texts -> Catalogs, Catalogs.Naming, Emit, Emit.Json, Emit.Lookups, Emit.Writing",
        "Emit.Translations -> , Catalogs, Catalogs.Naming, Emit, Emit.Lookups, Emit.Writing, Lookups",
        "Emit.Writing -> Catalogs",
        "Exhaustiveness -> Diagnostics, Exhaustiveness.Coverage, Exhaustiveness.Domains, Exhaustiveness.Reporting, "
            + "Exhaustiveness.Symbols",
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
        "UserCode -> , Catalogs, Catalogs.Naming, Diagnostics, Emit",
    ];

    private static readonly string[] CodeFixes =
    [
        "CodeFixes -> Diagnostics, Exhaustiveness, Exhaustiveness.Coverage, Exhaustiveness.Domains, Exhaustiveness.Symbols",
    ];

    private static readonly Type InGenerator = typeof(StatusCodeGenerator);

    private static readonly SortedDictionary<string, string[]> ForeignTypes = NamespaceReferences.ToForeignTypes(InGenerator.Assembly);

    [Test]
    public void The_generators_namespaces_refer_to_these_namespaces() => Assert.That(Show(InGenerator), Is.EqualTo(Generator));

    [Test]
    public void The_code_fixes_refer_to_these_namespaces() => Assert.That(Show(typeof(MissingArmsFix)), Is.EqualTo(CodeFixes));

    [Test]
    public void YamlDotNet_is_used_only_in_the_namespace_Yaml() =>
        Assert.That(
            NamespacesThatUse(static type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "Catalogs.Yaml" }));

    [Test]
    public void The_namespace_Yaml_uses_only_the_parser_of_YamlDotNet() => Assert.That(
        ForeignTypes["Catalogs.Yaml"].Where(static type => type.StartsWith("YamlDotNet.", StringComparison.Ordinal)),
        Is.Not.Empty.And.All.StartsWith("YamlDotNet.Core."));

    [Test]
    public void Operations_are_used_only_in_these_namespaces() => Assert.That(NamespacesThatUse(IsOperation), Is.EqualTo(new[]
    {
        "Exhaustiveness",
        "Exhaustiveness.Coverage",
        "Exhaustiveness.Guards",
        "Exhaustiveness.Patterns",
        "Exhaustiveness.Reachability",
        "Exhaustiveness.Symbols",
    }));

    /// <summary>The other namespaces work on texts and names. They hold nothing that keeps a compilation alive.</summary>
    [Test]
    public void The_compilation_is_used_only_in_these_namespaces() => Assert.That(NamespacesThatUse(IsOfCompilation), Is.EqualTo(new[]
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
        "UserCode",
    }));

    /// <summary>
    /// Whether a type is an operation. Operations are interfaces. The enums in their namespace, such as
    /// <c>BinaryOperatorKind</c>, do not count.
    /// </summary>
    private static bool IsOperation(string type) =>
        type is "Microsoft.CodeAnalysis.IOperation" || type.StartsWith("Microsoft.CodeAnalysis.Operations.I", StringComparison.Ordinal);

    private static bool IsOfCompilation(string type) =>
        type is "Microsoft.CodeAnalysis.Compilation" or "Microsoft.CodeAnalysis.SemanticModel" || SymbolNames().IsMatch(type);

    private static IEnumerable<string> NamespacesThatUse(Func<string, bool> matches) =>
        ForeignTypes.Where(entry => entry.Value.Any(matches)).Select(static entry => entry.Key);

    [GeneratedRegex(@"^Microsoft\.CodeAnalysis\.I\w*Symbol$")]
    private static partial Regex SymbolNames();

    private static IEnumerable<string> Show(Type inAssembly) =>
        NamespaceReferences.ToNamespaces(inAssembly.Assembly)
            .Select(static entry => $"{entry.Key} -> {string.Join(", ", entry.Value)}");
}
