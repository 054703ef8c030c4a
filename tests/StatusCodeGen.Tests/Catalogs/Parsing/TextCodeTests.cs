namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>Codes of a catalog of the type <c>text</c>.</summary>
public sealed class TextCodeTests
{
    private const string ValueAdvice = "give this entry another number with 'value'";

    private const string ValueKind = "'value' must be a whole number from -2147483648 to 2147483647 other than 0";

    [TestCase("insufficient_funds", "insufficient_funds", "InsufficientFunds")]
    [TestCase("com.example/quota", "com.example/quota", "ComExampleQuota")]
    [TestCase("no", "no", "No")]
    [TestCase("1E5", "1E5", "_1E5")]
    [TestCase("null", "null", "Null")]
    [TestCase("in use", "in use", "InUse")]
    [TestCase("größe", "größe", "Größe")]
    [TestCase("\"a\\nb\"", "a\nb", "AB")]
    [TestCase("' a '", " a ", "A")]
    public void A_code_is_any_text_and_names_itself(string code, string text, string identifier)
    {
        var yaml = Codes($"{{code: {code}}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.Select(static row => (row.Spelling, row.Name, row.Identifier)),
            Is.EqualTo(new[] { (text, text, identifier) }));
    }

    [Test]
    public void A_number_depends_on_its_text_alone_or_is_the_value()
    {
        const string number = "-468965076 A";

        Assert.That(Parsed.Keep(Codes("{code: a}")), Is.EqualTo(new[] { number }));
        Assert.That(
            Parsed.Keep(Codes("{code: b, value: 7}", "{code: c, value: 0x10}", "{code: a}")),
            Is.EqualTo(new[] { "7 B", "16 C", number }));
    }

    [Test]
    public void An_empty_text_is_not_a_code() =>
        Assert.That(
            Parsed.Diagnose(Codes("{code: '', name: A}")),
            Is.EqualTo(new[] { "SCG1006 4:12+2: '' is not a code; write a text that is not empty" }));

    [Test]
    public void Half_a_surrogate_pair_is_not_a_code_since_UTF_8_cannot_hold_it()
    {
        foreach (var code in (string[])["\uD83D", "a\uDE00\uD83D"])
        {
            // No file of UTF-8 has one, so that the file is reported as well.
            var diagnostics = Parsed.Diagnose(Codes($"{{code: '{code}', name: A}}"));
            Assert.That(diagnostics, Has.One.StartsWith("SCG1013 "));
            Assert.That(
                diagnostics,
                Has.One.StartsWith($"SCG1006 4:12+{code.Length + 2}: ").And.One.EndsWith("; write a text without half a surrogate pair"));
        }
    }

    [Test]
    public void Half_a_surrogate_pair_as_an_escape_is_not_YAML() =>
        Assert.That(Parsed.Locate(Codes("{code: \"\\uD83D\", name: A}")), Is.EqualTo(new[] { "SCG1001 4:13+6" }));

    [Test]
    public void A_block_of_text_is_not_a_code() =>
        Assert.That(
            Parsed.Diagnose(Codes("code: |-\n      a\n    name: A")),
            Is.EqualTo(new[] { "SCG1006 4:11+10: A block of text is not a code; write a text that is not empty" }));

    [TestCase("{code: a, name: B}", "give this entry its own code, or list its name under 'aliases' of that code")]
    [TestCase("{code: a}", "give this entry its own code or remove it")]
    [TestCase("{code: a, value: 8}", "give this entry its own code or remove it")]
    public void A_text_that_repeats_is_a_duplicate_whatever_its_value(string entry, string advice)
    {
        foreach (var first in (string[])["{code: a}", "{code: a, value: 7}"])
        {
            var yaml = Codes(first, entry, "{code: c, deprecated: {use: a}}");

            Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { $"SCG1007 5:12+1 first 4:12+1: Code 'a' is already 'A'; {advice}" }));
            Assert.That(Parsed.Parse(yaml).Catalog!.Codes.Select(static row => row.Identifier), Is.EqualTo(new[] { "A", "C" }));
        }
    }

    [Test]
    public void Two_texts_with_one_number_clash_and_a_value_parts_them()
    {
        var yaml = Codes("{code: costarring}", "{code: liquid}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1007 5:12+6 first 4:12+10: The number 1582148253, which is that of 'liquid', is already 'Costarring'; {ValueAdvice}",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "1582148253 Costarring" }));
        Assert.That(Parsed.Diagnose(Codes("{code: costarring}", "{code: liquid, value: 1}")), Is.Empty);
    }

    [Test]
    public void A_text_with_the_number_of_Undeclared_needs_a_value()
    {
        Assert.That(Parsed.Diagnose(Codes("{code: ppkttia}")), Is.EqualTo(new[]
        {
            $"SCG1007 4:12+7: The number 0, which is that of 'ppkttia', is already 'Undeclared'; {ValueAdvice}",
        }));
        Assert.That(Parsed.Keep(Codes("{code: ppkttia, value: 1}")), Is.EqualTo(new[] { "1 Ppkttia" }));
    }

    [Test]
    public void A_value_that_another_code_has_is_reported_at_the_value()
    {
        Assert.That(Parsed.Diagnose(Codes("{code: a, value: 5}", "{code: b, value: 0x5}")), Is.EqualTo(new[]
        {
            $"SCG1007 5:22+3 first 4:12+1: The number 5, which is that of 'b', is already 'A'; {ValueAdvice}",
        }));
        Assert.That(Parsed.Diagnose(Codes("{code: a}", "{code: b, value: -468965076}")), Is.EqualTo(new[]
        {
            $"SCG1007 5:22+10 first 4:12+1: The number -468965076, which is that of 'b', is already 'A'; {ValueAdvice}",
        }));
    }

    [TestCase("0", $"SCG1005 4:22+1: {ValueKind}, not '0'")]
    [TestCase("'0x0'", $"SCG1005 4:22+5: {ValueKind}, not '0x0'")]
    [TestCase("2147483648", $"SCG1005 4:22+10: {ValueKind}, not '2147483648'")]
    [TestCase("-2147483649", $"SCG1005 4:22+11: {ValueKind}, not '-2147483649'")]
    [TestCase("1.5", $"SCG1005 4:22+3: {ValueKind}, not '1.5'")]
    [TestCase("01", $"SCG1005 4:22+2: {ValueKind}, not '01'")]
    [TestCase("five", $"SCG1005 4:22+4: {ValueKind}, not 'five'")]
    [TestCase("''", $"SCG1005 4:22+2: {ValueKind}, not ''")]
    public void A_value_that_is_no_int_omits_its_code(string value, string diagnostic)
    {
        var yaml = Codes($"{{code: a, value: {value}}}", "{code: b}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { diagnostic }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "-418632219 B" }));
    }

    [Test]
    public void A_value_of_another_kind_counts_as_absent()
    {
        var yaml = Codes("{code: a, value: [5]}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[] { "SCG1005 4:22+3: 'value' must be a text, not a list" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "-468965076 A" }));
    }

    [Test]
    public void A_column_with_the_key_of_a_value_wins()
    {
        var yaml = Parsed
            .Columns("{value: text}", "{code: a, value: some text}", "{code: costarring, value: b}", "{code: liquid, value: c}")
            .Replace("name: Code\n", "name: Code\n  type: text\n", StringComparison.Ordinal);

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { "SCG1007 8:12+6 first 7:12+10" }));
        Assert.That(Parsed.Values(yaml), Is.EqualTo(new[] { "some text", "b" }));
    }

    [TestCase("{code: undeclared}", "4:12+10")]
    [TestCase("{code: a, name: Undeclared}", "4:21+10")]
    [TestCase("{code: a, identifier: Undeclared}", "4:27+10")]
    public void Undeclared_is_the_name_of_what_no_code_declares(string entry, string place) =>
        Assert.That(Parsed.Diagnose(Codes(entry)), Is.EqualTo(new[]
        {
            $"SCG1008 {place}: The C# name 'Undeclared' is already used by the generated API; give this code an 'identifier' of its own",
        }));

    [TestCase("+", 1, "'+' has no letter or digit to make a C# identifier from")]
    [TestCase("\"\\U0001F600\"", 12, "'\U0001F600' has no letter or digit to make a C# identifier from")]
    public void A_text_that_gives_no_CSharp_name_needs_an_identifier(string code, int length, string fault)
    {
        Assert.That(
            Parsed.Diagnose(Codes($"{{code: {code}}}")),
            Is.EqualTo(new[] { $"SCG1008 4:12+{length}: {fault}; give this code an 'identifier' of its own" }));
        Assert.That(Parsed.Diagnose(Codes($"{{code: {code}, identifier: A}}")), Is.Empty);
    }

    private static string Codes(params string[] entries) =>
        Parsed.Codes(entries).Replace("  name: Code\n", "  {name: Code, type: text}\n", StringComparison.Ordinal);
}
