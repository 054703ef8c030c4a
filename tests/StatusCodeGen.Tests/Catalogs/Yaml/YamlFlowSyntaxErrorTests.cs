using StatusCodeGen.Tests.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Yaml;

/// <summary>Typos in a catalog that is written with brackets: SCG1001.</summary>
public sealed class YamlFlowSyntaxErrorTests
{
    private const string Brace = "the '{' that opens here is not closed; close it";
    private const string Bracket = "the '[' that opens here is not closed; close it";

    [TestCase("{code: 2, name: B", $"5:5+1: {Brace}")]
    [TestCase("{code: 2, name: [B", "5:21+1: the '[' that opens here is not closed; close it")]
    [TestCase("{code: 2, name: B}}", "5:23+1: the value ends before this; put the whole text in quotes, or remove this")]
    [TestCase("code: 2, name: B}", "5:18+1: a text that contains ': ' needs quotes")]
    [TestCase("{code: 2 name: B}", "5:18+1: a text that contains ': ' needs quotes, and a key needs a ',' before it")]
    [TestCase("{code: 2, name: Error: B}", "5:26+1: a text that contains ': ' needs quotes, and a key needs a ',' before it")]
    [TestCase("{code: 2,, name: B}", "5:14+1: a value is missing before this ','; add the value or remove the ','")]
    [TestCase("{code: 2, name: B]}", "5:22+2: a ',' or '}' is missing before this; add it")]
    [TestCase("{code: 2, name: \"B}", "5:21+3: the quote that opens here is not closed; close it")]
    [TestCase("{code: 2, name: @B}", "5:21+1: a text cannot begin with this character; put it in quotes")]
    [TestCase("{code: -, name: B}", "5:12+2: a text that begins with '-' needs quotes")]
    public void A_faulty_entry_in_a_list_of_lines_is_reported_where_the_fault_is(string entry, string error)
    {
        var yaml = Parsed.Codes("{code: 1, name: A}", entry, "{code: 3, name: C}");
        var kept = entry.EndsWith("}}", StringComparison.Ordinal) ? new[] { "1 A", "2 B" } : ["1 A"];

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message(error) }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(kept));
    }

    [TestCase("{code: 2, name: B,", $"4:3+1: {Brace}", "1 A")]
    [TestCase("{code: 2, name: B}", "5:3+6: a ',' or ']' is missing before this; add it", "1 A,2 B")]
    [TestCase("{code: 2, name: [B},", "4:21+2: a ',' or ']' is missing before this; add it", "1 A")]
    [TestCase("{code: 2, name: @B},", "4:19+1: a text cannot begin with this character; put it in quotes", "1 A")]
    [TestCase("{code: 2, name: \"B},", "4:19+4: the quote that opens here is not closed; close it", "1 A")]
    public void A_faulty_entry_in_a_list_in_brackets_is_reported_where_the_fault_is(string entry, string error, string kept)
    {
        var yaml = $"catalog: {{name: Code}}\ncodes: [\n  {{code: 1, name: A}},\n  {entry}\n  {{code: 3, name: \"C\"}},\n]\n";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message(error) }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(kept.Split(',')));
    }

    [TestCase("catalog: {name: Code}\ncodes: [\n  {code: 1, name: A},\n", $"2:8+1: {Bracket}", "1 A")]
    [TestCase("catalog: {name: Code}\ncodes: [\n  {code: 1, name: A}\n# end\n\n", $"2:8+1: {Bracket}", "1 A")]
    [TestCase("catalog: {name: Code}\ncodes: [\n  {code: 1, name: A},\n  {code: 2, name: B\n", $"4:3+1: {Brace}", "1 A")]
    [TestCase("catalog: {name: Code}\ncodes: [{code: 1, name: A},\nx-a: b\n", $"2:8+1: {Bracket}", "1 A")]
    [TestCase("catalog: {name: Code\ncodes: [{code: 1, name: A}]\n", $"1:10+1: {Brace}", "")]
    [TestCase(
        "{\n  \"catalog\": {\"name\": \"Code\"},\n  \"codes\": [\n"
            + "    {\"code\": 1, \"name\": \"A\"},\n    {\"code\": 2, \"name\": \"B\"\n  ]\n}",
        $"5:5+1: {Brace}",
        "1 A")]
    [TestCase(
        "{catalog: {name: Code}, codes: [{code: 1, name: A}]} b",
        "1:54+1: the file's content ends before this; remove this, or align it with the file's first key",
        "1 A")]
    [TestCase("[a, b", $"1:1+1: {Bracket}", "")]
    [TestCase("x-\u009A: [4:", $"1:6+1: {Bracket}", "")]
    [TestCase("{x-a: [b, c: [d: e", "1:14+1: the '[' that opens here is not closed; close it", "")]
    public void A_bracket_that_is_never_closed_is_reported_where_it_opens(string yaml, string error, string kept)
    {
        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message(error) }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(kept.Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void An_unclosed_bracket_causes_no_other_fault_in_the_lines_below_it()
    {
        var yaml = Parsed.Codes("code: 1\n    name: A", "code: 2\n    name: B\n    description: {see below", "code: 3\n    name: C");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { Message("8:18+1: " + Brace) }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1 A" }));
    }

    [TestCase("codes: [{code: 1, name: A}, {code: 2, name: B}, {code: 3, name: @C}]", "1 A,2 B")]
    [TestCase("codes: [{code: 1, name: A}, {code: 2, name: B}, {code: 3, name: \"C}]", "1 A,2 B")]
    [TestCase("codes: [{code: 1, name: A}, {code: 2, name: B}, {code: 3, name: C: D}]", "1 A,2 B")]
    public void Entries_before_the_error_are_kept_even_on_the_same_line(string codes, string kept) =>
        Assert.That(Parsed.Keep("catalog: {name: Code}\n" + codes), Is.EqualTo(kept.Split(',')));

    private static string Message(string error)
    {
        var place = error[..error.IndexOf(": ", StringComparison.Ordinal)];
        return $"SCG1001 {place}: The file is not valid YAML here: {error[(place.Length + 2)..]}";
    }
}
