using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Yaml;

/// <summary>Typos in a catalog that is written in lines: SCG1001.</summary>
public sealed class YamlSyntaxErrorTests
{
    private const string NoColon = "a ': ' is missing after the key of this line; add it";
    private const string NoKey = "a ': ' is missing after this key; add it, or put a text of several lines in quotes";
    private const string Dash = "this '-' is not in the column of the items before it; align it";
    private const string NoItem =
        "this is not part of any list item; begin an item with '- ' in the column of the others, and indent its other lines further";
    private const string Tab = "tabs cannot be used for indentation; use spaces";
    private const string Colon = "a text that contains ': ' needs quotes";
    private const string First = "a text cannot begin with this character; put it in quotes";
    private const string Quote = "the quote that opens here is not closed; close it";
    private const string Continued =
        "YAML reads this as part of the text above it; align it with the keys before it, or put the whole text in quotes";
    private const string Ended = "the value ends before this;";
    private const string Rest = "put the whole text in quotes, or remove this";
    private const string BlockText =
        "the text after '|' or '>' begins on the next line; a text that begins with '|' or '>' needs quotes";
    private const string NoEscape = "YAML has no such escape; double the backslash, or use single quotes";

    [TestCase("  - code 2\n    name: B", $"6:5+6: {NoColon}")]
    [TestCase("  - code:2\n    name: B", $"6:5+6: {NoColon}")]
    [TestCase("  - code: 2\n    name B", $"7:5+6: {NoKey}")]
    [TestCase("  - code: 2\n    name:B", $"7:5+6: {NoKey}")]
    [TestCase("  - code: 2\n    name = B\n    description: C", $"7:5+8: {NoKey}")]
    [TestCase("  - code: 2\n    name: B\n    description: first\n    second line", $"9:5+11: {NoKey}")]
    public void A_missing_colon_is_reported_where_it_is_missing(string entry, string error) => AssertError(entry, error);

    [TestCase("  - code: 2\n     name: B", $"7:6+4: {Continued}")]
    [TestCase("  - code: 2\n    description: a\n      b: c", $"8:7+1: {Continued}")]
    [TestCase("  - code: 2\n   name: B", $"7:4+5: {NoItem}")]
    [TestCase("  - code: 2\n  name: B", $"7:3+5: {NoItem}")]
    [TestCase("  -code: 2\n   name: B", $"6:3+6: {NoItem}")]
    [TestCase("  code: 2\n  name: B", $"6:3+5: {NoItem}")]
    [TestCase("  \u2013 code: 2\n    name: B", $"6:3+1: {NoItem}")]
    [TestCase("   - code: 2\n     name: B", $"6:4+1: {Dash}")]
    [TestCase(" - code: 2\n   name: B", $"6:2+1: {Dash}")]
    [TestCase("  - code: 2\n    x-a:\n      b: c\n     d: e", "9:6+2: this key is not in the column of the keys before it; align it")]
    public void Wrong_indentation_is_reported_where_it_is(string entry, string error) => AssertError(entry, error);

    [TestCase("  - code: 2\n\tname: B", $"7:1+1: {Tab}")]
    [TestCase("  - code: 2\n    \tname: B", $"7:5+1: {Tab}")]
    [TestCase("  - code: 2\n    name:\n\t\tB", $"8:1+1: {Tab}")]
    public void A_tab_is_reported_where_it_indents(string entry, string error) => AssertError(entry, error);

    [TestCase("  - code: 2\n    name: \"B", $"7:11+2: {Quote}")]
    [TestCase("  - code: 2\n    name: 'B", $"7:11+2: {Quote}")]
    [TestCase("  - code: 2\n    name: 'B # why\n    description: 'D'", $"7:11+8: {Quote}")]
    [TestCase("  - code: 2\n    name: \"B\n    description: \"D\"", $"7:11+2: {Quote}")]
    [TestCase("  - \"code: 2\n    name: B", $"6:5+8: {Quote}")]
    [TestCase("  - code: 2\n    name: 'I'm a teapot'", $"7:14+11: {Ended} write '' for an apostrophe inside it, or remove this")]
    [TestCase("  - code: 2\n    name: \"say \"B\"\"", $"7:17+3: {Ended} write \\\" for a quote inside it, or remove this")]
    [TestCase("  - code: 2\n    name: \"B\" (b)", $"7:15+3: {Ended} write \\\" for a quote inside it, or remove this")]
    [TestCase("  - code: 2\n    name: [a] b", $"7:15+1: {Ended} {Rest}")]
    [TestCase("  - code: 2\n    name: {a}, b", $"7:14+1: {Ended} {Rest}")]
    public void A_quote_is_reported_where_it_opens_and_a_text_after_a_value_where_it_begins(string entry, string error) =>
        AssertError(entry, error);

    [TestCase("name: a: b", $"7:12+1: {Colon}")]
    [TestCase("name: Error: a: b", $"7:16+1: {Colon}")]
    [TestCase("name: It's 5% off: now", $"7:22+1: {Colon}")]
    [TestCase("name: a:", $"7:12+1: {Colon}")]
    [TestCase("name: : a", $"7:11+1: {Colon}, and each key needs a line of its own")]
    [TestCase("name: \"a\": b", $"7:14+1: {Colon}, and each key needs a line of its own")]
    [TestCase("name: @a", $"7:11+1: {First}")]
    [TestCase("name: `a`", $"7:11+1: {First}")]
    [TestCase("name: %a", $"7:11+1: {First}")]
    [TestCase("name: , a", $"7:11+1: {First}")]
    [TestCase("name: ] a", $"7:11+1: {First}")]
    [TestCase("name: } a", $"7:11+1: {First}")]
    [TestCase("name: ? a", "7:11+1: a text that begins with '? ' needs quotes")]
    [TestCase("name: - a", "7:11+1: a list begins on a line of its own, and a text that begins with '- ' needs quotes")]
    [TestCase("name: * a", "7:11+1: a text that begins with '&' or '*' needs quotes")]
    [TestCase("name: & a", "7:11+1: a text that begins with '&' or '*' needs quotes")]
    [TestCase("name: | a", $"7:11+2: {BlockText}")]
    [TestCase("name: >a", $"7:11+1: {BlockText}")]
    [TestCase("name: |0\n      a", $"7:11+1: {BlockText}")]
    [TestCase(": a", "7:5+1: a key is missing here; add it")]
    public void A_text_that_needs_quotes_is_reported_at_the_sign_that_needs_them(string line, string error) =>
        AssertError("  - code: 2\n    " + line, error);

    [TestCase("\\q", 2, NoEscape)]
    [TestCase("\\d+", 2, NoEscape)]
    [TestCase("\\xZZ", 2, "this escape needs more hexadecimal digits; complete it, or double the backslash")]
    [TestCase("\\uD800", 6, "this escape is not a Unicode character; correct its number")]
    public void A_faulty_escape_is_reported_where_it_is(string escape, int length, string explanation) =>
        AssertError($"  - code: 2\n    name: \"a {escape} b\"", $"7:14+{length}: {explanation}");

    [Test]
    public void A_text_that_begins_like_an_alias_is_one_fault() =>
        Assert.That(
            Parsed.Locate(Parsed.Codes("code: 2\n    name: *see* below", "{code: 1, name: A}")),
            Is.EqualTo(new[] { "SCG1002 5:11+5" }));

    [TestCase("catalog\n  name: Code\ncodes: []", $"1:1+7: {NoColon}")]
    [TestCase("catalog:\n  name: Code\ncodes\n  - {code: 1, name: A}", $"3:1+5: {NoColon}")]
    [TestCase("catalog: {name: Code}\ncodes", $"2:1+5: {NoKey}")]
    [TestCase(
        " catalog: {name: Code}\ncodes: []",
        "2:1+6: the file's content ends before this; remove this, or align it with the file's first key")]
    [TestCase("catalog: {name: Code}\n codes: []", "2:2+6: this key is not in the column of the keys before it; align it")]
    [TestCase("- a\nb: c", $"2:1+2: {NoItem}")]
    [TestCase("\"a", $"1:1+2: {Quote}")]
    [TestCase("%FOO bar: [\n%YAML x\n---\na: b", "2:1+6: a line that begins with '%' must be a directive of YAML; correct or remove it")]
    [TestCase("%YAML 2.0\n---\na: b", "1:1+5: this version of YAML is not supported; remove the line")]
    public void An_error_at_the_root_is_the_only_diagnostic(string yaml, string error)
    {
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message(error) }));
        Assert.That(Parsed.Keep(yaml), Is.Empty);
    }

    [Test]
    public void Groups_and_codes_that_are_complete_before_the_error_are_kept()
    {
        const string yaml = """
            catalog: {name: Code}
            groups:
              - name: G
                codes:
                  - {code: 1, name: A}
              - name: H
                range: 2xx
                codes:
                  - {code: 200, name: B}
                  - code: 201
                    name: C
                    description: D: E
                  - {code: 202, name: F}
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1001 12:23+1" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "G/1 A", "H/200 B" }));
    }

    [Test]
    public void A_key_that_is_missing_after_the_error_is_not_reported_as_well()
    {
        Assert.That(Parsed.Locate("catalog:\n  name: a: b\n"), Is.EqualTo(new[] { "SCG1001 2:10+1" }));
        Assert.That(Parsed.Locate("codes:\n  - code: 1\n    name: A\n  @"), Is.EqualTo(new[] { "SCG1001 4:3+1" }));
    }

    [Test]
    public void A_fault_before_the_error_is_reported_as_well() =>
        Assert.That(
            Parsed.Locate(Parsed.Codes("{code: 01, name: A}", "code: 2\n    name: a: b")),
            Is.EqualTo(new[] { "SCG1006 4:12+2", "SCG1001 6:12+1" }));

    /// <summary>Puts the entry between two valid ones. The first of those is on lines 4 and 5.</summary>
    private static void AssertError(string entry, string error)
    {
        var yaml = $"catalog:\n  name: Code\ncodes:\n  - code: 1\n    name: A\n{entry}\n  - code: 3\n    name: C\n";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message(error) }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    private static string Message(string error)
    {
        var place = error[..error.IndexOf(": ", StringComparison.Ordinal)];
        return $"SCG1001 {place}: The file is not valid YAML here: {error[(place.Length + 2)..]}";
    }
}
