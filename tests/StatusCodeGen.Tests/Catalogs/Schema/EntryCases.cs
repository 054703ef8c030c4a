namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>
/// Catalogs with aliases, prefixes, replacements, reserved numbers and codes that name their groups: without a fault, with
/// one that a schema can detect, and with one that it cannot.
/// </summary>
internal static class EntryCases
{
    private const string Grouped = "catalog:\n  name: Code\ngroups:\n  - { name: G }\ncodes:\n";

    public static IEnumerable<TestCaseData> Valid()
    {
        yield return SchemaCase.Named(
            "codes that name their groups",
            $"{Grouped}  - {{ code: 1, name: A, group: G }}\n  - {{ code: 2, name: B }}");
        yield return SchemaCase.Named("groups and codes, both empty", "catalog:\n  name: Code\ngroups: []\ncodes: []");
        yield return SchemaCase.Named(
            "groups with 'codes' left empty beside codes",
            "catalog:\n  name: Code\ngroups:\n  - name: G\n    codes:\ncodes: []");
        yield return SchemaCase.Named("'group' left empty", "catalog:\n  name: Code\ncodes:\n  - code: 1\n    name: A\n    group:");
        yield return SchemaCase.Named("a group with only an identifier", SchemaCase.InGroup("identifier: A"));
        yield return SchemaCase.Named("a code with an identifier in place of its name", SchemaCase.InCode("code: 1\nidentifier: A"));
        yield return SchemaCase.Named("a code with an identifier and an empty name", SchemaCase.InCode("code: 1\nname:\nidentifier: A"));
        foreach (var line in (string[])
        [
            "prefix: ERR_", "prefix: 5", "prefix: [ERR_, 'E-', 404]", "prefix: []", "prefix:", "identifiers: keep", "identifiers: pascal",
            "undeclared: unknown", "undeclared: by-range", "json: number", "json: 'string'", "json: name", "json:",
        ])
        {
            yield return SchemaCase.Named(line, SchemaCase.InHeader(line));
        }

        foreach (var line in (string[])["value: 1", "value: 2147483647", "value: 0x10", "value: '7'", "value:"])
        {
            yield return SchemaCase.Named($"in a group, {line}", SchemaCase.InGroup($"name: A\n{line}"));
        }

        foreach (var line in (string[])
        [
            "aliases: []", "aliases:", "aliases: [B, 5, 'null']", "aliases: [{ name: B, identifier: C, deprecated: gone, x-since: 1 }]",
            "aliases: [{ identifier: C }]", "aliases: [{ name: B, deprecated: { use: A } }]", "deprecated: { reason: gone }",
            "deprecated: { reason: gone, use:, x-by: us }", "deprecated: 'true'", "deprecated: 2", "deprecated: no reason",
        ])
        {
            yield return SchemaCase.Named($"in a code, {line}", SchemaCase.InCode($"code: 1\nname: A\n{line}"));
        }

        foreach (var use in (string[])["2", "0x2", "'2'", "B", "C"])
        {
            yield return SchemaCase.Named(
                $"use: {use}",
                "catalog:\n  name: Code\ncodes:\n"
                    + $"  - {{ code: 1, name: A, deprecated: {{ use: {use} }} }}\n  - {{ code: 2, name: B, aliases: [C] }}");
        }

        foreach (var reserved in (string[])
        [
            "", "[]", "[104]", "[-1, 0x10, '7']", "[450-459, 5xx, -9--3]", "[{ code: 205, name: Pending, reason: withdrawn, x-in: 2020 }]",
            "[{ name: Pending }]", "[{ code: 4xx }]", "[{ code: 5, reason: }]",
        ])
        {
            yield return SchemaCase.Named($"reserved: {reserved}", $"catalog:\n  name: Code\ncodes: []\nreserved: {reserved}");
        }
    }

    public static IEnumerable<TestCaseData> Faulty()
    {
        yield return Case(
            "SCG1005",
            "groups with codes beside codes",
            "catalog:\n  name: Code\ngroups: [{ name: G, codes: [] }]\ncodes: []");
        yield return Case(
            "SCG1003",
            "in a group's code, group: G",
            SchemaCase.InGroup("name: G\ncodes: [{ code: 1, name: A, group: G }]"));
        yield return Case("SCG1005", "in a code, group: [G]", $"{Grouped}  - {{ code: 1, name: A, group: [G] }}");
        yield return Case("SCG1014", "group: G without groups", SchemaCase.InCode("code: 1\nname: A\ngroup: G"));
        foreach (var line in (string[])
        [
            "prefix: ''", "prefix: { a: b }", "prefix: ['']", "prefix: [[a]]", "prefix: [{ a: b }]",
            "identifiers: Pascal", "identifiers: true",
            "undeclared: range", "undeclared: [by-range]", "json: text", "json: 1",
        ])
        {
            yield return Case("SCG1005", line, SchemaCase.InHeader(line));
        }

        yield return Case("SCG1012", "too many prefixes", SchemaCase.InHeader($"prefix: [{string.Join(", ", Enumerable.Range(0, 65))}]"));
        foreach (var value in (string[])["0", "-1", "2147483648", "1.5", "A", "'01'", "''", "[1]", "true"])
        {
            yield return Case("SCG1005", $"in a group, value: {value}", SchemaCase.InGroup($"name: A\nvalue: {value}"));
        }

        foreach (var (id, line) in new[]
        {
            ("SCG1005", "aliases: B"), ("SCG1005", "aliases: { B: C }"), ("SCG1005", "aliases: [[B]]"), ("SCG1005", "aliases:\n  -"),
            ("SCG1004", "aliases: [{}]"), ("SCG1004", "aliases: [{ deprecated: true }]"), ("SCG1003", "aliases: [{ name: B, code: 5 }]"),
            ("SCG1005", "aliases: [{ name: [B] }]"), ("SCG1008", "aliases: [{ name: B, identifier: 'b c' }]"),
            ("SCG1005", "aliases: [{ name: B, deprecated: yes }]"), ("SCG1005", "deprecated: yes"), ("SCG1005", "deprecated: No"),
            ("SCG1005", "deprecated: ON"), ("SCG1005", "deprecated: off"), ("SCG1005", "deprecated: 'Y'"), ("SCG1005", "deprecated: n"),
            ("SCG1005", "deprecated: 0"), ("SCG1005", "deprecated: 1"), ("SCG1005", "deprecated: '1'"), ("SCG1004", "deprecated: {}"),
            ("SCG1004", "deprecated: { use: }"), ("SCG1003", "deprecated: { a: b }"),
            ("SCG1003", "deprecated: { reason: gone, since: 5 }"),
            ("SCG1005", "deprecated: { reason: [gone] }"), ("SCG1005", "deprecated: { use: {}, reason: gone }"),
        })
        {
            yield return Case(id, $"in a code, {line}", SchemaCase.InCode($"code: 1\nname: A\n{line}"));
        }

        foreach (var (id, reserved) in new[]
        {
            ("SCG1005", "104"), ("SCG1005", "{ code: 1 }"), ("SCG1005", "[Pending]"), ("SCG1005", "[[1]]"), ("SCG1005", "[1 - 2]"),
            ("SCG1005", "['010']"), ("SCG1005", "['']"), ("SCG1005", "[true]"),
            ("SCG1004", "[{}]"), ("SCG1004", "[{ reason: gone }]"), ("SCG1003", "[{ code: 1, group: G }]"), ("SCG1005", "[{ code: A }]"),
            ("SCG1005", "[{ code: [1] }]"), ("SCG1005", "[{ name: [A] }]"),
        })
        {
            yield return Case(id, $"reserved: {reserved}", $"catalog:\n  name: Code\ncodes: []\nreserved: {reserved}");
        }
    }

    public static IEnumerable<TestCaseData> Beyond()
    {
        const string several = "a schema checks each value by itself, and this rule needs several";
        yield return Case("SCG1014", $"group: H, which does not exist: {several}", $"{Grouped}  - {{ code: 1, name: A, group: H }}");
        yield return Case(
            "SCG1014",
            $"use: 2, which does not exist: {several}",
            SchemaCase.InCode("code: 1\nname: A\ndeprecated: { use: 2 }"));
        yield return Case(
            "SCG1005",
            $"use: 1, which is the code itself: {several}",
            SchemaCase.InCode("code: 1\nname: A\ndeprecated: { use: 1 }"));
        yield return Case(
            "SCG1008",
            $"an alias with the name of its code: {several}",
            SchemaCase.InCode("code: 1\nname: A\naliases: [A]"));
        yield return Case("SCG1015", $"a code that is reserved: {several}", SchemaCase.InCode("code: 1\nname: A") + "\nreserved: [1]");
        yield return Case("SCG1005", $"a range that descends: {several}", "catalog:\n  name: Code\ncodes: []\nreserved: [2-1]");
        yield return Case(
            "SCG1007",
            $"a value that is the position of another group: {several}",
            "catalog:\n  name: Code\ngroups:\n  - { name: G }\n  - { name: H, value: 1 }");
        yield return Case(
            "SCG1005",
            "value: '0x0': a pattern does not calculate",
            SchemaCase.InGroup("name: A\nvalue: '0x0'"));
        yield return Case(
            "SCG1019",
            "a text that a comment cuts short: an editor drops comments before the schema sees them",
            SchemaCase.InCode("code: 1\nname: A\ndescription: Error #5"));
    }

    private static TestCaseData Case(string id, string name, string yaml) => SchemaCase.Named($"{id}: {name}", id, yaml);
}
