using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Codes of a catalog of the type <c>char(n)</c>.</summary>
public sealed class PackedCodeTests
{
    private const string Advice = "write 1 to 5 printable ASCII characters without spaces";

    private const string OrText = ", or give the catalog 'type: text'";

    [TestCase("23505")]
    [TestCase("05")]
    [TestCase("1E5")]
    [TestCase("1_0")]
    [TestCase("+5")]
    [TestCase("-0")]
    [TestCase("4.2")]
    [TestCase("1:30")]
    [TestCase("no")]
    [TestCase("true")]
    [TestCase("null")]
    [TestCase("~")]
    [TestCase("0x1F")]
    [TestCase(".inf")]
    [TestCase("'#1'")]
    [TestCase("\"{}\"")]
    public void A_code_is_read_as_it_is_written_with_or_without_quotes(string code)
    {
        var yaml = Codes($"{{code: {code}, identifier: A}}");
        var text = code.Trim('\'', '"');

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(PackedText.TryPack(text, 5, out var number), Is.True);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.Select(static row => (row.Spelling, row.Name, row.Literal)),
            Is.EqualTo(new[] { (text, text, PackedText.ToLiteral(number)) }));
    }

    [TestCase("''", 2, Advice)]
    [TestCase("' A'", 4, Advice + OrText)]
    [TestCase("A B", 3, Advice + OrText)]
    [TestCase("é", 1, Advice + OrText)]
    [TestCase("éééééé", 6, Advice + OrText)]
    [TestCase("\"A\\t\"", 5, Advice + OrText)]
    [TestCase("\uFF11", 1, Advice + OrText)]
    public void A_text_that_is_not_printable_ASCII_is_reported_with_what_fits(string code, int length, string advice)
    {
        var yaml = Codes($"{{code: {code}, name: A}}", "{code: B}");

        Assert.That(
            Parsed.Diagnose(yaml).Single(),
            Does.StartWith($"SCG1006 4:12+{length}: ").And.EndWith($" is not a code; {advice}"));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static row => row.Spelling), Is.EqualTo(new[] { "B" }));
    }

    [TestCase("|")]
    [TestCase(">-")]
    public void A_block_of_text_is_not_a_code(string style) =>
        Assert.That(
            Parsed.Diagnose(Codes($"code: {style}\n      A\n    name: A")),
            Is.EqualTo(new[] { $"SCG1006 4:11+{style.Length + 8}: A block of text is not a code; {Advice}" }));

    [TestCase("char(5)", "235050", "1 to 5 characters")]
    [TestCase("char(2)", "ABC", "1 to 2 characters")]
    [TestCase("char(1)", "AB", "one character")]
    [TestCase("char(8)", "123456789", "1 to 8 characters")]
    public void A_longer_text_does_not_fit_its_type(string type, string code, string limits)
    {
        var yaml = $"catalog: {{name: Code, type: {type}}}\ncodes: [{{code: {code}, name: A}}, {{code: B}}]";

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1010 2:16+{code.Length}: Code '{code}' does not fit the catalog's type '{type}' ({limits}); "
                + "correct the code or choose a wider type",
        }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static row => row.Spelling), Is.EqualTo(new[] { "B" }));
    }

    [Test]
    public void The_advice_for_a_single_character_is_in_the_singular() =>
        Assert.That(
            Parsed.Diagnose("catalog: {name: Code, type: char(1)}\ncodes: [{code: '', name: A}]").Single(),
            Does.EndWith("'' is not a code; write one of the printable ASCII characters without spaces"));

    [TestCase("{code: A, name: B}", "give this entry its own code, or list its name under 'aliases' of that code")]
    [TestCase("{code: 'A'}", "give this entry its own code or remove it")]
    public void A_text_that_repeats_is_a_duplicate(string entry, string advice)
    {
        var yaml = Codes("{code: A}", entry, "{code: a, identifier: Small}");

        Assert.That(
            Parsed.Diagnose(yaml).Single(),
            Does.Match(@"^SCG1007 5:12\+\d first 4:12\+1: ").And.EndWith($": Code 'A' is already 'A'; {advice}"));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static row => row.Identifier), Is.EqualTo(new[] { "A", "Small" }));
    }

    [Test]
    public void A_code_names_itself_if_nothing_else_does()
    {
        var yaml = Codes(
            "{code: R01}",
            "{code: 05}",
            "{code: 08, identifier: Honor}",
            "{code: 51, name: Not enough}",
            "{code: 1-2, name: }");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.Select(static row => $"{row.Spelling} {row.Name} {row.Identifier}"),
            Is.EqualTo(new[] { "R01 R01 R01", "05 05 _05", "08 08 Honor", "51 Not enough NotEnough", "1-2 1-2 _12" }));
    }

    [TestCase("{code: +}", "SCG1008 4:12+1: '+' has no letter or digit to make a C# identifier from")]
    [TestCase("{code: '+', name: '-'}", "SCG1008 4:23+3: '-' has no letter or digit to make a C# identifier from")]
    public void A_text_that_gives_no_CSharp_name_needs_an_identifier(string entry, string diagnostic)
    {
        var yaml = Codes(entry, "{code: 01}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"{diagnostic}; give this code an 'identifier' of its own" }));
        Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static row => row.Spelling), Is.EqualTo(new[] { "01" }));
    }

    [Test]
    public void Two_texts_that_give_one_CSharp_name_clash()
    {
        var yaml = Codes("{code: 5.1}", "{code: 51}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            "SCG1008 5:12+2 first 4:12+3: Another code has the C# name '_51'; give this code an 'identifier' of its own",
        }));
    }

    [TestCase("{code: A, value: 5}")]
    [TestCase("{code: A, vlaue: 5}")]
    public void A_short_text_has_no_value_of_its_own(string entry) =>
        Assert.That(Parsed.Locate(Codes(entry)), Is.EqualTo(new[] { "SCG1003 4:15+5" }));

    [Test]
    public void Undeclared_is_a_name_like_any_other() =>
        Assert.That(Parsed.Diagnose(Codes("{code: A, name: Undeclared}")), Is.Empty);

    private static string Codes(params string[] entries) =>
        Parsed.Codes(entries).Replace("  name: Code\n", "  {name: Code, type: char(5)}\n", StringComparison.Ordinal);
}
