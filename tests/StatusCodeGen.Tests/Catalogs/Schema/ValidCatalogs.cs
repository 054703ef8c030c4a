using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Catalogs without a fault: every key, and every kind of value that it may have.</summary>
internal static class ValidCatalogs
{
    /// <summary>Plain texts that an editor reads as a number or a boolean, and one that only looks like a number.</summary>
    private static readonly string[] Typed = ["404", "-1.5", "0x1F", "1e3", ".inf1", "true", "False"];

    /// <summary>Words that no author means as a message of a deprecation.</summary>
    private static readonly string[] NoMessages = ["deprecated: False", "deprecated: null", "deprecated: Null", "deprecated: ~"];

    private static readonly string[] NullWords = ["null", "Null", "~", ""];

    public static IEnumerable<TestCaseData> All() =>
        Files().Concat(Headers()).Concat(Groups()).Concat(Codes()).Concat(EntryCases.Valid()).Concat(ColumnCases.Valid())
            .Concat(TextCases.Valid());

    private static IEnumerable<TestCaseData> Files()
    {
        yield return SchemaCase.Named("everything", """
            # The page of 2026.
            x-owner: [team, { a: b }]
            catalog:
              x-page: 7
              name: CredentialStatusCode
              namespace: Syncfy.Widget
              visibility: internal
              type: long
              title: Credential Status Codes
              description: >
                Returned by the widget.
              reference: https://example.com/codes
            groups:
              - x-colour: red
                name: Progress
                identifier: InProgress
                title: "Progress Information Codes"
                range: 1xx
                description: 'On the way.'
                codes:
                  - x-since: 1.2
                    code: 100
                    name: Register
                    identifier: Registered
                    description: The API registers a new process
                    deprecated: use Starting
            """);
        yield return SchemaCase.Named("a bare list of codes", "catalog:\n  name: Code\ncodes:\n  - code: 1\n    name: A");
        yield return SchemaCase.Named(
            "JSON",
            """{"catalog": {"name": "Code"}, "groups": [{"name": "A", "codes": [{"code": 1, "name": "B"}]}]}""");
        yield return SchemaCase.Named("no groups yet", "catalog:\n  name: Code\ngroups: []");
        yield return SchemaCase.Named("no codes yet", "catalog:\n  name: Code\ncodes: []");
        yield return SchemaCase.Named("'groups' left empty beside 'codes'", "catalog:\n  name: Code\ngroups:\ncodes: []");
        yield return SchemaCase.Named("'codes' left empty beside 'groups'", "catalog:\n  name: Code\ngroups: []\ncodes:");
    }

    private static IEnumerable<TestCaseData> Headers()
    {
        string[] lines =
        [
            "visibility: public", "visibility: 'internal'", "visibility:", "type:",
            "namespace:", "namespace: _a1.B", "namespace: Größe.数", "namespace: class", "namespace: True", "namespace: null",
            .. Texts("title", "description", "reference"),
        ];
        foreach (var line in lines)
        {
            yield return SchemaCase.Named(line, SchemaCase.InHeader(line));
        }

        foreach (var name in (string[])["Código", "_", "'Code'", "True", "FALSE", new('a', Identifier.MaxLength)])
        {
            yield return SchemaCase.Named($"a catalog with the name {Shorten(name)}", $"catalog:\n  name: {name}\ncodes: []");
        }
    }

    private static IEnumerable<TestCaseData> Groups()
    {
        string[] ranges = ["1xx", "40x", "0x", "0xx", "'4xx'", "400-499", "7-7", "-5--1", "-1-0", "0x10-0x1F", ""];
        string[] lines =
        [
            .. ranges.Select(static range => $"range: {range}"),
            "codes:", "codes: []", .. Identifiers(), .. Texts("title", "description"),
        ];
        foreach (var line in lines)
        {
            yield return SchemaCase.Named($"in a group, {line}", SchemaCase.InGroup($"name: A\n{line}"));
        }

        foreach (var name in (string[])[.. Typed, "'null'", "Client errors"])
        {
            yield return SchemaCase.Named($"a group with the name {name}", SchemaCase.InGroup($"name: {name}"));
        }
    }

    private static IEnumerable<TestCaseData> Codes()
    {
        foreach (var code in (string[])["0", "404", "-1", "0xcD", "0x00", "'404'", "\"-1\"", "'0x1F'", "2147483647"])
        {
            yield return SchemaCase.Named($"code: {code}", SchemaCase.InCode($"code: {code}\nname: A"));
        }

        foreach (var line in (string[])[.. Identifiers(), .. Texts("description"), .. Texts("deprecated").Except(NoMessages)])
        {
            yield return SchemaCase.Named($"in a code, {line}", SchemaCase.InCode($"code: 1\nname: A\n{line}"));
        }

        foreach (var name in (string[])[.. Typed, "'null'", "I'm a teapot"])
        {
            yield return SchemaCase.Named($"a code with the name {name}", SchemaCase.InCode($"code: 1\nname: {name}"));
        }

        yield return SchemaCase.Named(
            "a name without letters but with an identifier",
            SchemaCase.InCode("code: 1\nname: ''\nidentifier: A"));
        var text = new string('a', MappingReader.MaxTextLength);
        yield return SchemaCase.Named("the longest text", SchemaCase.InCode($"code: 1\nname: A\ndescription: {text}\ndeprecated: {text}"));
    }

    private static IEnumerable<string> Texts(params string[] keys) =>
        keys.SelectMany(static key => ((string[])["some text", "''", .. Typed, .. NullWords]).Select(text => $"{key}: {text}"));

    private static string[] Identifiers() =>
        ["identifier: notFound_1", "identifier: Größe", "identifier: class", "identifier: true", "identifier: null", "identifier:"];

    private static string Shorten(string text) => text.Length > 30 ? $"of {text.Length} letters" : text;
}
