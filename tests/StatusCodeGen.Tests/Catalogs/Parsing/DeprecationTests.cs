namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class DeprecationTests
{
    [TestCase("{use: 2}", "Use B2 (2) instead.")]
    [TestCase("{use: 0x2}", "Use B2 (2) instead.")]
    [TestCase("{use: '2'}", "Use B2 (2) instead.")]
    [TestCase("{use: B 2}", "Use B2 (2) instead.")]
    [TestCase("{use: B2}", "Use B2 (2) instead.")]
    [TestCase("{use: Old}", "Use B2 (2) instead.")]
    [TestCase("{use: 2, reason: moved}", "Use B2 (2) instead: moved")]
    [TestCase("{reason: moved, use: 2, x-by: us}", "Use B2 (2) instead: moved")]
    [TestCase("{reason: moved}", "moved")]
    [TestCase("{use: , reason: moved}", "moved")]
    [TestCase("{use: 2, reason: }", "Use B2 (2) instead.")]
    [TestCase("' '", "")]
    [TestCase("noted", "noted")]
    [TestCase("404", "404")]
    public void A_deprecation_has_a_message(string value, string message)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, deprecated: {value}}}", "{code: 2, name: B 2, aliases: [Old]}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Deprecation, Is.EqualTo(message));
    }

    [TestCase("yes")]
    [TestCase("no")]
    [TestCase("No")]
    [TestCase("on")]
    [TestCase("OFF")]
    [TestCase("y")]
    [TestCase("N")]
    [TestCase("0")]
    [TestCase("1")]
    [TestCase("null")]
    [TestCase("~")]
    [TestCase("TRUE")]
    [TestCase("False")]
    public void A_word_that_YAML_tools_read_as_something_else_is_no_message(string word)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, deprecated: {word}}}", $"{{code: 2, name: B, deprecated: '{word}'}}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1005 4:36+{word.Length}: 'deprecated' must be true, false or a message, not '{word}'",
            $"SCG1005 5:36+{word.Length + 2}: 'deprecated' must be true, false or a message, not '{word}'",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static code => code.Deprecation), Is.All.Null);
    }

    [TestCase("{}", "SCG1004 4:36+2: 'deprecated' has no 'use' and no 'reason'; add them", null)]
    [TestCase("{use: }", "SCG1004 4:37+3: 'deprecated' has no 'use' and no 'reason'; add them", null)]
    [TestCase("{usee: 2}", "SCG1003 4:37+4: 'deprecated' has no key 'usee'; did you mean 'use'?", null)]
    [TestCase("[2]", "SCG1005 4:36+3: 'deprecated' must be a text, not a list", null)]
    [TestCase("{use: [2], reason: r}", "SCG1005 4:42+3: 'use' must be a text, not a list", "r")]
    [TestCase("{use: 2, reason: {}}", "SCG1005 4:53+2: 'reason' must be a text, not a mapping", "Use B (2) instead.")]
    [TestCase(
        "{use: 2, since: 5}",
        "SCG1003 4:45+5: 'deprecated' has no key 'since'; its keys are use, reason, and any that begins with 'x-'",
        "Use B (2) instead.")]
    [TestCase("{use: 1, reason: r}", "SCG1005 4:42+1: 'use' must be another code, not '1', which is this entry itself", "r")]
    [TestCase("{use: A}", "SCG1005 4:42+1: 'use' must be another code, not 'A', which is this entry itself", "")]
    [TestCase("{use: C}", "SCG1005 4:42+1: 'use' must be another code, not 'C', which is this entry itself", "")]
    public void A_faulty_deprecation_is_reported_once(string value, string diagnostic, string? message)
    {
        var yaml = Parsed.Codes($"{{code: 1, name: A, deprecated: {value}, aliases: [C]}}", "{code: 2, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Deprecation, Is.EqualTo(message));
    }

    [Test]
    public void An_alias_may_be_replaced_by_its_own_code()
    {
        var yaml = Parsed.Codes(
            "{code: 6, name: A, aliases: [{name: B, deprecated: {use: A, reason: moved}}, {name: C, deprecated: {use: 7}}]}",
            "{code: 7, name: D}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes[0].Aliases.Select(static alias => alias.Deprecation),
            Is.EqualTo(new[] { "Use A (6) instead: moved", "Use D (7) instead." }));
    }

    [Test]
    public void Two_codes_that_replace_each_other_are_the_author_s_choice()
    {
        var yaml = Parsed.Codes("{code: 1, name: A, deprecated: {use: 2}}", "{code: 2, name: B, deprecated: {use: 1}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.Select(static code => code.Deprecation),
            Is.EqualTo(new[] { "Use B (2) instead.", "Use A (1) instead." }));
    }
}
