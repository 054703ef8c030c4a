using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Catalogs with columns: without a fault, with one that a schema can detect, and with one that it cannot.</summary>
internal static class ColumnCases
{
    private const string Everything = """
        catalog:
          name: KafkaError
          columns:
            retriable: bool
            http: "int?"
            bytes: long
            rate: decimal?
            help: text?
            wait: duration?
            primary: code?
            severity: [Error, Warning]
            categories:
              any of: [Network, Retriable]
            advice:
              type: text
              default: ''
              undeclared: Ask us.
              title: What to do
              description: What to tell the user.
              identifier: UserAdvice
              x-width: 40
            level:
              type: [Low, High]
              optional: true
            areas:
              type: { any of: [Client, Server] }
              default: []
              optional: 'false'
        codes:
          - code: 6
            name: A
            retriable: true
            http: 503
            bytes: 0x10
            rate: 12.50
            help: https://example.com
            wait: 1h30m
            primary: 7
            severity: Error
            categories: [Network, Retriable]
            advice: Try again.
            level: Low
            areas: []
          - code: 7
            name: B
            retriable: 'false'
            bytes: -1
            severity: Warning
            categories: []
        """;

    public static IEnumerable<TestCaseData> Valid()
    {
        yield return SchemaCase.Named("columns of all types", Everything);
        yield return SchemaCase.Named(
            "columns in groups",
            "catalog:\n  name: Code\n  columns: { a: int }\ngroups:\n  - { name: G, codes: [{ code: 1, name: A, a: 5 }] }");
        foreach (var columns in (string[])
        [
            "{}", "", "{ a: bool }", "{ level: [1, true, b] }", "{ 'a b': text }", "{ '!': { type: int, identifier: A } }",
        ])
        {
            yield return SchemaCase.Named($"columns: {columns}", SchemaCase.InHeader($"columns: {columns}"));
        }

        var words = string.Join(", ", Enumerable.Range(0, ColumnTypeParser.MaxFlags).Select(static number => $"a{number}"));
        yield return SchemaCase.Named("as many flags as possible", SchemaCase.InHeader($"columns: {{ a: {{ any of: [{words}] }} }}"));
        var columnsWithX = string.Join("\n", Enumerable.Range(0, ColumnParser.MaxColumns).Select(static number => $"    a{number}: bool"));
        yield return SchemaCase.Named("as many columns as possible", SchemaCase.InHeader($"columns:\n{columnsWithX}"));
    }

    public static IEnumerable<TestCaseData> Faulty()
    {
        string[] wrongKinds =
        [
            "text", "[a]", "true", "{ a: string }", "{ a: '' }", "{ a: }", "{ a: [] }", "{ a: [[b]] }", "{ a: [{ b: c }] }", "{ a: 5 }",
            "{ a: Bool }", "{ a: 'int ?' }", "{ a: { type: strin } }", "{ a: { any of: b } }", "{ a: { any of: [] } }",
            "{ a: { type: { any of: [] } } }", "{ a: { type: { some of: [b] } } }", "{ a: { type: { any of: [b], x-c: 1 } } }",
            "{ a: { type: int, optional: yes } }", "{ a: { type: int, optional: 1 } }", "{ a: { type: int, default: { b: c } } }",
            "{ a: { type: int, title: [b] } }", "{ a: { type: int, description: {} } }", "{ a: { type: int, any of: [b] } }",
        ];
        foreach (var columns in wrongKinds)
        {
            yield return Case("SCG1005", columns);
        }

        foreach (var key in CodeParser.AllKeys.Append("x-a"))
        {
            yield return Case("SCG1008", $"{{ {key}: text }}");
        }

        yield return Case("SCG1003", "{ a: { type: int, defualt: 5 } }");
        yield return Case("SCG1004", "{ a: {} }");
        yield return Case("SCG1004", "{ a: { default: 5 } }");
        yield return Case("SCG1008", "{ a: { type: int, identifier: 'b c' } }");
        yield return Case("SCG1008", "{ a: ['!'] }");
        yield return Case("SCG1008", "{ a: [''] }");
        yield return Case("SCG1012", $"{{ a: [{Many(ColumnTypeParser.MaxWords + 1)}] }}");
        yield return Case("SCG1012", $"{{ a: {{ any of: [{Many(ColumnTypeParser.MaxFlags + 1)}] }} }}");
        yield return Case("SCG1012", $"{{ {Many(ColumnParser.MaxColumns + 1).Replace(",", ": bool,", StringComparison.Ordinal)}: bool }}");
        yield return SchemaCase.Named(
            "SCG1003: a key that no column has, without columns",
            "SCG1003",
            "catalog:\n  name: Code\n  columns: {}\ncodes:\n  - { code: 1, name: A, severity: Error }");
    }

    public static IEnumerable<TestCaseData> Beyond()
    {
        const string header = "a schema cannot look up the columns of the header";
        (string Id, string Columns, string Key)[] cases =
        [
            ("SCG1003", "{ a: text? }", "severty: Error"),
            ("SCG1003", "{ a: text? }", "desciption: b"),
            ("SCG1004", "{ a: int }", "x-b: 1"),
            ("SCG1005", "{ a: int }", "a: 1.5"),
            ("SCG1005", "{ a: bool }", "a: yes"),
            ("SCG1005", "{ a: [Error] }", "a: error"),
            ("SCG1005", "{ a: { any of: [Error] } }", "a: Error"),
            ("SCG1005", "{ a: text }", "a: [b]"),
            ("SCG1005", "{ a: duration }", "a: 1 h"),
            ("SCG1014", "{ a: code }", "a: 2"),
        ];
        foreach (var (id, columns, key) in cases)
        {
            yield return SchemaCase.Named(
                $"{id}: {key} under columns: {columns}: {header}",
                id,
                $"catalog:\n  name: Code\n  columns: {columns}\ncodes:\n  -\n    code: 1\n    name: A\n    {key}");
        }

        const string several = "a schema checks each value by itself, and this rule needs several";
        foreach (var (id, columns) in new[]
        {
            ("SCG1005", "{ a: { type: int, default: b } }"),
            ("SCG1005", "{ a: { type: bool, undeclared: 1 } }"),
            ("SCG1008", "{ a: [b, B] }"),
            ("SCG1008", "{ a b: int, a-b: int }"),
            ("SCG1008", "{ a: [Unknown] }"),
            ("SCG1008", "{ type: int }"),
            ("SCG1008", "{ '!': int }"),
        })
        {
            yield return SchemaCase.Named($"{id}: columns: {columns}: {several}", id, SchemaCase.InHeader($"columns: {columns}"));
        }
    }

    private static TestCaseData Case(string id, string columns) => SchemaCase.Named(
        $"{id}: columns: {(columns.Length > 60 ? columns[..20] + "…" : columns)}", id, SchemaCase.InHeader($"columns: {columns}"));

    private static string Many(int count) => string.Join(", ", Enumerable.Range(0, count).Select(static number => $"a{number}"));
}
