using StatusCodeGen.Tool.Pages;

namespace StatusCodeGen.Tool.Tests.Pages;

public sealed class TextCodeTests
{
    [TestCase("40P01", "40P01", "")]
    [TestCase("05", "05", "")]
    [TestCase("`05`", "05", "")]
    [TestCase("R01*", "R01", "")]
    [TestCase("*", "*", "")]
    [TestCase("5.1.1", "5.1.1", "")]
    [TestCase("insufficient_funds", "insufficient_funds", "")]
    [TestCase("com.example/quota", "com.example/quota", "")]
    [TestCase("R01 Insufficient Funds", "R01", "Insufficient Funds")]
    [TestCase("R01 - Insufficient Funds", "R01", "Insufficient Funds")]
    [TestCase("[E101] tabs", "E101", "tabs")]
    [TestCase("5.1.1: Bad mailbox", "5.1.1", "Bad mailbox")]
    [TestCase("card_declined: The bank has refused.", "card_declined", "The bank has refused.")]
    [TestCase("ERR_LOST It is lost.", "ERR_LOST", "It is lost.")]
    public void A_code_is_found_alone_or_with_a_text_behind_it(string cell, string code, string rest) =>
        Assert.That(TextCode.Find(cell), Is.EqualTo(new CodeText(CellKind.Text, code, rest)));

    [TestCase("")]
    [TestCase("-")]
    [TestCase("n/a")]
    [TestCase("...")]
    [TestCase("Not a code")]
    [TestCase("A sentence.")]
    [TestCase("done.")]
    [TestCase("print()")]
    [TestCase("https://example.com")]
    [TestCase("1. One")]
    public void Other_texts_are_no_codes(string cell) => Assert.That(TextCode.Find(cell), Is.Null);

    [TestCase(true, "R01", "AC01", "MD001")]
    [TestCase(true, "00000", "0100C", "22012")]
    [TestCase(false, "NODE_ENV", "NO_COLOR")]
    [TestCase(true, "05", "51")]
    [TestCase(false, "51", "61")]
    [TestCase(false, "name", "type")]
    [TestCase(false, "ONE", "TWO")]
    public void Registries_give_out_codes_of_one_form(bool isForm, params string[] codes) =>
        Assert.That(TextCode.AreOfOneForm(codes), Is.EqualTo(isForm));
}
