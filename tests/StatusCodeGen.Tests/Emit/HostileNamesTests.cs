using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Names that are hard on generated code: its own members', the framework's, the language's.</summary>
public sealed class HostileNamesTests
{
    private static readonly string[] MemberNames =
    [
        "ToString", "Equals", "GetHashCode", "GetType", "CompareTo", "HasFlag", "Finalize", "MemberwiseClone",
        "ReferenceEquals", "Parse", "TryParse", "GetName", "GetDescription", "GetGroup", "IsDefined", "TryGetInfo",
        "Count", "Values", "All", "Unknown", "Code", "Name", "Description", "Group", "Info", "System", "String",
        "Acme", "Enum", "Hard", "HardGroup", "_", "__", "value", "global", "field", "var", "dynamic", "nameof", "await",
        "class", "int", "string", "object", "base", "this", "null", "true", "new", "default", "ǅ", "Ⅷ", "é", "e\u0301a", "शब्द",
    ];

    private static readonly string[] EnumNames =
    [
        "Count", "Parse", "Row", "RowTable", "TextIndex", "Find", "All", "Exact", "Text", "Type", "Attribute", "Exception",
        "System", "String", "Is", "IsX", "status", "_", "_1", "e\u0301", "Ⅷ", "शब्द", "Tax", "Box", "Match", "Push", "Quiz", "Acme",
    ];

    [Test]
    public void A_member_may_have_almost_any_name([ValueSource(typeof(Target), nameof(Target.Extremes))] Target target)
    {
        var codes = string.Concat(MemberNames.Select(static (name, index) => $"      - {{ code: {index}, name: n{index}, identifier: {name} }}\n"));
        var groups = string.Concat(MemberNames.Where(static name => name != "Unknown").Select(static name => $"  - {{ name: g, identifier: {name} }}\n"));
        var yaml = $"catalog: {{ name: Hard, namespace: Acme }}\ngroups:\n  - name: First\n    codes:\n{codes}{groups}";

        Assert.That(GeneratedProject.Create(yaml, target).Diagnose(), Is.Empty);
    }

    [Test]
    public void An_enum_may_have_almost_any_name([ValueSource(nameof(EnumNames))] string name, [Values("Acme", "Acme.record", "System.Text.Json")] string @namespace)
    {
        var yaml = $"catalog: {{ name: {name}, namespace: {@namespace} }}\ngroups:\n  - {{ name: A, codes: [ {{ code: 1, name: One }} ] }}";

        Assert.That(GeneratedProject.Create(yaml).Diagnose(), Is.Empty);
    }
}
