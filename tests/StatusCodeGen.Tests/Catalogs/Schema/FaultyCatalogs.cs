using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Catalogs with one fault that a schema can detect as well, each with the id that the reader reports.</summary>
internal static class FaultyCatalogs
{
    private static readonly string TooLong = new('a', MappingReader.MaxTextLength + 1);

    public static IEnumerable<TestCaseData> All() =>
        UnknownKeys()
            .Concat(MissingKeys())
            .Concat(WrongKinds())
            .Concat(WrongWords())
            .Concat(NoCodes())
            .Concat(TypeLimitCases.Faulty())
            .Concat(NoIdentifiers())
            .Concat(Limits())
            .Concat(EntryCases.Faulty())
            .Concat(ColumnCases.Faulty())
            .Concat(TextCases.Faulty());

    private static IEnumerable<TestCaseData> UnknownKeys()
    {
        foreach (var key in (string[])["version", "X-owner", "404", "null"])
        {
            yield return Case("SCG1003", $"the file's key {key}", $"catalog:\n  name: Code\ncodes: []\n{key}: 1");
            yield return Case("SCG1003", $"the catalog's key {key}", SchemaCase.InHeader($"{key}: 1"));
            yield return Case("SCG1003", $"a group's key {key}", SchemaCase.InGroup($"name: A\n{key}: 1"));
            yield return Case("SCG1003", $"a code's key {key}", SchemaCase.InCode($"code: 1\nname: A\n{key}: 1"));
        }
    }

    private static IEnumerable<TestCaseData> MissingKeys()
    {
        yield return Case("SCG1004", "an empty file", "");
        yield return Case("SCG1004", "a file of comments", "# to do\n");
        yield return Case("SCG1004", "neither catalog nor groups", "x-a: 1");
        yield return Case("SCG1004", "no catalog", "codes: []");
        yield return Case("SCG1004", "'catalog' left empty", "catalog:\ncodes: []");
        yield return Case("SCG1004", "neither groups nor codes", "catalog:\n  name: Code");
        yield return Case("SCG1004", "'groups' left empty", "catalog:\n  name: Code\ngroups:");
        yield return Case("SCG1004", "'codes' left empty", "catalog:\n  name: Code\ncodes:");
        yield return Case("SCG1004", "both left empty", "catalog:\n  name: Code\ngroups:\ncodes:");
        yield return Case("SCG1004", "a catalog without a name", "catalog: {}\ncodes: []");
        yield return Case("SCG1004", "a catalog with an empty name", "catalog:\n  name:\ncodes: []");
        yield return Case("SCG1004", "a group without a name", SchemaCase.InGroup("range: 1xx"));
        yield return Case("SCG1004", "a group with an empty name", SchemaCase.InGroup("name:"));
        yield return Case("SCG1004", "a group without anything", SchemaCase.InGroup("{}"));
        yield return Case("SCG1004", "a code without its number", SchemaCase.InCode("name: A"));
        yield return Case("SCG1004", "a code with an empty number", SchemaCase.InCode("code:\nname: A"));
        yield return Case("SCG1004", "a code without a name", SchemaCase.InCode("code: 1"));
        yield return Case("SCG1004", "a code with an empty name", SchemaCase.InCode("code: 1\nname:"));
        yield return Case("SCG1004", "a code without anything", SchemaCase.InCode("{}"));
    }

    private static IEnumerable<TestCaseData> WrongKinds()
    {
        yield return Case("SCG1005", "a file that is a list", "- catalog");
        yield return Case("SCG1005", "a file that is a text", "catalog");
        yield return Case("SCG1005", "a file that is a number", "404");
        foreach (var value in (string[])["Code", "404", "true", "null", "[]"])
        {
            yield return Case("SCG1005", $"catalog: {value}", $"catalog: {value}\ncodes: []");
        }

        foreach (var value in (string[])["A", "404", "true", "null", "{ A: 1 }"])
        {
            yield return Case("SCG1005", $"groups: {value}", $"catalog:\n  name: Code\ngroups: {value}");
            yield return Case("SCG1005", $"codes: {value}", $"catalog:\n  name: Code\ncodes: {value}");
        }

        foreach (var value in (string[])["A", "404", "true", "{ A: 1 }"])
        {
            yield return Case("SCG1005", $"in a group, codes: {value}", SchemaCase.InGroup($"name: A\ncodes: {value}"));
        }

        foreach (var item in (string[])["A", "404", "true", "null", "", "[]"])
        {
            yield return Case("SCG1005", $"a group that is '{item}'", $"catalog:\n  name: Code\ngroups:\n  - {item}");
            yield return Case("SCG1005", $"a code that is '{item}'", $"catalog:\n  name: Code\ncodes:\n  - {item}");
        }

        foreach (var value in (string[])["[]", "[a]", "{}", "{ a: b }"])
        {
            yield return Case("SCG1005", $"catalog name: {value}", $"catalog:\n  name: {value}\ncodes: []");
            yield return Case("SCG1005", $"group name: {value}", SchemaCase.InGroup($"name: {value}"));
            yield return Case("SCG1005", $"code name: {value}", SchemaCase.InCode($"code: 1\nname: {value}"));
            yield return Case("SCG1005", $"code: {value}", SchemaCase.InCode($"code: {value}\nname: A"));
            foreach (var key in (string[])["namespace", "visibility", "type", "title", "description", "reference"])
            {
                yield return Case("SCG1005", $"{key}: {value}", SchemaCase.InHeader($"{key}: {value}"));
            }

            foreach (var key in (string[])["identifier", "title", "range", "description"])
            {
                yield return Case("SCG1005", $"in a group, {key}: {value}", SchemaCase.InGroup($"name: A\n{key}: {value}"));
            }

            foreach (var key in (string[])["identifier", "description"])
            {
                yield return Case("SCG1005", $"in a code, {key}: {value}", SchemaCase.InCode($"code: 1\nname: A\n{key}: {value}"));
            }
        }
    }

    private static IEnumerable<TestCaseData> WrongWords()
    {
        foreach (var word in (string[])["private", "Public", "'internal '", "''", "1", "true"])
        {
            yield return Case("SCG1005", $"visibility: {word}", SchemaCase.InHeader($"visibility: {word}"));
        }

        foreach (var word in (string[])["Int", "int32", "char", "''", "4", "true"])
        {
            yield return Case("SCG1005", $"type: {word}", SchemaCase.InHeader($"type: {word}"));
        }

        string[] ranges =
        [
            "4", "404", "4.5", "true", "4XX", "x", "xx4", "4x4", "-1xx", "0x1", "400 - 499", "400–499", "400..499", "400-", "-499",
            "010-020", "1-2-3", "''", "|\n  1xx\ntitle: A",
        ];
        foreach (var range in ranges)
        {
            yield return Case("SCG1005", $"range: {range}", SchemaCase.InGroup($"name: A\nrange: {range}"));
        }
    }

    private static IEnumerable<TestCaseData> NoCodes()
    {
        string[] codes =
        [
            "OK", "no", "true", "null", "~", "''", "' 404'", "'404 '", "'010'", "'+5'", "'-0'", "'0o17'", "'4e2'", "1_000", "1,000",
            "1:30", "403.10", "4e-1", ".5", ".inf", ".nan", "0x", "0xG", "0XCD", "-0x1", "0b1", "--1", "1-2",
            "2026-01-01", "٤٠٤", "|\n  404",
        ];
        foreach (var code in codes)
        {
            yield return Case("SCG1006", $"code: {code}", SchemaCase.InCode($"code: {code}\nname: A"));
        }
    }

    private static IEnumerable<TestCaseData> NoIdentifiers()
    {
        string[] identifiers =
        [
            "Not found", "not-found", "1st", "404", "1.5", ".inf", "'@class'", "A.", "''", "'A '", "a!",
            new('a', Identifier.MaxLength + 1),
        ];
        foreach (var identifier in identifiers)
        {
            var shown = identifier.Length > 30 ? $"{identifier.Length} letters" : identifier;
            yield return Case("SCG1008", $"catalog name: {shown}", $"catalog:\n  name: {identifier}\ncodes: []");
            yield return Case("SCG1008", $"in a group, identifier: {shown}", SchemaCase.InGroup($"name: A\nidentifier: {identifier}"));
            yield return Case(
                "SCG1008",
                $"in a code, identifier: {shown}",
                SchemaCase.InCode($"code: 1\nname: A\nidentifier: {identifier}"));
        }

        string[] namespaces =
        [
            "A B", "A.", ".A", "A..B", "A.1", "1.5", "404", "A/B", "''", "A." + new string('a', 500) + "." + new string('b', 500),
        ];
        foreach (var text in namespaces)
        {
            var shown = text.Length > 30 ? "too long" : text;
            yield return Case("SCG1008", $"namespace: {shown}", SchemaCase.InHeader($"namespace: {text}"));
        }
    }

    private static IEnumerable<TestCaseData> Limits()
    {
        yield return Case("SCG1012", "catalog name too long", $"catalog:\n  name: {TooLong}\ncodes: []");
        yield return Case("SCG1012", "group name too long", SchemaCase.InGroup($"name: {TooLong}"));
        yield return Case("SCG1012", "code name too long", SchemaCase.InCode($"code: 1\nname: {TooLong}"));
        yield return Case(
            "SCG1012",
            "code too long",
            SchemaCase.InCode($"code: '{new string('1', MappingReader.MaxTextLength + 1)}'\nname: A"));
        foreach (var key in (string[])["namespace", "visibility", "type", "title", "description", "reference"])
        {
            yield return Case("SCG1012", $"{key} too long", SchemaCase.InHeader($"{key}: {TooLong}"));
        }

        foreach (var key in (string[])["identifier", "title", "range", "description"])
        {
            yield return Case("SCG1012", $"in a group, {key} too long", SchemaCase.InGroup($"name: A\n{key}: {TooLong}"));
        }

        foreach (var key in (string[])["identifier", "description", "deprecated"])
        {
            yield return Case("SCG1012", $"in a code, {key} too long", SchemaCase.InCode($"code: 1\nname: A\n{key}: {TooLong}"));
        }
    }

    private static TestCaseData Case(string id, string name, string yaml) => SchemaCase.Named($"{id}: {name}", id, yaml);
}
