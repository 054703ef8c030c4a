namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CodeParserTests
{
    private const string Advice = "give this code an 'identifier' of its own";

    private const string NameAdvice = "add it, or an 'identifier', since a number alone gives no C# name";

    private const string Keys =
        "its keys are code, name, identifier, description, deprecated, aliases, group, and any that begins with 'x-'";

    [Test]
    public void An_entry_may_have_every_key_of_the_format()
    {
        const string yaml = """
            catalog: {name: Code}
            codes:
              - code: 404
                name: Not Found
                identifier: Missing
                description: Nothing is there.
                deprecated: use Gone
                x-seen: [2024, {by: us}]
            """;
        var code = Parsed.Parse(yaml).Catalog!.Codes[0];

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            new[] { code.Literal, code.Name, code.Identifier, code.Description, code.Deprecation },
            Is.EqualTo(new[] { "404", "Not Found", "Missing", "Nothing is there.", "use Gone" }));
    }

    [TestCase("true", "")]
    [TestCase("'true'", "")]
    [TestCase("false", null)]
    [TestCase("\"false\"", null)]
    [TestCase("", null)]
    [TestCase("use B", "use B")]
    [TestCase("''", "")]
    public void Deprecated_is_true_or_false_or_a_message(string value, string? deprecation)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, deprecated: {value}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Deprecation, Is.EqualTo(deprecation));
    }

    [TestCase("{name: A}", "SCG1004 4:6+4: The code has no 'code'; add it")]
    [TestCase("{identifier: A}", "SCG1004 4:6+10: The code has no 'code'; add it")]
    [TestCase("{code: , name: A}", "SCG1004 4:6+4: The code has no 'code'; add it")]
    [TestCase("{code: 1}", $"SCG1004 4:6+4: The code has no 'name'; {NameAdvice}")]
    [TestCase("{code: 1, name: }", $"SCG1004 4:6+4: The code has no 'name'; {NameAdvice}")]
    [TestCase("{code: 1, name: , identifier: }", $"SCG1004 4:6+4: The code has no 'name'; {NameAdvice}")]
    [TestCase("{description: d}", "SCG1004 4:6+11: The code has no 'code' and no 'name'; add them")]
    [TestCase("{}", "SCG1004 4:5+2: The code has no 'code' and no 'name'; add them")]
    [TestCase("{x-a: 1}", "SCG1004 4:6+3: The code has no 'code' and no 'name'; add them")]
    [TestCase("{cod: 1, name: A}", "SCG1003 4:6+3: The code has no key 'cod'; did you mean 'code'?")]
    [TestCase("{Code: 1, name: A}", "SCG1003 4:6+4: The code has no key 'Code'; did you mean 'code'?")]
    [TestCase("{code: 1, nmae: A}", "SCG1003 4:15+4: The code has no key 'nmae'; did you mean 'name'?")]
    [TestCase("{code: 1, label: A}", $"SCG1003 4:15+5: The code has no key 'label'; {Keys}")]
    [TestCase("{cod: 1, nmae: A}", "SCG1003 4:6+3: The code has no key 'cod'; did you mean 'code'?")]
    [TestCase("{foo: 1, nmae: A, code: 1}", "SCG1003 4:14+4: The code has no key 'nmae'; did you mean 'name'?")]
    [TestCase("{code: [1], name: A}", "SCG1005 4:12+3: 'code' must be a text, not a list")]
    [TestCase("{code: {a: b}, name: A}", "SCG1005 4:12+6: 'code' must be a text, not a mapping")]
    [TestCase("{code: 1, name: [A]}", "SCG1005 4:21+3: 'name' must be a text, not a list")]
    [TestCase("{code: 1, name: A, identifier: [B]}", "SCG1005 4:36+3: 'identifier' must be a text, not a list")]
    [TestCase("{code: 1, name: A, identifier: 1st}", $"SCG1008 4:36+3: '1st' is not a C# identifier; {Advice}")]
    [TestCase("{code: 1, name: '?!'}", $"SCG1008 4:21+4: '?!' has no letter or digit to make a C# identifier from; {Advice}")]
    [TestCase("{code: 1, name: ''}", $"SCG1008 4:21+2: '' has no letter or digit to make a C# identifier from; {Advice}")]
    [TestCase("5", "SCG1005 4:5+1: A code must be a mapping with 'code' and 'name', not '5'")]
    [TestCase("[5, A]", "SCG1005 4:5+6: A code must be a mapping with 'code' and 'name', not a list")]
    [TestCase("", "SCG1005 4:3+1: A code must be a mapping with 'code' and 'name', not nothing")]
    public void A_faulty_entry_is_reported_once_and_omitted(string entry, string diagnostic)
    {
        var yaml = Parsed.Codes(entry, "{code: 1, name: A}", "{code: 3, name: C}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "3 C" }));
    }

    [TestCase("{code: 010, name: '', deprecated: [], foo: x}", "SCG1006 4:12+3")]
    [TestCase("{code: 2, name: '-', description: {}}", "SCG1008 4:21+3")]
    [TestCase("{code: 2, description: {}, foo: x}", "SCG1003 4:32+3")]
    public void Other_faults_of_an_omitted_entry_are_not_reported(string entry, string diagnostic) =>
        Assert.That(Parsed.Locate(Parsed.Codes(entry)), Is.EqualTo(new[] { diagnostic }));

    [TestCase("{code: 1, name: A, description: [x]}", "SCG1005 4:37+3: 'description' must be a text, not a list")]
    [TestCase("{code: 1, name: A, deprecated: True}", "SCG1005 4:36+4: 'deprecated' must be true, false or a message, not 'True'")]
    [TestCase("{code: 1, name: A, deprecated: FALSE}", "SCG1005 4:36+5: 'deprecated' must be true, false or a message, not 'FALSE'")]
    [TestCase("{code: 1, name: A, deprecated: {}}", "SCG1004 4:36+2: 'deprecated' has no 'use' and no 'reason'; add them")]
    [TestCase("{code: 1, name: A, descripton: x}", "SCG1003 4:24+10: The code has no key 'descripton'; did you mean 'description'?")]
    [TestCase("{code: 1, name: A, desc: x}", "SCG1003 4:24+4: The code has no key 'desc'; did you mean 'description'?")]
    [TestCase("{code: 1, name: A, group: x}", "SCG1014 4:31+1: There is no group 'x'; list the groups under 'groups'")]
    [TestCase("{code: 1, identifier: A, name: []}", "SCG1005 4:36+2: 'name' must be a text, not a list")]
    [TestCase("{code: 1, identifier: A, nmae: A}", "SCG1003 4:30+4: The code has no key 'nmae'; did you mean 'name'?")]
    public void An_otherwise_valid_entry_is_kept_without_its_faulty_key(string entry, string diagnostic)
    {
        var yaml = Parsed.Codes(entry, "{code: 2, name: B}");
        var code = Parsed.Parse(yaml).Catalog!.Codes[0];

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 B" }));
        Assert.That(new[] { code.Name, code.Description, code.Deprecation }, Is.EqualTo(new[] { "A", "", null }));
    }

    [Test]
    public void Every_faulty_key_of_an_entry_that_is_kept_is_reported()
    {
        var yaml = Parsed.Codes("{code: 1, name: A, foo: x, description: [], deprecated: []}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1003 4:24+3", "SCG1005 4:45+2", "SCG1005 4:61+2" }));
    }

    [Test]
    public void A_clash_of_identifiers_is_reported_at_the_later_identifier_or_name()
    {
        var yaml = Parsed.Codes(
            "{code: 1, name: Not found}",
            "{code: 2, name: not-found}",
            "{code: 3, name: Gone, identifier: NotFound}",
            "{code: 4, name: Not found, identifier: Absent}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1008 5:21+9 first 4:21+9: Another code has the C# name 'NotFound'; {Advice}",
            $"SCG1008 6:39+8 first 4:21+9: Another code has the C# name 'NotFound'; {Advice}",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 NotFound", "4 Absent" }));
    }

    [Test]
    public void An_entry_that_clashes_in_code_and_identifier_is_reported_at_its_code()
    {
        var yaml = Parsed.Codes("{code: 1, name: A}", "{name: A, code: 1}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1007 5:21+1 first 4:12+1: Code '1' is already 'A'; give this entry its own number or remove it",
        }));
    }

    [Test]
    public void An_omitted_entry_reserves_neither_its_number_nor_its_name()
    {
        var yaml = Parsed.Codes("{code: 1, name: ''}", "{code: 01, name: A}", "{code: 1, name: A}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1008 4:21+2", "SCG1006 5:12+2" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_duplicate_in_another_group_is_a_duplicate()
    {
        const string yaml = """
            catalog: {name: Code}
            groups:
              - {name: A, codes: [{code: 1, name: X}, {code: 2, name: Y}]}
              - {name: B, codes: [{code: 1, name: Z}, {code: 3, name: X}]}
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1007 4:30+1 first 3:30+1", "SCG1008 4:59+1 first 3:39+1" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "A/1 X", "A/2 Y" }));
    }

    [Test]
    public void Two_codes_may_share_a_description()
    {
        var yaml = Parsed.Codes("{code: 1, name: A, description: Same}", "{code: 2, name: B, description: Same}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static code => code.Description), Is.EqualTo(new[] { "Same", "Same" }));
    }

    [TestCase("int")]
    [TestCase("class")]
    [TestCase("var")]
    public void Any_keyword_may_be_the_identifier_of_a_code(string identifier)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, identifier: {identifier}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { $"1 {identifier}" }));
    }

    [Test]
    public void A_text_that_a_comma_cuts_short_is_reported_with_the_advice_to_use_quotes() => Assert.That(
        Parsed.Diagnose(Parsed.Codes("{code: 1, name: A, description: Waits, then runs}")),
        Is.EqualTo(new[] { $"SCG1003 4:44+9: The code has no key 'then runs'; {Keys}; a text that contains ',' needs quotes" }));
}
