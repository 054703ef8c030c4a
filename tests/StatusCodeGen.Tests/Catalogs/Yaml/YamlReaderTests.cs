using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Yaml;

/// <summary>Features of YAML that a catalog cannot use: SCG1002.</summary>
public sealed class YamlReaderTests
{
    private const string Anchor = "remove it, and write the value out wherever it is needed";
    private const string Alias = "write the value out, or put a text that begins with '*' in quotes";
    private const string Tag = "remove it, since every value is read as text";
    private const string Merge = "A catalog cannot use the merge key '<<'; write the keys out";
    private const string Collection = "A catalog cannot use a list or a mapping as a key; write the key as a text";
    private const string Twice = "twice in one place; remove this one or the one before it, or begin a new item with '- '";

    [TestCase("{code: &a 1, name: A}", $"SCG1002 4:12+2: A catalog cannot use the anchor '&a'; {Anchor}")]
    [TestCase("{code: 1, name: &a:b 'A'}", $"SCG1002 4:21+4: A catalog cannot use the anchor '&a:b'; {Anchor}")]
    [TestCase("&entry {code: 1, name: A}", $"SCG1002 4:5+6: A catalog cannot use the anchor '&entry'; {Anchor}")]
    [TestCase("{&k code: 1, name: A}", $"SCG1002 4:6+2: A catalog cannot use the anchor '&k'; {Anchor}")]
    [TestCase("{code: !!int 1, name: A}", $"SCG1002 4:12+5: A catalog cannot use the tag '!!int'; {Tag}")]
    [TestCase("{code: 1, name: ! A}", $"SCG1002 4:21+1: A catalog cannot use the tag '!'; {Tag}")]
    [TestCase("{code: 1, name: !<tag:a,b> A}", $"SCG1002 4:21+10: A catalog cannot use the tag '!<tag:a,b>'; {Tag}")]
    [TestCase("!t\n    code: 1\n    name: A", $"SCG1002 4:5+2: A catalog cannot use the tag '!t'; {Tag}")]
    [TestCase("{code: 1, name: A, x-a: [{b: &c d}]}", $"SCG1002 4:34+2: A catalog cannot use the anchor '&c'; {Anchor}")]
    [TestCase("{code: 1, name: A, x-a: !t }", $"SCG1002 4:29+2: A catalog cannot use the tag '!t'; {Tag}")]
    [TestCase("{code: 1, name: A, x-a: !e!t b}", $"SCG1002 4:29+4: A catalog cannot use the tag '!e!t'; {Tag}")]
    [TestCase("{code: 1, name: A, x-a: &b &c &d e}", $"SCG1002 4:29+2: A catalog cannot use the anchor '&b'; {Anchor}")]
    [TestCase("{code: 1, name: A, x-a: &b , x-c: d}", $"SCG1002 4:29+2: A catalog cannot use the anchor '&b'; {Anchor}")]
    public void The_value_after_an_anchor_or_tag_is_used(string entry, string diagnostic)
    {
        var yaml = Parsed.Codes(entry, "{code: 2, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 B" }));
    }

    [TestCase("&a !t 1", "SCG1002 4:12+2", "SCG1002 4:15+2")]
    [TestCase("!t &a 1", "SCG1002 4:12+2", "SCG1002 4:15+2")]
    [TestCase("!t # why\n      &a\n      1", "SCG1002 4:12+2", "SCG1002 5:7+2")]
    public void An_anchor_and_a_tag_are_two_faults(string value, params string[] diagnostics) =>
        Assert.That(Parsed.Locate(Parsed.Codes($"{{code: {value}, name: A}}")), Is.EqualTo(diagnostics));

    [Test]
    public void A_tag_that_the_scanner_rejects_is_reported_like_any_other_and_ends_the_reading()
    {
        var yaml = Parsed.Codes("{code: 1, name: A}", "{code: 2, name: !t}", "{code: 3, name: C}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1002 5:21+2" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [TestCase("{code: *a, name: A}", $"SCG1002 4:12+2: A catalog cannot use the alias '*a'; {Alias}", "2 B")]
    [TestCase("*a", $"SCG1002 4:5+2: A catalog cannot use the alias '*a'; {Alias}", "2 B")]
    [TestCase("{code: 1, name: *a }", $"SCG1002 4:21+2: A catalog cannot use the alias '*a'; {Alias}", "2 B")]
    [TestCase("{code: 1, name: A, deprecated: *a }", $"SCG1002 4:36+2: A catalog cannot use the alias '*a'; {Alias}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, x-a: [*a]}", $"SCG1002 4:30+2: A catalog cannot use the alias '*a'; {Alias}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, *a : b}", $"SCG1002 4:24+2: A catalog cannot use the alias '*a'; {Alias}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, <<: *a }", "SCG1002 4:24+2: " + Merge, "1 A,2 B")]
    [TestCase("{code: 1, name: A, <<: [*a, &b {c: !t d}]}", "SCG1002 4:24+2: " + Merge, "1 A,2 B")]
    [TestCase("{code: 1, name: A, <<: &b {c: d}}", "SCG1002 4:24+2: " + Merge, "1 A,2 B")]
    [TestCase("{code: 1, name: A, <<: {code: 2}}", "SCG1002 4:24+2: " + Merge, "1 A,2 B")]
    [TestCase("{code: 1, <<: *a }", "SCG1002 4:15+2: " + Merge, "2 B")]
    [TestCase("{<<: *a }", "SCG1002 4:6+2: " + Merge, "2 B")]
    [TestCase("{<<: *a , name: A}", "SCG1002 4:6+2: " + Merge, "2 B")]
    [TestCase("{code: 1, name: A, x-a: {<<: *a }}", "SCG1002 4:30+2: " + Merge, "1 A,2 B")]
    [TestCase("{code: 1, name: A, [a]: b}", "SCG1002 4:24+3: " + Collection, "1 A,2 B")]
    [TestCase("{code: 1, name: A, {a: b}: c}", "SCG1002 4:24+6: " + Collection, "1 A,2 B")]
    [TestCase("{code: 1, name: A, x-a: {[]: b}}", "SCG1002 4:30+2: " + Collection, "1 A,2 B")]
    [TestCase("{code: 1, code: 3, name: A}", $"SCG1002 4:15+4: A catalog cannot use the key 'code' {Twice}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, 'name': 3}", $"SCG1002 4:24+6: A catalog cannot use the key 'name' {Twice}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, x-a: {b: 1, b: 2}}", $"SCG1002 4:36+1: A catalog cannot use the key 'b' {Twice}", "1 A,2 B")]
    [TestCase("{code: 1, name: A, x-a: 1, x-a: 2}", $"SCG1002 4:32+3: A catalog cannot use the key 'x-a' {Twice}", "1 A,2 B")]
    public void A_feature_that_a_catalog_cannot_use_is_reported_once_and_the_rest_is_kept(string entry, string diagnostic, string kept)
    {
        var yaml = Parsed.Codes(entry, "{code: 2, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(kept.Split(',')));
    }

    [TestCase("groups: *a", "SCG1002 2:9+2")]
    [TestCase("codes: *a", "SCG1002 2:8+2")]
    [TestCase("groups: [*a]", "SCG1002 2:10+2")]
    [TestCase("groups: [{name: *a }]", "SCG1002 2:17+2")]
    [TestCase("groups: [{name: A, codes: *a }]", "SCG1002 2:27+2")]
    public void An_alias_is_reported_only_as_an_alias_where_another_kind_of_value_is_expected(string line, string diagnostic) =>
        Assert.That(Parsed.Locate("catalog: {name: Code}\n" + line), Is.EqualTo(new[] { diagnostic }));

    [Test]
    public void A_quoted_merge_key_is_an_ordinary_key() =>
        Assert.That(Parsed.Locate(Parsed.Codes("{code: 1, name: A, '<<': b}")), Is.EqualTo(new[] { "SCG1003 4:24+4" }));

    [Test]
    public void The_first_of_two_equal_keys_is_used_at_the_root_too()
    {
        const string yaml = """
            catalog: {name: Code, name: Other}
            codes: [{code: 1, name: A}]
            codes: [{code: 2, name: B}]
            catalog: {}

            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1002 1:23+4", "SCG1002 3:1+5", "SCG1002 4:1+7" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Name, Is.EqualTo("Code"));
    }

    [Test]
    public void The_second_of_two_equal_keys_is_used_if_the_first_has_no_value()
    {
        const string yaml = """
            catalog:
              name:
              name: Code
            groups:
              - name: G
                codes:
                codes: [{code: 1, name: A}]

            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1002 3:3+4", "SCG1002 7:5+5" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "G/1 A" }));
    }

    [Test]
    public void An_item_without_its_dash_is_one_fault_although_it_repeats_every_key()
    {
        var yaml = Parsed.Codes("code: 1\n    name: A", "code: 2\n    name: B\n    code: 3\n    name: C", "code: 4\n    name: D");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1002 8:5+4" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 B", "4 D" }));
    }

    [TestCase("---\ncatalog: {}\n", "SCG1002 3:1+3")]
    [TestCase("--- # more\n[", "SCG1002 3:1+3")]
    [TestCase("...\n---\na", "SCG1002 4:1+3")]
    [TestCase("...\n# more\nmore: 1\n", "SCG1002 5:1+5")]
    [TestCase("---\n", "SCG1002 3:1+3")]
    public void A_second_document_is_reported_and_not_read(string rest, string diagnostic)
    {
        var yaml = "catalog: {name: Code}\ncodes: [{code: 1, name: A}]\n" + rest;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"{diagnostic}: A catalog cannot use several documents; move this one to a file of its own",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_TAG_directive_is_reported_at_its_line_and_a_YAML_directive_is_not()
    {
        const string yaml = """
            # the page
            %YAML 1.2
            %TAG ! tag:example.com,2000:
            %TAG !e! tag:example.com,2001:  # mine
            ---
            catalog: {name: Code}
            codes: [{code: 1, name: A}]
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1002 3:1+28: A catalog cannot use the directive '%TAG'; {Tag}",
            $"SCG1002 4:1+38: A catalog cannot use the directive '%TAG'; {Tag}",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_text_that_contains_the_syntax_of_a_feature_is_text()
    {
        var yaml = Parsed.Codes(
            "code: 1\n    name: A\n    description: |\n      &a *b !t <<\n      %TAG x\n      - [{",
            "{code: 2, name: '*B', description: a &b *c !d << %e}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Description, Is.EqualTo("&a *b !t <<\n%TAG x\n- [{\n"));
    }
}
