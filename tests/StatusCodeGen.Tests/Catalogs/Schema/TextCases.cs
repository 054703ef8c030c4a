using System.Globalization;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>
/// Catalogs whose codes are texts: without a fault, with one that a schema can detect, with one that it cannot, and without
/// one that the schema rejects all the same.
/// </summary>
internal static class TextCases
{
    private const string Everything = """
        catalog:
          name: SqlState
          type: char(5)
          undeclared: by-range
          columns: { primary: { type: code, default: 23000 }, value: int? }
        groups:
          - name: Integrity
            range: 23xxx
            value: 23
            codes:
              - { code: 23000, name: integrity_constraint_violation, value: 5 }
              - { code: "23505", identifier: Unique, primary: 23000, aliases: [duplicate_key], deprecated: { use: 23000 } }
          - name: Rollback
            codes:
              - { code: 40P01, x-since: 7 }
        reserved: [24x, "99999", 0A000, R0xx, { code: HV, reason: foreign }, { code: HVx }, { name: gone }]
        """;

    public static IEnumerable<TestCaseData> Valid()
    {
        yield return SchemaCase.Named("short texts with every key", Everything);
        yield return SchemaCase.Named("any texts with every key", """
            catalog: { name: PaymentError, type: text, undeclared: unknown, columns: { http: int? } }
            groups:
              - { name: Card, range: card_x }
            codes:
              - { code: card_declined, group: Card, http: 402 }
              - { code: "größe \"\\\" 😀", identifier: Size, value: 7 }
            reserved: [tax, "in use", iban_x, { code: card_oldx, name: Old }]
            """);
        foreach (var type in CodeType.All)
        {
            yield return SchemaCase.Named($"type: {type.Keyword}", SchemaCase.InHeader($"type: {type.Keyword}"));
            yield return SchemaCase.Named(
                $"type: '{type.Keyword}', 'json' left empty",
                SchemaCase.InHeader($"type: '{type.Keyword}'\njson:"));
        }

        foreach (var code in (string[])
        [
            "A", "23505", "05", "-0", "+5", "1_0", "1E5", "4.2", "no", "true", "'null'", "'~'", "0x1F", "'a,b'", "\"'\"", "5.1.1", ".inf",
        ])
        {
            yield return Code($"under char(5), code: {code}", "char(5)", $"code: {code}\nidentifier: A");
            yield return Code($"under text, code: {code}", "text", $"code: {code}\nidentifier: A");
        }

        foreach (var code in (string[])["' '", "a b", "größe", "数", "\"line\\nend\"", "com.example/quota", new('a', 300)])
        {
            yield return Code($"under text, code: {Shorten(code)}", "text", $"code: {code}\nidentifier: A");
        }

        foreach (var length in Enumerable.Range(1, PackedText.MaxLength))
        {
            var code = "ABCDEFGH"[..length];
            yield return Code($"under char({length}), code: {code}", $"char({length})", $"code: {code}");
        }

        foreach (var value in (string[])["1", "-2147483648", "2147483647", "0x10", "'7'", ""])
        {
            yield return Code($"value: {value}", "text", $"code: a\nvalue: {value}");
        }

        yield return SchemaCase.Named(
            "a column with the key of a value",
            "catalog: { name: Code, type: text, columns: { value: text? } }\ncodes: [{ code: a, value: some text }, { code: b }]");
        foreach (var range in (string[])["23x", "23xxx", "0x", "-x", "a!x", ""])
        {
            yield return Group($"under char(5), range: {range}", "char(5)", $"name: A\nrange: {range}");
        }

        yield return Group("under text, range: 'größe x'", "text", "name: A\nrange: größe x");
    }

    public static IEnumerable<TestCaseData> Faulty()
    {
        foreach (var type in (string[])["char()", "char(0)", "char(9)", "char(05)", "char (5)", "Char(5)", "string", "text?"])
        {
            yield return Case("SCG1005", $"type: {type}", SchemaCase.InHeader($"type: {type}"));
        }

        foreach (var type in (string[])["char(5)", "text"])
        {
            foreach (var json in (string[])["number", "string", "name"])
            {
                yield return Case("SCG1005", $"under {type}, json: {json}", SchemaCase.InHeader($"type: {type}\njson: {json}"));
            }

            foreach (var range in (string[])["23", "x", "xxx", "23X", "400-499", "'23x '"])
            {
                yield return Case("SCG1005", $"under {type}, range: {range}", InGroup(type, $"name: A\nrange: {range}"));
            }

            foreach (var reserved in (string[])["['']", "[[a]]", "[{ code: '' }]", "[{ code: [a] }]", "a"])
            {
                yield return Case("SCG1005", $"under {type}, reserved: {reserved}", Reserved(type, reserved));
            }

            yield return Case("SCG1003", $"under {type}, a key nmae", InCode(type, "code: A\nnmae: B"));
            yield return Case("SCG1004", $"under {type}, a code without its text", InCode(type, "name: A"));
            yield return Case("SCG1004", $"under {type}, a code with an empty text", InCode(type, "code:\nname: A"));
            yield return Case("SCG1005", $"under {type}, code: [a]", InCode(type, "code: [a]"));
            yield return Case("SCG1006", $"under {type}, code: ''", InCode(type, "code: ''\nname: A"));
        }

        yield return Case("SCG1005", "under text, undeclared: by-range", SchemaCase.InHeader("type: text\nundeclared: by-range"));
        yield return Case("SCG1003", "under char(5), value: 5", InCode("char(5)", "code: A\nvalue: 5"));
        foreach (var value in (string[])["0", "2147483648", "-2147483649", "1.5", "A", "'01'", "''", "[1]", "true"])
        {
            yield return Case("SCG1005", $"value: {value}", InCode("text", $"code: A\nvalue: {value}"));
        }

        foreach (var code in (string[])["'a b'", "' A'", "é", "数", "\"A\\t\"", "\"\\u007F\""])
        {
            yield return Case("SCG1006", $"under char(5), code: {code}", InCode("char(5)", $"code: {code}\nname: A"));
        }

        yield return Case("SCG1005", "under char(5), range: 数x", InGroup("char(5)", "name: A\nrange: 数x"));
        yield return Case("SCG1005", "under char(5), reserved: [a b]", Reserved("char(5)", "[a b]"));
        foreach (var length in Enumerable.Range(1, PackedText.MaxLength))
        {
            var code = "ABCDEFGHI"[..(length + 1)];
            yield return Case("SCG1010", $"under char({length}), code: {code}", InCode($"char({length})", $"code: {code}"));
        }
    }

    public static IEnumerable<TestCaseData> Beyond()
    {
        const string several = "a schema checks each value by itself, and this rule needs several";
        const string number = "YAML 1.2 reads it as a number before the schema sees it";
        yield return Case("SCG1010", $"under char(5), code: 123456: {number}", InCode("char(5)", "code: 123456\nname: A"));
        yield return Case("SCG1005", $"value: 010: {number}", InCode("text", "code: A\nvalue: 010"));
        yield return Case("SCG1005", "value: '0x0': a pattern does not calculate", InCode("text", "code: A\nvalue: '0x0'"));
        yield return Case(
            "SCG1005",
            $"under char(3), range: 1234x, which no code can have: {several}",
            InGroup("char(3)", "name: A\nrange: 1234x"));
        yield return Case(
            "SCG1006",
            "code: |- A: the schema sees a block as a string, like a text in quotes",
            InCode("text", "code: |-\n  A\nname: A"));
        yield return Case(
            "SCG1007",
            $"one text twice: {several}",
            "catalog: { name: Code, type: text }\ncodes: [{ code: a }, { code: a, name: B }]");
        yield return Case("SCG1008", $"a text that gives no C# name: {several}", InCode("text", "code: +"));
        yield return Case(
            "SCG1009",
            $"a code outside its group's range: {several}",
            InGroup("char(5)", "name: A\nrange: 23x\ncodes: [{ code: 24000 }]"));
        yield return Case("SCG1015", $"a code that is reserved: {several}", InCode("char(5)", "code: '24000'") + "\nreserved: [24x]");
        yield return Case("SCG1014", $"a code that does not exist: {several}", InCode("text", "code: a\ndeprecated: { use: b }"));
    }

    public static IEnumerable<TestCaseData> Strictness()
    {
        yield return SchemaCase.Named(
            "a code null: an editor cannot tell the word from a required key without a value",
            InCode("text", "code: null\nname: A"));
    }

    private static TestCaseData Code(string name, string type, string lines) => SchemaCase.Named(name, InCode(type, lines));

    private static TestCaseData Group(string name, string type, string lines) => SchemaCase.Named(name, InGroup(type, lines));

    private static TestCaseData Case(string id, string name, string yaml) => SchemaCase.Named($"{id}: {name}", id, yaml);

    private static string InCode(string type, string lines) => WithType(type, SchemaCase.InCode(lines));

    private static string InGroup(string type, string lines) => WithType(type, SchemaCase.InGroup(lines));

    private static string Reserved(string type, string reserved) =>
        $"catalog: {{ name: Code, type: {type} }}\ncodes: []\nreserved: {reserved}";

    private static string WithType(string type, string yaml) =>
        yaml.Replace("name: Code\n", $"name: Code\n  type: {type}\n", StringComparison.Ordinal);

    private static string Shorten(string code) =>
        code.Length > 30 ? $"of {code.Length.ToString(CultureInfo.InvariantCulture)} letters" : code;
}
