using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Ranges of codes that are texts: their beginning and then <c>x</c>.</summary>
public sealed class PrefixRangeTests
{
    private const string Advice = "correct the code or the range, or move the entry";

    [TestCase("char(5)", "23x", "23", "23505", "22999", "24000")]
    [TestCase("char(5)", "23xxx", "23000", "23~", "2", "24")]
    [TestCase("char(5)", "23505x", "23505", "23505", "2350", "23506")]
    [TestCase("char(5)", "-x", "-", "-x", "x", "_")]
    [TestCase("char(5)", "xax", "xa", "xax", "x", "ax")]
    [TestCase("text", "card_x", "card_", "card_declined", "card", "Card_declined")]
    [TestCase("text", "größe x", "größe ", "größe x", "größe", "grösse ")]
    public void A_range_has_the_codes_that_begin_with_its_text(
        string type, string range, string first, string last, string before, string after)
    {
        var parsed = RangeText.Parse(range, CodeType.Find(type)!)!;

        Assert.That(Contains(type, parsed, first), Is.True);
        Assert.That(Contains(type, parsed, last), Is.True);
        Assert.That(Contains(type, parsed, before), Is.False);
        Assert.That(Contains(type, parsed, after), Is.False);
    }

    [TestCase("char(5)", "23x", "23505", "40P01")]
    [TestCase("char(5)", "23xxx", "'23'", "'2'")]
    [TestCase("text", "card_x", "card_declined", "iban_invalid")]
    public void A_code_with_another_beginning_is_reported_and_kept(string type, string range, string inside, string outside)
    {
        var yaml = $"""
            catalog: {"{"}name: Code, type: {type}{"}"}
            groups:
              - name: Some
                title: Some codes
                range: {range}
                codes:
                  - {"{"}code: {inside}, name: A{"}"}
                  - {"{"}code: {outside}, name: B{"}"}
            """;

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1009 8:16+{outside.Length}: Code '{outside.Trim('\'')}' is outside the range '{range}' "
                + $"of its group 'Some codes'; {Advice}",
        }));
        Assert.That(Parsed.Keep(yaml), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_code_in_a_message_is_in_quotes_and_shortened()
    {
        var code = $"b\\n{new string('c', 100)}";
        var yaml = $"catalog: {{name: Code, type: text}}\ngroups: [{{name: G, range: \"a\\nx\", codes: [{{code: \"{code}\"}}]}}]";

        Assert.That(
            Parsed.Diagnose(yaml).Single(),
            Does.Contain(@": Code 'b\u000Accc").And.Contain(@"…' is outside the range 'a\u000Ax' of its group 'G'; "));
    }

    [TestCase("char(5)", "23")]
    [TestCase("char(5)", "x")]
    [TestCase("char(5)", "xxx")]
    [TestCase("char(5)", "23X")]
    [TestCase("char(5)", "23000-23999")]
    [TestCase("char(5)", "235056x")]
    [TestCase("char(5)", "2 x")]
    [TestCase("char(5)", "éx")]
    [TestCase("text", "card_")]
    [TestCase("text", "xx")]
    [TestCase("text", "a-b")]
    public void A_text_that_is_not_a_range_is_reported_and_ignored(string type, string range)
    {
        var yaml = $"catalog: {{name: Code, type: {type}}}\ngroups: [{{name: A, range: '{range}', codes: [{{code: B}}]}}]";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1005 2:27+{range.Length + 2}: 'range' must be the beginning of the codes followed by x, such as 23x, not '{range}'",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Groups[0].RangeText, Is.Empty);
    }

    [TestCase("400-499")]
    [TestCase("0x10-0x1F")]
    [TestCase("'4xx'")]
    public void Only_digits_and_x_can_be_a_range_of_numbers_and_of_texts(string range)
    {
        var text = range.Trim('\'');

        Assert.That(RangeText.Parse(text, CodeType.Int), Is.Not.Null);
        Assert.That(RangeText.Parse(text, CodeType.Packed(5)) is null, Is.EqualTo(text.Contains('-', StringComparison.Ordinal)));
    }

    private static bool Contains(string type, CodeRange range, string code)
    {
        Assert.That(CodeSyntax.TryParse(code, CodeType.Find(type)!, out var number), Is.True);
        return range.Contains(number, code);
    }
}
