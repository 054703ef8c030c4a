using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

public sealed class CodeTextTests
{
    [TestCase("404", "404", "")]
    [TestCase("-12", "-12", "")]
    [TestCase("\u221212", "-12", "")]
    [TestCase("0x1F", "0x1F", "")]
    [TestCase("0X1F", "0x1F", "")]
    [TestCase("0xC00D07F7L", "0xC00D07F7", "")]
    [TestCase("0x1UL", "0x1", "")]
    [TestCase("(404)", "404", "")]
    [TestCase("\"404\"", "404", "")]
    [TestCase("404 [1]", "404", "")]
    [TestCase("404¹", "404", "")]
    [TestCase("404*", "404", "")]
    [TestCase("HTTP 404", "404", "")]
    [TestCase("5 (0x5)", "5", "")]
    [TestCase("0x10 / 16", "0x10", "")]
    [TestCase("404 Not Found", "404", "Not Found")]
    [TestCase("404: Not Found", "404", "Not Found")]
    [TestCase("404 – Not Found", "404", "Not Found")]
    [TestCase("404\nNot Found", "404", "Not Found")]
    [TestCase("404 (Not Found)", "404", "Not Found")]
    [TestCase("HTTP 404 Not Found", "404", "Not Found")]
    [TestCase("(0) SQLITE_OK", "0", "SQLITE_OK")]
    [TestCase("-12 (ECPG_OUT_OF_MEMORY)", "-12", "ECPG_OUT_OF_MEMORY")]
    [TestCase("CURLE_OK (0)", "0", "CURLE_OK")]
    [TestCase("Not Found [404]", "404", "Not Found")]
    [TestCase("EPERM = 1", "1", "EPERM")]
    public void Cell_has_a_number(string cell, string code, string rest) =>
        Assert.That(CodeText.Find(cell), Is.EqualTo(new CodeText(CellKind.Number, code, rest)));

    [TestCase("4xx", "4xx", "")]
    [TestCase("4XX", "4xx", "")]
    [TestCase("400-499", "400-499", "")]
    [TestCase("400 – 499", "400-499", "")]
    [TestCase("4xx Client errors", "4xx", "Client errors")]
    [TestCase("Client errors (4xx)", "4xx", "Client errors (")]
    [TestCase("104-199 Unassigned", "104-199", "Unassigned")]
    public void Cell_has_a_range(string cell, string code, string rest) =>
        Assert.That(CodeText.Find(cell), Is.EqualTo(new CodeText(CellKind.Range, code, rest)));

    [TestCase("")]
    [TestCase("Not Found")]
    [TestCase("00")]
    [TestCase("0404")]
    [TestCase("1.5")]
    [TestCase("404, 410")]
    [TestCase(">128")]
    [TestCase("42P01")]
    [TestCase("5L")]
    [TestCase("0x1LU5")]
    [TestCase("1_000")]
    [TestCase("1. Introduction")]
    [TestCase("1) Introduction")]
    [TestCase("12345678901234567890123")]
    public void Cell_has_no_code(string cell) => Assert.That(CodeText.Find(cell), Is.Null);
}
