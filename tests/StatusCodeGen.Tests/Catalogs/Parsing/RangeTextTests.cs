namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class RangeTextTests
{
    private const string Advice = "correct the code or the range, or move the entry";

    [TestCase("1xx", "100", "199", "99", "200")]
    [TestCase("40x", "400", "409", "399", "410")]
    [TestCase("5x", "50", "59", "49", "60")]
    [TestCase("0xx", "0", "99", "-1", "100")]
    [TestCase("400-499", "400", "499", "399", "500")]
    [TestCase("7-7", "7", "7", "6", "8")]
    [TestCase("-5-5", "-5", "5", "-6", "6")]
    [TestCase("-9--3", "-9", "-3", "-10", "-2")]
    [TestCase("0x10-0x1F", "16", "31", "15", "32")]
    [TestCase("0-0xFF", "0", "255", "-1", "256")]
    [TestCase("'4xx'", "400", "499", "399", "500")]
    public void A_range_includes_both_ends_and_a_code_outside_it_is_reported_and_kept(
        string range, string first, string last, string below, string above)
    {
        var yaml = Group(range, below, above, first, last);
        var text = range.Trim('\'');

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1009 7:16+{below.Length}: Code {below} is outside the range {text} of its group 'Some codes'; {Advice}",
            $"SCG1009 8:16+{above.Length}: Code {above} is outside the range {text} of its group 'Some codes'; {Advice}",
        }));
        Assert.That(Parsed.Keep(yaml), Has.Length.EqualTo(first == last ? 3 : 4));
    }

    [TestCase("499-400")]
    [TestCase("xx")]
    [TestCase("x1")]
    [TestCase("4x0")]
    [TestCase("4XX")]
    [TestCase("-4xx")]
    [TestCase("400 - 499")]
    [TestCase("400 -499")]
    [TestCase("400..499")]
    [TestCase("400-")]
    [TestCase("-")]
    [TestCase("400")]
    [TestCase("0400-0499")]
    [TestCase("400-499-599")]
    [TestCase("1xx-2xx")]
    [TestCase("\u0661xx")]
    public void A_text_that_is_not_a_range_is_reported_and_ignored(string range)
    {
        var yaml = Group($"'{range}'", "1", "2", "3", "4");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1005 5:12+{range.Length + 2}: 'range' must be digits followed by x such as 4xx, "
                + $"or the lowest and the highest code such as 400-499, not '{range}'",
        }));
        Assert.That(Parsed.Keep(yaml), Has.Length.EqualTo(4));
        Assert.That(Parsed.Parse(yaml).Catalog!.Groups[0].RangeText, Is.Empty);
    }

    [Test]
    public void Groups_may_share_a_range()
    {
        const string yaml = """
            catalog: {name: Code}
            groups:
              - {name: A, range: 4xx, codes: [{code: 401, name: X}]}
              - {name: B, range: 4xx, codes: [{code: 410, name: Y}]}
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "A/401 X", "B/410 Y" }));
    }

    [Test]
    public void A_range_never_decides_the_group_of_a_code()
    {
        const string yaml = """
            catalog: {name: Code}
            groups:
              - {name: A, range: 1xx, codes: [{code: 200, name: X}]}
              - {name: B, range: 2xx, codes: [{code: 201, name: Y}]}
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1009 3:42+3" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "A/200 X", "B/201 Y" }));
    }

    private static string Group(string range, params string[] codes) => $"""
        catalog: {"{name: Code}"}
        groups:
          - name: Some
            title: Some codes
            range: {range}
            codes:

        """ + string.Concat(codes.Distinct().Select(static (code, index) => $"      - {{code: {code}, name: A{index}}}\n"));

    [TestCase(@"It's Fin\ae", @"'It's Fin\u0007e'")]
    [TestCase(@"a\u202Eb", @"'a\u202Eb'")]
    [TestCase(
        "A title of a hundred characters would make a message that nobody reads to the end",
        "'A title of a hundred characters would make a message that no…'")]
    public void The_reported_title_is_shortened_and_shows_invisible_characters_as_escapes(string title, string quoted)
    {
        var yaml = $"catalog: {{name: Code}}\ngroups:\n- {{name: A, title: \"{title}\", range: 1x, codes: [{{code: 9, name: B}}]}}\n";

        Assert.That(
            Parsed.Diagnose(yaml).Single(),
            Does.EndWith($": Code 9 is outside the range 1x of its group {quoted}; {Advice}"));
    }
}
