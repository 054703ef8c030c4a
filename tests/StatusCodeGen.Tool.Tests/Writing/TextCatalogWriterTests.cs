using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Writing;

/// <summary>New catalogs whose codes are texts.</summary>
public sealed class TextCatalogWriterTests
{
    [TestCase("char(5)", "23505", "40P01")]
    [TestCase("char(4)", "R01", "AC01")]
    [TestCase("char(2)", "L", "HH", "<")]
    [TestCase("char(8)", "NotFound", "Conflict")]
    [TestCase("text", "paid", "refunded")]
    [TestCase("text", "insufficient_funds", "R01")]
    [TestCase("text", "é", "a")]
    [TestCase("int", "10", "20")]
    [TestCase("char(2)", "05", "51")]
    public void Type_is_what_the_codes_are(string type, params string[] codes) =>
        Assert.That(CatalogText.Read(Write([.. codes.Select(static code => Row(code, ""))])).Type.Keyword, Is.EqualTo(type));

    [Test]
    public void Codes_keep_their_zeros_and_names_that_say_the_same_are_left_out() => Assert.That(
        Entries(Row("05", "Do not honor"), Row("00", "00"), Row("#1", ""), Row("'", "Quote")),
        Is.EqualTo("""
            codes:
              - code: 05
                name: Do not honor

              - code: 00

              - code: "#1"

              - code: "'"
                name: Quote

            """));

    [Test]
    public void Names_that_clash_have_the_text_behind_them() => Assert.That(
        Entries(Row("01004", "truncated"), Row("22001", "truncated"), Row("5.1.1", "truncated"), Row("+", ""), Row("*", "")),
        Is.EqualTo("""
            codes:
              - code: 01004
                name: truncated

              - code: 22001
                name: truncated
                identifier: Truncated22001

              - code: 5.1.1
                name: truncated
                identifier: Truncated511

              - code: +
                identifier: Code

              - code: "*"
                identifier: Code_2

            """));

    [Test]
    public void Text_whose_number_another_has_gets_a_value()
    {
        var catalog = CatalogText.Read(Write(Row("costarring", ""), Row("liquid", "")));

        Assert.That(
            catalog.Codes.Select(static code => code.Number),
            Is.EqualTo(new decimal[] { TextNumber.Of("costarring"), TextNumber.Of("liquid") + 1 }));
    }

    private static string Entries(params PageRow[] rows) => "codes:" + Write(rows).Split("\ncodes:")[1];

    private static string Write(params PageRow[] rows)
    {
        var text = CatalogWriter.Write(new("", "", [], [], rows), new("Errors", ""), CancellationToken.None);
        Assert.That(CatalogText.ReadFile(text).Diagnostics, Is.Empty, text);
        return text;
    }

    private static PageRow Row(string code, string name) => new(0, null, code, name, "", null, [], []);
}
