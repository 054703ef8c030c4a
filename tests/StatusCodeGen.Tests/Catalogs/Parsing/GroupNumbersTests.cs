namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class GroupNumbersTests
{
    private const string Advice = "give this group another value";

    [TestCase("{name: A}, {name: B}", "A=1", "B=2")]
    [TestCase("{name: A, value: 5}, {name: B}", "A=5", "B=2")]
    [TestCase("{name: A, value: 2147483647}, {name: B, value: 0x10}", "A=2147483647", "B=16")]
    [TestCase("{name: A, value: 2}, {name: B, value: 1}", "A=2", "B=1")]
    [TestCase("{name: A, value: 1}, {name: B, value: '2'}", "A=1", "B=2")]
    [TestCase("{name: '?'}, {name: B, value: }", "B=1")]
    public void A_group_has_its_value_or_else_its_position(string groups, params string[] numbers) =>
        Assert.That(Numbers(groups), Is.EqualTo(numbers));

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("0x0")]
    [TestCase("2147483648")]
    [TestCase("99999999999999999999999")]
    [TestCase("010")]
    [TestCase("1.5")]
    [TestCase("A")]
    [TestCase("''")]
    public void A_value_that_is_not_a_positive_int_is_reported_and_the_position_is_used(string value)
    {
        var groups = $"{{name: A}}, {{name: B, value: {value}}}";

        Assert.That(
            Parsed.Diagnose(Yaml(groups)),
            Is.EqualTo(new[]
            {
                $"SCG1005 2:38+{value.Length}: 'value' must be a whole number from 1 to 2147483647, not '{value.Trim('\'')}'",
            }));
        Assert.That(Numbers(groups), Is.EqualTo(new[] { "A=1", "B=2" }));
    }

    [Test]
    public void A_value_that_another_group_has_is_reported_and_a_free_number_is_used()
    {
        const string groups = "{name: A, value: 4}, {name: B, value: 4}, {name: C, value: 4}, {name: D, value: 5}, {name: E, value: 6}";

        Assert.That(Parsed.Diagnose(Yaml(groups)), Is.EqualTo(new[]
        {
            $"SCG1007 2:48+1: Group value '4' is already 'A'; {Advice}",
            $"SCG1007 2:69+1: Group value '4' is already 'A'; {Advice}",
        }));
        Assert.That(Numbers(groups), Is.EqualTo(new[] { "A=4", "B=7", "C=8", "D=5", "E=6" }));
    }

    [TestCase("{name: A, value: 2}, {name: B}", "SCG1007 2:27+1: Group value '2' is already 'B'", "A=3", "B=2")]
    [TestCase("{name: A}, {name: B, value: 1}", "SCG1007 2:38+1: Group value '1' is already 'A'", "A=1", "B=3")]
    public void A_position_counts_before_a_value(string groups, string diagnostic, params string[] numbers)
    {
        Assert.That(Parsed.Diagnose(Yaml(groups)), Is.EqualTo(new[] { $"{diagnostic}; {Advice}, or that one a value too" }));
        Assert.That(Numbers(groups), Is.EqualTo(numbers));
    }

    [Test]
    public void A_faulty_value_gives_way_to_another_value()
    {
        const string groups = "{name: A, value: 0}, {name: B, value: 1}";

        Assert.That(Parsed.Locate(Yaml(groups)), Is.EqualTo(new[] { "SCG1005 2:27+1" }));
        Assert.That(Numbers(groups), Is.EqualTo(new[] { "A=3", "B=1" }));
    }

    private static string Yaml(string groups) => $"catalog: {{name: Code}}\ngroups: [{groups}]";

    private static IEnumerable<string> Numbers(string groups) =>
        Parsed.Parse(Yaml(groups)).Catalog!.Groups.Select(static group => $"{group.Identifier}={group.Number}");
}
