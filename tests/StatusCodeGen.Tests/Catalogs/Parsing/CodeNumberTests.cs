namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class CodeNumberTests
{
    private const string Advice = "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD";

    [TestCase("0", "0")]
    [TestCase("205", "205")]
    [TestCase("-1", "-1")]
    [TestCase("'205'", "205")]
    [TestCase("\"-1\"", "-1")]
    [TestCase("0xC9", "201")]
    [TestCase("0xc9", "201")]
    [TestCase("0x0", "0")]
    [TestCase("0x00000010", "16")]
    [TestCase("'0x10'", "16")]
    public void A_code_is_decimal_or_hexadecimal_and_may_be_quoted(string code, string number)
    {
        var yaml = Parsed.Codes($"{{code: {code}, name: A}}");

        Assert.That(Parsed.Diagnose(yaml), Is.Empty);
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { $"{number} A" }));
    }

    [TestCase("1_000")]
    [TestCase("1:30")]
    [TestCase("4e2")]
    [TestCase("+5")]
    [TestCase("-0")]
    [TestCase("-01")]
    [TestCase("--1")]
    [TestCase("0o17")]
    [TestCase("0b1")]
    [TestCase("0x")]
    [TestCase("0xG")]
    [TestCase("0X1F")]
    [TestCase("-0x1")]
    [TestCase("1 0")]
    [TestCase("~")]
    [TestCase(".inf")]
    [TestCase("2024-01-01")]
    [TestCase("\u0661\u0662")]
    [TestCase("\uFF11")]
    public void A_spelling_that_YAML_may_read_as_something_else_is_not_a_code(string code)
    {
        var yaml = Parsed.Codes($"{{code: {code}, name: A}}", "{code: 5, name: B}");

        Assert.That(Parsed.Diagnose(yaml).Single(), Does.StartWith($"SCG1006 4:12+{code.Length}: '{code}' is not a code; {Advice}"));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 B" }));
    }

    [TestCase("010", "char(3)")]
    [TestCase("00", "char(2)")]
    [TestCase("403.10", "char(6)")]
    [TestCase("5.1.1", "char(5)")]
    [TestCase("no", "char(2)")]
    [TestCase("true", "char(4)")]
    [TestCase("null", "char(4)")]
    [TestCase("1o", "char(2)")]
    [TestCase("R01", "char(3)")]
    [TestCase("40P01", "char(5)")]
    [TestCase("insufficient_funds", "text")]
    [TestCase("größe", "text")]
    public void A_spelling_that_may_be_a_text_is_not_a_code_and_the_type_of_texts_is_named(string code, string type)
    {
        var yaml = Parsed.Codes($"{{code: {code}, name: A}}", "{code: 5, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1006 4:12+{code.Length}: '{code}' is not a code; {Advice}, or give the catalog 'type: {type}' if its codes are texts",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 B" }));
    }

    [TestCase("' 5'", "SCG1006 4:12+4")]
    [TestCase("'5 '", "SCG1006 4:12+4")]
    [TestCase("\"5\\n\"", "SCG1006 4:12+5")]
    [TestCase("''", "SCG1006 4:12+2")]
    [TestCase("'-'", "SCG1006 4:12+3")]
    public void A_quoted_code_contains_only_the_code(string code, string diagnostic) =>
        Assert.That(Parsed.Locate(Parsed.Codes($"{{code: {code}, name: A}}")), Is.EqualTo(new[] { diagnostic }));

    [TestCase("|", 3)]
    [TestCase(">-", 4)]
    public void A_block_of_text_is_not_a_code(string style, int length)
    {
        var yaml = Parsed.Codes($"code: {style}\n      7\n    name: A", "{code: 5, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1006 4:11+{length + 6}: A block of text is not a code; {Advice}",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 B" }));
    }

    [TestCase("16", "0x10")]
    [TestCase("0x10", "16")]
    [TestCase("0xff", "0xFF")]
    [TestCase("0xF", "0x0F")]
    [TestCase("5", "'5'")]
    public void Two_spellings_of_one_number_are_duplicates(string first, string second)
    {
        var yaml = Parsed.Codes($"{{code: {first}, name: A}}", $"{{code: {second}, name: B}}");

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"SCG1007 5:12+{second.Length} first 4:12+{first.Length}" }));
    }

    [TestCase("byte", "0", "255", "-1", "256")]
    [TestCase("sbyte", "-128", "127", "-129", "0x100")]
    [TestCase("short", "-32768", "0x7FFF", "-32769", "32768")]
    [TestCase("ushort", "0", "65535", "-1", "0x10000")]
    [TestCase("int", "-2147483648", "2147483647", "-2147483649", "2147483648")]
    [TestCase("uint", "0", "0xFFFFFFFF", "-1", "4294967296")]
    [TestCase("long", "-9223372036854775808", "9223372036854775807", "-9223372036854775809", "9223372036854775808")]
    [TestCase("ulong", "0", "0xFFFFFFFFFFFFFFFF", "-1", "18446744073709551616")]
    public void The_least_and_the_greatest_number_of_a_type_fit_and_the_numbers_beyond_them_do_not(
        string type, string min, string max, string below, string above)
    {
        var yaml = $$"""
            catalog:
              name: Code
              type: {{type}}
            codes:
              - {code: {{min}}, name: Min}
              - {code: {{max}}, name: Max}
              - {code: {{below}}, name: Below}
              - {code: {{above}}, name: Above}
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"SCG1010 7:12+{below.Length}", $"SCG1010 8:12+{above.Length}" }));
        Assert.That(
            Parsed.Parse(yaml).Catalog!.Codes.Select(static code => $"{code.Literal} {code.Name}"),
            Is.EqualTo(new[] { $"{min} Min", $"{max} Max" }));
    }

    [TestCase("5000000000")]
    [TestCase("99999999999999999999999999999999999999")]
    [TestCase("-99999999999999999999999999999999999999")]
    [TestCase("0x100000000")]
    [TestCase("0x10000000000000000")]
    public void A_code_that_does_not_fit_is_reported_with_the_range_of_the_type(string code)
    {
        var yaml = Parsed.Codes($"{{code: {code}, name: A}}", "{code: 5, name: B}");

        Assert.That(Parsed.Diagnose(yaml), Is.EqualTo(new[]
        {
            $"SCG1010 4:12+{code.Length}: Code '{code}' does not fit the catalog's type 'int' (-2147483648 to 2147483647); "
                + "correct the code or choose a wider type",
        }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "5 B" }));
    }

    [TestCase("0xC0000005", "0xC0000005")]
    [TestCase("'7'", "7")]
    [TestCase("0x00000000000000000000000000000000005", "5")]
    public void The_literal_of_a_code_is_spelt_as_in_the_catalog(string code, string literal)
    {
        var yaml = $"catalog: {{name: Code, type: uint}}\ncodes: [{{code: {code}, name: A}}]";

        Assert.That(Parsed.Parse(yaml).Catalog!.Codes[0].Literal, Is.EqualTo(literal));
    }
}
