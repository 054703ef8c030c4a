using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CatalogParserTests
{
    [TestCase("# A page.\n\ncodes: []", "SCG1004 1:1+0")]
    [TestCase("# A page.\ncatalog:\n  name: Code", "SCG1004 1:1+0")]
    [TestCase("codes: []", "SCG1004 1:1+5")]
    public void A_missing_key_is_reported_on_the_first_line_of_the_file(string yaml, string expected) =>
        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { expected }));

    [TestCase("namespace: Acme", 995)]
    [TestCase("", 1000)]
    public void A_name_and_its_namespace_must_fit_the_metadata_together(string @namespace, int length)
    {
        var root = string.Join(".", Enumerable.Repeat(new string('a', 245), 4));
        var yaml = $"catalog:\n  name: {new string('n', length - 500)}\n  {@namespace}\ncodes: []";

        Assert.That(Parsed.Locate(yaml, root), Is.EqualTo(@namespace.Length > 0 ? Array.Empty<string>() : ["SCG1008 2:9+500"]));
    }

    [Test]
    public void A_catalog_with_every_key_and_every_type_of_column_has_no_faults() =>
        Assert.That(Parsed.Diagnose(SampleCatalogs.WholeFormat), Is.Empty);

    [Test]
    public void A_bare_list_of_codes_is_a_catalog()
    {
        const string yaml = """
            catalog:
              name: Code
            codes:
              - code: 0
                name: OK
              - code: -1
                name: Not found
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "0 OK", "-1 NotFound" }));
    }

    [Test]
    public void Groups_and_codes_keep_the_order_of_the_document()
    {
        const string yaml = """
            groups:
              - name: Late
                codes:
                  - {code: 9, name: Z}
                  - {code: 3, name: Y}
              - name: Early
                codes:
                  - {code: 1, name: X}
            catalog: {name: Code}
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "Late/9 Z", "Late/3 Y", "Early/1 X" }));
    }

    [TestCase("{catalog: {name: Code}, codes: [{code: 1, name: A}, {name: B, code: 2}]}")]
    [TestCase("{\"catalog\": {\"name\": \"Code\"}, \"codes\": [{\"code\": 1, \"name\": \"A\"}, {\"code\": \"2\", \"name\": \"B\"}]}")]
    [TestCase("catalog: {name: Code,}\ncodes: [\n  {code: 1,\n   name: A}, # one\n  {code: 2, name: B},\n]")]
    [TestCase("%YAML 1.2\n---\ncatalog: {name: Code}\ncodes:\n- code: 1\n  name: A\n- code: 2\n  name: B\n...\n")]
    [TestCase("? catalog\n: {name: Code}\n? codes\n: - {code: 1, name: A}\n  - {code: 2, name: B}")]
    [TestCase(
        "catalog:\n  name: >-\n    Code\ncodes:\n"
            + "  - code: 1\n    name: |-\n      A\n  -\n    code: 2\n\n    # two\n    name: B # B\n")]
    public void A_catalog_may_be_written_in_any_style_of_YAML(string yaml)
    {
        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 B" }));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void A_position_is_the_same_for_every_kind_of_line_end(string lineEnd)
    {
        var yaml = """
            # The page's codes.
            catalog:
              name: Code
              description: |
                Two
                lines
            codes:
              - code: 01
                name: A
              - code: 2
                name: "B
                  C"
            """.ReplaceLineEndings(lineEnd);

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1006 8:11+2" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "2 BC" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Description, Is.EqualTo("Two\nlines\n"));
    }

    [Test]
    public void A_byte_order_mark_counts_as_a_character_of_the_first_line()
    {
        Assert.That(
            Parsed.Locate("\uFEFFcatalg: {name: Code}\ncodes: [{code: +1, name: A}]"),
            Is.EqualTo(new[] { "SCG1003 1:2+6", "SCG1006 2:16+2" }));
        Assert.That(Parsed.Keep("\uFEFFcatalog: {name: Code}\ncodes: [{code: 1, name: A}]"), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void An_emoji_counts_as_two_characters()
    {
        var yaml = Parsed.Codes("{name: \U0001F600 A, code: 01}", "{x-\u00E9: \U0001F600\U0001F600, name: '\U0001F600', code: 2}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1006 4:24+2", "SCG1008 5:23+4" }));
    }

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("# nothing yet")]
    [TestCase("# nothing\n\n  # yet\n")]
    [TestCase("---\n")]
    [TestCase("---\n...\n")]
    [TestCase("\uFEFF")]
    [TestCase("\uFEFF# nothing\r\n")]
    public void The_missing_keys_of_an_empty_file_are_reported_in_line_1(string yaml)
    {
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { "SCG1004 1:1+0: The file has no 'catalog' and no 'groups'; add them" }));
        Assert.That(Parsed.Parse(yaml).Catalog, Is.Null);
    }

    [TestCase("catalog: {name: Code}", "SCG1004 1:1+7: The file has no 'groups'; add it")]
    [TestCase("x-a: b\ncatalog: {name: Code}", "SCG1004 1:1+3: The file has no 'groups'; add it")]
    [TestCase("catalog: {name: Code}\ngroups:\ncodes:", "SCG1004 1:1+7: The file has no 'groups'; add it")]
    [TestCase("catalog: {name: Code}\ngroup: []", "SCG1003 2:1+5: The file has no key 'group'; did you mean 'groups'?")]
    [TestCase("catalog: {name: Code}\ncode: []", "SCG1003 2:1+4: The file has no key 'code'; did you mean 'codes'?")]
    [TestCase("codes: []", "SCG1004 1:1+5: The file has no 'catalog'; add it")]
    [TestCase("catalogue: {name: Code}\ncodes: []", "SCG1003 1:1+9: The file has no key 'catalogue'; did you mean 'catalog'?")]
    [TestCase("{}", "SCG1004 1:1+2: The file has no 'catalog' and no 'groups'; add them")]
    [TestCase("x-a: b", "SCG1004 1:1+3: The file has no 'catalog' and no 'groups'; add them")]
    [TestCase("[]", "SCG1005 1:1+2: The file must be a mapping with 'catalog' and 'groups', not a list")]
    [TestCase("# codes\n- code: 1\n  name: A\n", "SCG1005 2:1+19: The file must be a mapping with 'catalog' and 'groups', not a list")]
    [TestCase("catalog", "SCG1005 1:1+7: The file must be a mapping with 'catalog' and 'groups', not 'catalog'")]
    [TestCase("''", "SCG1005 1:1+2: The file must be a mapping with 'catalog' and 'groups', not ''")]
    [TestCase("catalog: {name: Code}\ngroups: all", "SCG1005 2:9+3: 'groups' must be a list, each item after a '-', not 'all'")]
    [TestCase("catalog: {name: Code}\ncodes: {1: A}", "SCG1005 2:8+6: 'codes' must be a list, each item after a '-', not a mapping")]
    [TestCase(
        "catalog: {name: Code}\ncodes: []\nversion: 2",
        "SCG1003 3:1+7: The file has no key 'version'; its keys are catalog, groups, codes, reserved, and any that begins with 'x-'")]
    public void The_root_must_be_a_mapping_with_a_catalog_and_its_groups_or_codes(string yaml, string diagnostic) =>
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));

    [TestCase("catalog: {name: Code}\ncodes: []")]
    [TestCase("catalog: {name: Code}\ngroups: []")]
    [TestCase("catalog: {name: Code}\ngroups:\ncodes: []")]
    public void An_empty_list_is_valid(string yaml)
    {
        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes, Is.Empty);
    }

    [TestCase(
        "groups: [{name: G, codes: [{code: 1, name: A}]}]\ncodes: [{code: 2, name: B}]",
        "SCG1005 3:1+5: 'codes' must be omitted where a group has 'codes' of its own, not given as well",
        "G/1 A")]
    [TestCase(
        "codes: [{code: 2, name: B}]\ngroups: [{name: G, codes: [{code: 1, name: A}]}]",
        "SCG1005 3:1+6: 'groups' must be groups without 'codes' of their own where 'codes' is given, not groups with them",
        "2 B")]
    public void The_first_of_groups_and_codes_is_used(string lists, string diagnostic, string kept)
    {
        var yaml = "catalog: {name: Code}\n" + lists;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { kept }));
    }

    [Test]
    public void The_position_of_the_name_is_kept_for_a_clash_with_another_file()
    {
        var span = Parsed.Parse("# Codes\ncatalog:\n  name: Code\ncodes: []\n").NameSpan;

        Assert.That((span.Path, span.Start, span.Length, span.StartLine, span.StartColumn), Is.EqualTo((Parsed.Path, 25, 4, 2, 8)));
    }

    [Test]
    public void Diagnostics_are_in_the_order_of_their_positions()
    {
        const string yaml = """
            codes:
              - {code: +1, name: A}
              - {code: 2, name: B, foo: [*a]}
            catalog: {name: Code, type: x, foo: &a b}
            foo: 1
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[]
        {
            "SCG1006 2:12+2",
            "SCG1003 3:24+3",
            "SCG1002 3:30+2",
            "SCG1005 4:29+1",
            "SCG1003 4:32+3",
            "SCG1002 4:37+2",
            "SCG1003 5:1+3",
        }));
    }
}
