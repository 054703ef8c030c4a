namespace StatusCodeGen.Tests.Catalogs.Parsing;

/// <summary>What is said about a text that is not a number, in a catalog whose codes are numbers.</summary>
public sealed class CodeFaultTests
{
    private const string Advice = "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD";

    [TestCase("insufficient_funds", "text")]
    [TestCase("40P01", "char(5)")]
    [TestCase("R01", "char(3)")]
    [TestCase("no", "char(2)")]
    [TestCase("05", "char(2)")]
    [TestCase("5.1.1", "char(5)")]
    [TestCase("5.1", "char(3)")]
    [TestCase("ABCDEFGH", "char(8)")]
    [TestCase("ABCDEFGHI", "text")]
    [TestCase("1E5A", "char(4)")]
    [TestCase("in use", "text")]
    [TestCase("größe", "text")]
    [TestCase("-x", "char(2)")]
    public void A_code_of_a_catalog_of_texts_is_told_the_type_that_it_needs(string code, string type) =>
        Assert.That(Parsed.Diagnose(Parsed.Codes($"{{code: {code}, name: A}}")), Is.EqualTo(new[]
        {
            $"SCG1006 4:12+{code.Length}: '{code}' is not a code; {Advice}, or give the catalog 'type: {type}' if its codes are texts",
        }));

    [TestCase("1_000")]
    [TestCase("4e2")]
    [TestCase("4E+2")]
    [TestCase("+5")]
    [TestCase("1:30")]
    [TestCase("-0")]
    [TestCase("-01")]
    [TestCase("--1")]
    [TestCase("~")]
    [TestCase("2024-01-01")]
    [TestCase("\u0661")]
    public void Another_spelling_of_a_number_is_not_taken_for_a_text(string code) =>
        Assert.That(Parsed.Diagnose(Parsed.Codes($"{{code: {code}, name: A}}")), Is.EqualTo(new[]
        {
            $"SCG1006 4:12+{code.Length}: '{code}' is not a code; {Advice}",
        }));

    [TestCase("char(5")]
    [TestCase("string")]
    [TestCase("varchar(5)")]
    public void Texts_under_a_faulty_type_are_omitted_without_a_second_report(string type)
    {
        var yaml = $"""
            catalog: {"{"}name: Code, type: "{type}"{"}"}
            codes:
              - {"{"}code: R01, name: A{"}"}
              - {"{"}code: 05, name: B{"}"}
              - {"{"}code: 5.1.1{"}"}
              - {"{"}code: 7, name: C{"}"}
            """;

        Assert.That(Parsed.Locate(yaml), Is.EqualTo(new[] { $"SCG1005 1:29+{type.Length + 2}" }));
        Assert.That(Parsed.Keep(yaml), Is.EqualTo(new[] { "7 C" }));
    }

    [TestCase("groups: [{name: G, range: card_x, codes: [{code: card_a, name: A}]}]")]
    [TestCase("groups: [{name: G, range: 23x, codes: [{code: 23505, name: A}]}]")]
    [TestCase("codes: [{code: 23505}, {code: 5, deprecated: {use: 23505}}]")]
    [TestCase("codes: []\nreserved: [R01, 23x, card_x, {code: in use}]")]
    public void Nothing_that_a_catalog_of_texts_can_have_is_reported_under_a_faulty_type(string lines) =>
        Assert.That(Parsed.Locate($"catalog: {{name: Code, type: varchar(5)}}\n{lines}"), Is.EqualTo(new[] { "SCG1005 1:29+10" }));

    [Test]
    public void Mistakes_in_numbers_are_reported_under_a_faulty_type() =>
        Assert.That(
            Parsed.Locate("catalog: {name: Code, type: integer}\ncodes: [{code: 1_000, name: A}, {code: '', name: B}]"),
            Is.EqualTo(new[] { "SCG1005 1:29+7", "SCG1006 2:16+5", "SCG1006 2:40+2" }));
}
