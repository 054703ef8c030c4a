using StatusCodeGen.Tests.Hostile;
using StatusCodeGen.Tool.Export;

namespace StatusCodeGen.Tool.Tests.Export;

public sealed class TypeScriptTextTests
{
    [TestCase("I'm a teapot", "\"I'm a teapot\"")]
    [TestCase("\"\\\r\n", "\"\\\"\\\\\\u000D\\u000A\"")]
    [TestCase("</script>\u2028\u202E\uFEFF", "\"\\u003C/script>\\u2028\\u202E\\uFEFF\"")]
    [TestCase("日本 😀", "\"日本 😀\"")]
    public void A_text_is_a_string_literal(string text, string literal) => Assert.That(TypeScriptText.Quote(text), Is.EqualTo(literal));

    [TestCase("a */ b", "a *\\/ b")]
    [TestCase("</script> <!-- x", "<\\/script> <\\!-- x")]
    [TestCase("a\nb\u2028c", "a\\u000Ab\\u2028c")]
    public void A_text_never_ends_a_comment(string text, string comment) => Assert.That(TypeScriptText.Comment(text), Is.EqualTo(comment));

    [TestCase("Ok", "Ok")]
    [TestCase("class", "class")]
    [TestCase("_9$", "_9$")]
    [TestCase("9", "\"9\"")]
    [TestCase("retry after", "\"retry after\"")]
    [TestCase("Größe", "\"Größe\"")]
    [TestCase("__proto__", "[\"__proto__\"]")]
    public void A_property_is_quoted_unless_it_is_an_identifier(string name, string property) =>
        Assert.That(TypeScriptText.Property(name), Is.EqualTo(property));

    [Test]
    public void No_hostile_text_ends_a_literal_a_comment_or_a_line()
    {
        foreach (var text in HostileTexts.Signs)
        {
            Assert.That(TypeScriptText.Quote(text + text)[1..^1], Does.Not.Match("(?<!\\\\)(\\\\\\\\)*\"|[\\r\\n\\u2028\\u2029]|<"));
            Assert.That(TypeScriptText.Comment(text + text), Does.Not.Match("\\*/|[\\r\\n\\u2028\\u2029]|</|<!--"));
        }
    }
}
