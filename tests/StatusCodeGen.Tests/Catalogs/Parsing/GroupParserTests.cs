namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class GroupParserTests
{
    private const string Advice = "give this group an 'identifier' of its own";

    [Test]
    public void A_group_may_have_every_key_of_the_format()
    {
        var yaml = Groups("""
              - name: Multi-Factor Authentication
                identifier: Mfa
                title: Multi-Factor Authentication Codes
                range: 4xx
                description: Asked of the user.
                x-page: 3
                codes:
                  - {code: 410, name: Waiting}
            """);
        var group = Parsed.Parse(yaml).Catalog!.Groups[0];

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            new[] { group.Identifier, group.Title, group.RangeText, group.Description },
            Is.EqualTo(new[] { "Mfa", "Multi-Factor Authentication Codes", "4xx", "Asked of the user." }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "Mfa/410 Waiting" }));
    }

    [Test]
    public void The_title_of_a_group_is_by_default_its_name()
    {
        var group = Parsed.Parse(Groups("  - {name: User Interaction}")).Catalog!.Groups[0];

        Assert.That(
            new[] { group.Identifier, group.Title, group.RangeText, group.Description },
            Is.EqualTo(new[] { "UserInteraction", "User Interaction", "", "" }));
    }

    [TestCase("  - name: A")]
    [TestCase("  - name: A\n    codes:")]
    [TestCase("  - name: A\n    codes: []")]
    public void A_group_without_codes_is_valid(string groups)
    {
        Assert.That(Parsed.Diagnose(Groups(groups)), Is.Empty);
        Assert.That(Parsed.Parse(Groups(groups)).Catalog!.Codes, Is.Empty);
    }

    [TestCase("title: T", "SCG1004 3:5+5: The group has no 'name'; add it")]
    [TestCase("name:", "SCG1004 3:5+4: The group has no 'name'; add it")]
    [TestCase("nmae: A", "SCG1003 3:5+4: The group has no key 'nmae'; did you mean 'name'?")]
    [TestCase(
        "label: A",
        "SCG1003 3:5+5: The group has no key 'label'; "
            + "its keys are name, identifier, title, range, description, value, codes, and any that begins with 'x-'")]
    [TestCase("name: [A]", "SCG1005 3:11+3: 'name' must be a text, not a list")]
    [TestCase("name: '***'", $"SCG1008 3:11+5: '***' has no letter or digit to make a C# identifier from; {Advice}")]
    [TestCase("name: Unknown", $"SCG1008 3:11+7: The C# name 'Unknown' is already used by the generated API; {Advice}")]
    [TestCase("name: defined", $"SCG1008 3:11+7: The C# name 'Defined' is already used by the generated API; {Advice}")]
    [TestCase("identifier: 4xx", $"SCG1008 3:17+3: '4xx' is not a C# identifier; {Advice}")]
    [TestCase("identifier: Unknown", $"SCG1008 3:17+7: The C# name 'Unknown' is already used by the generated API; {Advice}")]
    public void A_group_without_a_usable_name_is_reported_once_and_its_codes_are_kept_in_Unknown(string line, string diagnostic)
    {
        var yaml = Groups($$"""
              - {{line}}
                description: []
                codes:
                  - {code: 410, name: A}
                  - {code: 411, name: B}
              - name: Kept
                codes:
                  - {code: 500, name: C}
            """);

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "410 A", "411 B", "Kept/500 C" }));
    }

    [Test]
    public void A_clash_of_two_groups_is_reported_at_the_later_group()
    {
        var yaml = Groups("""
              - {name: Not Found, codes: [{code: 1, name: A}]}
              - {name: not-found, codes: [{code: 2, name: B}]}
              - {name: Other, identifier: NotFound, codes: [{code: 3, name: C}]}
            """);

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1008 4:12+9 first 3:12+9: Another group has the C# name 'NotFound'; {Advice}",
            $"SCG1008 5:31+8 first 3:12+9: Another group has the C# name 'NotFound'; {Advice}",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "NotFound/1 A", "2 B", "3 C" }));
    }

    [TestCase("rnge: 1xx", "SCG1003 4:5+4: The group has no key 'rnge'; did you mean 'range'?")]
    [TestCase("title: [T]", "SCG1005 4:12+3: 'title' must be a text, not a list")]
    [TestCase("description: {a: b}", "SCG1005 4:18+6: 'description' must be a text, not a mapping")]
    [TestCase("range: [1, 2]", "SCG1005 4:12+6: 'range' must be a text, not a list")]
    [TestCase(
        "range: 1-",
        "SCG1005 4:12+2: 'range' must be digits followed by x such as 4xx, or the lowest and the highest code such as 400-499, not '1-'")]
    public void An_otherwise_valid_group_is_kept_without_its_faulty_key(string line, string diagnostic)
    {
        var yaml = Groups($$"""
              - name: A
                {{line}}
                codes: [{code: 410, name: B}]
            """);
        var group = Parsed.Parse(yaml).Catalog!.Groups[0];

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(new[] { group.Title, group.RangeText, group.Description }, Is.EqualTo(new[] { "A", "", "" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "A/410 B" }));
    }

    [Test]
    public void A_group_with_an_identifier_and_no_name_is_kept()
    {
        var yaml = Groups("  - {identifier: A, codes: [{code: 1, name: B}]}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "A/1 B" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Groups[0].Title, Is.EqualTo("A"));
    }

    [TestCase("codes: 5", "SCG1005 4:12+1: 'codes' must be a list, each item after a '-', not '5'")]
    [TestCase("codes: {code: 1, name: A}", "SCG1005 4:12+18: 'codes' must be a list, each item after a '-', not a mapping")]
    [TestCase("codes:\n      code: 1\n      name: A", "SCG1005 5:7+21: 'codes' must be a list, each item after a '-', not a mapping")]
    [TestCase("cods: [{code: 1, name: A}]", "SCG1003 4:5+4: The group has no key 'cods'; did you mean 'codes'?")]
    public void Codes_that_are_not_a_list_are_reported_and_the_group_is_kept(string line, string diagnostic)
    {
        var yaml = Groups($"  - name: G\n    {line}\n  - {{name: H, codes: [{{code: 2, name: B}}]}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "H/2 B" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Groups.Select(static group => group.Identifier), Is.EqualTo(new[] { "G", "H" }));
    }

    [TestCase("", "SCG1005 3:3+1: A group must be a mapping with 'name' and 'codes', not nothing")]
    [TestCase("Success", "SCG1005 3:5+7: A group must be a mapping with 'name' and 'codes', not 'Success'")]
    [TestCase("[{code: 1, name: A}]", "SCG1005 3:5+20: A group must be a mapping with 'name' and 'codes', not a list")]
    public void A_group_that_is_not_a_mapping_is_reported_and_omitted(string group, string diagnostic)
    {
        var yaml = Groups($"  - {group}\n  - {{name: H, codes: [{{code: 2, name: B}}]}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "H/2 B" }));
    }

    [Test]
    public void A_code_and_a_group_may_share_a_name() =>
        Assert.That(
            Parsed.Keep(Groups("  - {name: Success, codes: [{code: 0, name: Success}, {code: 1, name: Unknown}]}")),
            Is.EqualTo(new[] { "Success/0 Success", "Success/1 Unknown" }));

    private static string Groups(string groups) => $"catalog: {{name: Code}}\ngroups:\n{groups}\n";
}
