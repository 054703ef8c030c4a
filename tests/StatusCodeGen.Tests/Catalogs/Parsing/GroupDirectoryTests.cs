namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Tests codes in the page's order, which name their groups.</summary>
public sealed class GroupDirectoryTests
{
    [Test]
    public void Codes_keep_their_order_and_name_their_groups()
    {
        var yaml = Page(
            "{code: 0, name: A, group: Progress}",
            "{code: 1, name: B, group: Client errors}",
            "{code: 2, name: C, group: Progress}",
            "{code: 3, name: D, group: ClientErrors}",
            "{code: 4, name: E}",
            "{code: 5, name: F, group: Left}",
            "{code: 6, name: G, group: }");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Keep(yaml),
            Is.EqualTo(new[] { "Progress/0 A", "ClientErrors/1 B", "Progress/2 C", "ClientErrors/3 D", "4 E", "Left/5 F", "6 G" }));
    }

    [Test]
    public void The_codes_may_come_before_the_groups() =>
        Assert.That(
            Parsed.Keep("codes: [{code: 1, name: A, group: G}]\ngroups: [{name: G}]\ncatalog: {name: Code}"),
            Is.EqualTo(new[] { "G/1 A" }));

    [Test]
    public void A_name_comes_before_a_C_sharp_name() =>
        Assert.That(
            Parsed.Keep(
                "catalog: {name: Code}\ngroups: [{name: x, identifier: B}, {name: B, identifier: C}]\n"
                    + "codes: [{code: 1, name: A, group: B}]"),
            Is.EqualTo(new[] { "C/1 A" }));

    [TestCase("Progres", "SCG1014 8:31+7: There is no group 'Progres'; did you mean 'Progress'?")]
    [TestCase("CLIENT ERRORS", "SCG1014 8:31+13: There is no group 'CLIENT ERRORS'; did you mean 'Client errors'?")]
    [TestCase("Unknown", "SCG1014 8:31+7: There is no group 'Unknown'; write the name of a group, or add the group to 'groups'")]
    [TestCase("''", "SCG1014 8:31+2: There is no group ''; write the name of a group, or add the group to 'groups'")]
    [TestCase("[Progress]", "SCG1005 8:31+10: 'group' must be a text, not a list")]
    public void A_group_that_does_not_exist_is_reported_and_the_code_is_in_none(string group, string diagnostic)
    {
        var yaml = Page($"{{code: 1, name: A, group: {group}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [Test]
    public void A_code_outside_the_range_of_the_group_that_it_names_is_reported() =>
        Assert.That(
            Parsed.Locate("catalog: {name: Code}\ngroups: [{name: G, range: 1x}]\ncodes: [{code: 5, name: A, group: G}]"),
            Is.EqualTo(new[] { "SCG1009 3:16+1" }));

    [TestCase("groups: [{name: '?'}, {name: G}]", "SCG1008 2:17+3", "'?'")]
    [TestCase("groups: [{name: Unknown}]", "SCG1008 2:17+7", "Unknown")]
    [TestCase("groups: [Open, {name: G}]", "SCG1005 2:10+4", "Open")]
    [TestCase("groups: [{name: [A]}, {name: G}]", "SCG1005 2:17+3", "G")]
    [TestCase("groups: {Open: 1}", "SCG1005 2:9+9", "Open")]
    [TestCase("groups: Open", "SCG1005 2:9+4", "Open")]
    [TestCase("gruops: [{name: Open}]", "SCG1003 2:1+6", "Open")]
    public void A_reference_to_a_group_that_a_fault_omits_is_not_one_more_fault(string groups, string diagnostic, string group) =>
        Assert.That(
            Parsed.Locate($"catalog: {{name: Code}}\n{groups}\ncodes: [{{code: 1, name: A, group: {group}}}]"),
            Is.EqualTo(new[] { diagnostic }));

    [Test]
    public void A_reference_to_a_group_that_a_syntax_error_cuts_off_is_not_one_more_fault() =>
        Assert.That(
            Parsed.Locate("catalog: {name: Code}\ncodes: [{code: 1, name: A, group: H}]\ngroups: [{name: G}, {name: H")
                .Select(static line => line[..7]),
            Is.EqualTo(new[] { "SCG1001" }));

    [Test]
    public void A_code_in_a_group_cannot_name_one() =>
        Assert.That(
            Parsed.Diagnose("catalog: {name: Code}\ngroups: [{name: G, codes: [{code: 1, name: A, group: G}]}]"),
            Is.EqualTo(new[]
            {
                "SCG1003 2:47+5: The code has no key 'group'; "
                    + "its keys are code, name, identifier, description, deprecated, aliases, and any that begins with 'x-'",
            }));

    [TestCase(
        "groups: [{name: G, codes: []}]\ncodes: [{code: 1, name: A}]",
        "SCG1005 3:1+5: 'codes' must be omitted where a group has 'codes' of its own, not given as well")]
    [TestCase(
        "codes: [{code: 1, name: A}]\ngroups: [{name: G, codes: []}]",
        "SCG1005 3:1+6: 'groups' must be groups without 'codes' of their own where 'codes' is given, not groups with them")]
    public void Groups_with_codes_beside_codes_are_reported_at_the_later_list(string lists, string diagnostic) =>
        Assert.That(Parsed.Diagnose($"catalog: {{name: Code}}\n{lists}"), Is.EqualTo(new[] { diagnostic }));

    [Test]
    public void Codes_that_name_a_group_of_the_list_that_is_not_read_are_not_one_more_fault() =>
        Assert.That(
            Parsed.Locate("catalog: {name: Code}\ncodes: [{code: 1, name: A, group: G}]\ngroups: [{name: G, codes: []}]"),
            Is.EqualTo(new[] { "SCG1005 3:1+6" }));

    [Test]
    public void An_empty_key_codes_holds_no_codes() =>
        Assert.That(
            Parsed.Keep("catalog: {name: Code}\ngroups:\n  - name: G\n    codes:\ncodes: [{code: 1, name: A, group: G}]"),
            Is.EqualTo(new[] { "G/1 A" }));

    private static string Page(params string[] codes) => """
        catalog:
          name: Code
        groups:
          - name: Progress
          - name: Client errors
          - identifier: Left
        codes:

        """ + string.Concat(codes.Select(static code => $"  - {code}\n"));
}
