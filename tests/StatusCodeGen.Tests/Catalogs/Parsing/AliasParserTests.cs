using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class AliasParserTests
{
    private const string Advice = "give this alias an 'identifier' of its own";

    [Test]
    public void An_alias_is_a_name_or_a_mapping()
    {
        var yaml = Parsed.Codes(
            "{code: 6, name: A, aliases: [Not leader, {name: Old one, identifier: Old, deprecated: gone}, "
                + "{identifier: C, deprecated: false}]}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Aliases(yaml), Is.EqualTo(new[] { "NotLeader/Not leader/-", "Old/Old one/gone", "C/C/-" }));
    }

    [TestCase("aliases:")]
    [TestCase("aliases: []")]
    public void There_may_be_no_aliases(string line)
    {
        var yaml = Parsed.Codes($"code: 1\n    name: A\n    {line}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Aliases(yaml), Is.Empty);
    }

    [TestCase("[B, 404, no, 'null']", "B/B/-", "_404/404/-", "No/no/-", "Null/null/-")]
    public void A_name_is_read_as_the_text_in_the_file(string aliases, params string[] expected) =>
        Assert.That(Aliases(Parsed.Codes($"{{code: 1, name: A, aliases: {aliases}}}")), Is.EqualTo(expected));

    [TestCase("B", "SCG1005 4:33+1: 'aliases' must be a list of names, not 'B'")]
    [TestCase("{name: B}", "SCG1005 4:33+9: 'aliases' must be a list of names, not a mapping")]
    [TestCase("[[B]]", "SCG1005 4:34+3: An alias must be a name, or a mapping with 'name', not a list")]
    [TestCase("['']", $"SCG1008 4:34+2: '' has no letter or digit to make a C# identifier from; {Advice}")]
    [TestCase("['?']", $"SCG1008 4:34+3: '?' has no letter or digit to make a C# identifier from; {Advice}")]
    [TestCase("[{}]", "SCG1004 4:34+2: The alias has no 'name'; add it")]
    [TestCase("[{deprecated: true}]", "SCG1004 4:35+10: The alias has no 'name'; add it")]
    [TestCase("[{nmae: B}]", "SCG1003 4:35+4: The alias has no key 'nmae'; did you mean 'name'?")]
    [TestCase("[{code: 2, nam: B}]", "SCG1003 4:44+3: The alias has no key 'nam'; did you mean 'name'?")]
    [TestCase("[{name: [B]}]", "SCG1005 4:41+3: 'name' must be a text, not a list")]
    [TestCase("[{name: B, identifier: 1b}]", $"SCG1008 4:56+2: '1b' is not a C# identifier; {Advice}")]
    [TestCase("[A]", $"SCG1008 4:34+1 first 4:21+1: A code already has the C# name 'A'; {Advice}")]
    [TestCase(
        "[value__, {name: B, identifier: value__}]",
        $"SCG1008 4:65+7: 'value__' is reserved by .NET for the enum's own field; {Advice}")]
    public void A_faulty_alias_is_reported_once_and_omitted(string aliases, string diagnostic)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, aliases: {aliases}}}", "{code: 2, name: Z}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "2 Z" }));
    }

    [TestCase(
        "[{name: B, code: 2}]",
        "SCG1003 4:44+4: The alias has no key 'code'; its keys are name, identifier, deprecated, and any that begins with 'x-'")]
    [TestCase("[{name: B, deprecated: yes}]", "SCG1005 4:56+3: 'deprecated' must be true, false or a message, not 'yes'")]
    [TestCase("[{identifier: B, name: []}]", "SCG1005 4:56+2: 'name' must be a text, not a list")]
    public void An_otherwise_valid_alias_is_kept_without_its_faulty_key(string aliases, string diagnostic)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, aliases: {aliases}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Aliases(yaml), Is.EqualTo(new[] { "B/B/-" }));
    }

    [Test]
    public void A_clash_is_reported_at_the_later_name_of_codes_and_aliases_alike()
    {
        var yaml = Parsed.Codes(
            "{code: 1, name: A, aliases: [B, Time-out]}",
            "{code: 2, name: B}",
            "{code: 3, name: C, aliases: [A, Time out, D, d]}",
            "{code: 4, name: D}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1008 5:21+1 first 4:34+1: An alias already has the C# name 'B'; give this code an 'identifier' of its own",
            $"SCG1008 6:34+1 first 4:21+1: A code already has the C# name 'A'; {Advice}",
            $"SCG1008 6:37+8 first 4:37+8: An alias already has the C# name 'TimeOut'; {Advice}",
            $"SCG1008 6:50+1 first 6:47+1: An alias already has the C# name 'D'; {Advice}",
            "SCG1008 7:21+1 first 6:47+1: An alias already has the C# name 'D'; give this code an 'identifier' of its own",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A", "3 C" }));
    }

    [Test]
    public void An_empty_item_is_not_a_name() =>
        Assert.That(
            Parsed.Diagnose(Parsed.Codes("code: 1\n    name: A\n    aliases:\n      -\n      - B")),
            Is.EqualTo(new[] { "SCG1005 7:7+1: An alias must be a name, or a mapping with 'name', not nothing" }));

    [Test]
    public void The_aliases_of_an_omitted_code_are_not_read() =>
        Assert.That(
            Parsed.Locate(Parsed.Codes("{code: 01, name: A, aliases: [[]]}", "{code: 1, name: A, aliases: [B]}")),
            Is.EqualTo(new[] { "SCG1006 4:12+2" }));

    [Test]
    public void Aliases_count_as_codes_in_the_limit()
    {
        var aliases = string.Join(",", Enumerable.Range(0, CodeLimits.MaxCodes).Select(static number => $"B{number}"));
        var yaml = Parsed.Codes($"{{code: 1, name: A, aliases: [{aliases}]}}");

        Assert.That(
            Parsed.Diagnose(yaml),
            Is.EqualTo(new[]
            {
                $"SCG1012 4:33+{aliases.Length + 2}: The number of codes and aliases exceeds the limit of 65,536; split the catalog",
            }));
        Assert.That(Parsed.Parse(yaml).Catalog, Is.Null);
    }

    [Test]
    public void An_alias_that_is_too_long_is_omitted()
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, aliases: [a{new string('-', MappingReader.MaxTextLength)}, B]}}");

        Assert.That(
            Parsed.Diagnose(yaml),
            Is.EqualTo(new[] { "SCG1012 4:34+65537: The text of an alias exceeds the limit of 65,536 characters; shorten it" }));
        Assert.That(Aliases(yaml), Is.EqualTo(new[] { "B/B/-" }));
    }

    private static IEnumerable<string> Aliases(string yaml) =>
        Parsed.Parse(yaml).Catalog!.Codes[0].Aliases.Select(static alias => $"{alias.Identifier}/{alias.Name}/{alias.Deprecation ?? "-"}");
}
