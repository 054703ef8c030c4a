using StatusCodeGen.Tests.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Names that could break generated code: those of its own members, of the framework and of the language.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] MemberNames =
    [
        "ToString", "Equals", "GetHashCode", "GetType", "CompareTo", "HasFlag", "Finalize", "MemberwiseClone",
        "ReferenceEquals", "Parse", "TryParse", "GetName", "GetDescription", "GetGroup", "IsDefined", "TryGetInfo",
        "Count", "Values", "All", "Unknown", "Code", "Name", "Description", "Group", "Info", "System", "String",
        "Acme", "Enum", "Hard", "HardGroup", "_", "__", "value", "global", "field", "var", "dynamic", "nameof", "await",
        "class", "int", "string", "object", "base", "this", "null", "true", "new", "default",
        "ǅ", "Ⅷ", "é", "e\u0301a", "शब्द",
    ];

    private static readonly string[] EnumNames =
    [
        "Count", "Parse", "Row", "RowTable", "TextIndex", "Find", "All", "Exact", "Text", "Type", "Attribute", "Exception",
        "System", "String", "Is", "IsX", "status", "_", "_1", "e\u0301", "Ⅷ", "शब्द",
        "Tax", "Box", "Match", "Push", "Quiz", "Acme",
    ];

    [Test]
    public void A_member_may_have_almost_any_name([ValueSource(typeof(Target), nameof(Target.Extremes))] Target target)
    {
        var codes = string.Concat(MemberNames
            .Select(static (name, index) => $"      - {{ code: {index}, name: n{index}, identifier: {name} }}\n"));
        var groups = string.Concat(MemberNames
            .Where(static name => name != "Unknown")
            .Select(static name => $"  - {{ name: g, identifier: {name} }}\n"));
        var yaml = $"catalog: {{ name: Hard, namespace: Acme }}\ngroups:\n  - name: First\n    codes:\n{codes}{groups}";

        Assert.That(GeneratedProject.Create(yaml, target).Diagnose(), Is.Empty);
    }

    [TestCase(
        "Value",
        "Acme",
        "SCG1008 1:18+5: 'Value' would generate a class with a member of the same name (CS0542); give the enum another name")]
    [TestCase("System", "''", "SCG1008 1:37+2: '' is not a C# identifier; write a C# namespace such as Company.Product")]
    public void An_enum_whose_types_could_not_be_compiled_is_refused(string name, string @namespace, string expected) =>
        Assert.That(Parsed.Diagnose($"catalog: {{ name: {name}, namespace: {@namespace} }}\ncodes: []"), Is.EqualTo(new[] { expected }));

    [Test]
    public void An_enum_named_System_needs_a_namespace() =>
        Assert.That(Parsed.Diagnose("catalog: { name: System }\ncodes: []"), Is.EqualTo(new[]
        {
            "SCG1008 1:18+6: 'System' without a namespace would hide .NET's own namespace; give the enum another name",
        }));

    [Test]
    public void A_group_whose_predicate_would_be_named_like_its_class_is_refused() =>
        Assert.That(Parsed.Diagnose("catalog: { name: IsIt }\ngroups: [ { name: It Extensions } ]"), Is.EqualTo(new[]
        {
            "SCG1008 2:19+13: The C# name 'ItExtensions' is already used by the generated API; give this group an 'identifier' of its own",
        }));

    [TestCase("a\uFFFEb\uFFFFc", "ABC")]
    [TestCase("a\uFDD0b", "AB")]
    public void A_noncharacter_of_Unicode_splits_a_name(string name, string identifier) =>
        Assert.That(StatusCodeGen.Catalogs.Naming.Identifier.Derive(name).Text, Is.EqualTo(identifier));

    [Test]
    public void An_enum_may_have_almost_any_name(
        [ValueSource(nameof(EnumNames))] string name,
        [Values("Acme", "Acme.record", "System.Text.Json")] string @namespace)
    {
        var yaml = $"catalog: {{ name: {name}, namespace: {@namespace} }}\n"
            + "groups:\n  - { name: A, codes: [ { code: 1, name: One } ] }";

        Assert.That(GeneratedProject.Create(yaml).Diagnose(), Is.Empty);
    }
}
