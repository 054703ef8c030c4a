using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Catalogs on which the schema and the reader differ, each with the reason.</summary>
internal static class BeyondSchema
{
    private const string WholeFile = "a schema checks each value by itself, and this rule needs several";
    private const string Typing = "YAML 1.2 reads it as a number before the schema sees it";
    private const string Null = "an editor reads this word as null, like a key without a value";
    private const string Unicode = "a pattern in a schema can classify only the letters of ASCII";
    private const string Words = "there are too many reserved identifiers to list";
    private const string Yaml = "an editor resolves this before the schema sees it";
    private const string Length = "a schema cannot measure this";

    /// <summary>Faults that only the reader reports.</summary>
    public static IEnumerable<TestCaseData> Faults() =>

        BetweenValues()
            .Concat(TypedByTheEditor())
            .Concat(Identifiers())
            .Concat(Limits())
            .Concat(YamlItself())
            .Concat(TypeLimitCases.Beyond())
            .Concat(EntryCases.Beyond())
            .Concat(ColumnCases.Beyond())
            .Concat(TextCases.Beyond());

    /// <summary>Catalogs that the reader accepts and the schema rejects.</summary>
    public static IEnumerable<TestCaseData> Strictness()
    {
        const string required = "an editor cannot tell the word from a required key without a value";
        yield return SchemaCase.Named($"a catalog with the name Null: {required}", "catalog:\n  name: Null\ncodes: []");
        yield return SchemaCase.Named($"a group with the name null: {required}", SchemaCase.InGroup("name: null"));
        yield return SchemaCase.Named($"a code with the name null: {required}", SchemaCase.InCode("code: 1\nname: null"));
        yield return SchemaCase.Named($"an alias null: {required}", SchemaCase.InCode("code: 1\nname: A\naliases: [null]"));
        yield return SchemaCase.Named($"a word null: {required}", SchemaCase.InHeader("columns: { a: [null, b] }"));
        yield return SchemaCase.Named($"a prefix null: {required}", SchemaCase.InHeader("prefix: [null]"));

        const string length = "a schema counts the characters before NFC normalisation";
        var decomposed = string.Concat(Enumerable.Repeat("e\u0301", (Identifier.MaxLength / 2) + 1));
        yield return SchemaCase.Named(
            $"an identifier in decomposed letters: {length}",
            SchemaCase.InCode($"code: 1\nname: A\nidentifier: {decomposed}"));
        foreach (var text in TextCases.Strictness())
        {
            yield return text;
        }
    }

    private static IEnumerable<TestCaseData> BetweenValues()
    {
        yield return Case("SCG1005", "range: 499-400", WholeFile, SchemaCase.InGroup("name: A\nrange: 499-400"));
        yield return Case(
            "SCG1007",
            "one code twice",
            WholeFile,
            "catalog:\n  name: Code\ncodes:\n  - { code: 16, name: A }\n  - { code: 0x10, name: B }");
        yield return Case(
            "SCG1008",
            "two codes with one C# name",
            WholeFile,
            "catalog:\n  name: Code\ncodes:\n  - { code: 1, name: not found }\n  - { code: 2, name: Not-Found }");
        yield return Case(
            "SCG1008",
            "two groups with one C# name",
            WholeFile,
            "catalog:\n  name: Code\ngroups:\n  - { name: A }\n  - { name: B, identifier: A }");
        yield return Case("SCG1008", "a name that needs an identifier", WholeFile, SchemaCase.InCode("code: 1\nname: '???'"));
        yield return Case(
            "SCG1009",
            "a code outside its group's range",
            WholeFile,
            SchemaCase.InGroup("name: A\nrange: 4xx\ncodes: [{ code: 500, name: B }]"));
    }

    private static IEnumerable<TestCaseData> TypedByTheEditor()
    {
        yield return Case(
            "SCG1005",
            "deprecated: True",
            "YAML 1.2 reads it as a boolean before the schema sees it",
            SchemaCase.InCode("code: 1\nname: A\ndeprecated: True"));
        yield return Case("SCG1005", "deprecated: null", Null, SchemaCase.InCode("code: 1\nname: A\ndeprecated: null"));
        yield return Case("SCG1005", "deprecated: ~", Null, SchemaCase.InCode("code: 1\nname: A\ndeprecated: ~"));
        yield return Case("SCG1005", "json: null", Null, SchemaCase.InHeader("json: null"));
        yield return Case("SCG1005", "value: 010", Typing, SchemaCase.InGroup("name: A\nvalue: 010"));
        yield return Case("SCG1005", "reserved: [010]", Typing, "catalog:\n  name: Code\ncodes: []\nreserved: [010]");
        foreach (var code in (string[])["010", "+5", "-0", "00", "0o17", "4e2", "4.04E2", "404.0", "404."])
        {
            yield return Case("SCG1006", $"code: {code}", Typing, SchemaCase.InCode($"code: {code}\nname: A"));
        }

        yield return Case(
            "SCG1006",
            "code: |- 404",
            "the schema sees a block as a string, like a text in quotes",
            SchemaCase.InCode("code: |-\n  404\nname: A"));
        yield return Case("SCG1005", "visibility: null", Null, SchemaCase.InHeader("visibility: null"));
        yield return Case("SCG1005", "type: ~", Null, SchemaCase.InHeader("type: ~"));
        yield return Case("SCG1008", "namespace: ~", Null, SchemaCase.InHeader("namespace: ~"));
        yield return Case("SCG1005", "range: NULL", Null, SchemaCase.InGroup("name: A\nrange: NULL"));
        yield return Case("SCG1005", "in a group, codes: null", Null, SchemaCase.InGroup("name: A\ncodes: null"));
        yield return Case("SCG1008", "in a group, identifier: ~", Null, SchemaCase.InGroup("name: A\nidentifier: ~"));
        yield return Case("SCG1008", "in a code, identifier: ~", Null, SchemaCase.InCode("code: 1\nname: A\nidentifier: ~"));
        yield return Case("SCG1005", "codes: null beside groups", Null, "catalog:\n  name: Code\ngroups: []\ncodes: null");
        yield return Case(
            "SCG1008",
            "catalog name: true",
            "an editor reads true and True alike, and only true is a keyword",
            "catalog:\n  name: true\ncodes: []");
    }

    private static IEnumerable<TestCaseData> Identifiers()
    {
        yield return Case("SCG1008", "catalog name: class", Words, "catalog:\n  name: class\ncodes: []");
        yield return Case("SCG1008", "identifier: value__", Words, SchemaCase.InCode("code: 1\nname: A\nidentifier: value__"));
        yield return Case("SCG1008", "a group with the name Unknown", Words, SchemaCase.InGroup("name: Unknown"));
        yield return Case("SCG1008", "identifier: a×2", Unicode, SchemaCase.InCode("code: 1\nname: A\nidentifier: a×2"));
        yield return Case("SCG1008", "an invisible character", Unicode, SchemaCase.InCode("code: 1\nname: A\nidentifier: a\u200Db"));
        yield return Case(
            "SCG1008",
            "an identifier of 1,002 bytes",
            Length,
            SchemaCase.InCode($"code: 1\nname: A\nidentifier: {new string('数', 334)}"));
        yield return Case(
            "SCG1008",
            "a piece of a namespace too long",
            Length,
            SchemaCase.InHeader($"namespace: A.{new string('a', Identifier.MaxLength + 1)}"));
    }

    private static IEnumerable<TestCaseData> Limits()
    {
        const int perGroup = 64;
        var groups = Enumerable.Range(0, (CodeLimits.MaxCodes / perGroup) + 1)
            .Select(static group => $"- name: G{group}\n  codes:\n" + string.Join("\n", Codes(group * perGroup, perGroup)));
        var yaml = $"catalog:\n  name: Code\ngroups:\n{string.Join("\n", groups)}";
        yield return Case("SCG1012", "too many codes in all groups together", WholeFile, yaml).SetCategory("Slow");
        yield return Case(
            "SCG1012",
            "a text of digits too long",
            Typing,
            SchemaCase.InHeader($"description: {new string('1', MappingReader.MaxTextLength + 1)}"));
        yield return Case(
            "SCG1012",
            "nesting too deep",
            Length,
            SchemaCase.InHeader($"x-a: {new string('[', YamlReader.MaxDepth)}{new string(']', YamlReader.MaxDepth)}"));
    }

    private static IEnumerable<string> Codes(int first, int count) =>
        Enumerable.Range(first, count).Select(static number => $"  - {{ code: {number}, name: A{number} }}");

    private static IEnumerable<TestCaseData> YamlItself()
    {
        yield return Case("SCG1002", "an anchor", Yaml, SchemaCase.InHeader("title: &a Codes"));
        yield return Case("SCG1002", "a tag", Yaml, SchemaCase.InHeader("title: !!str Codes"));
        yield return Case("SCG1002", "a second document", Yaml, "catalog:\n  name: Code\ncodes: []\n---\n");
        yield return Case("SCG1013", "a character that UTF-8 could not decode", Yaml, SchemaCase.InHeader("title: Codes \uFFFD"));
    }

    private static TestCaseData Case(string id, string name, string reason, string yaml) =>
        SchemaCase.Named($"{id}: {name}: {reason}", id, yaml);
}
