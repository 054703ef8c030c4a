using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Tests.Emit.Writing;

public sealed class DocCommentTests
{
    [TestCase("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [TestCase("</summary>", "&lt;/summary&gt;")]
    [TestCase("  one\r\n\ttwo\u0085three\u2028four\u2029five ", "one two three four five")]
    [TestCase("a\u202Eb\u200Bc", "a&#x202E;b&#x200B;c")]
    public void A_text_is_escaped_and_stays_on_one_line(string text, string expected) =>
        Assert.That(DocComment.Escape(text), Is.EqualTo(expected));

    [Test]
    public void A_character_that_XML_does_not_allow_is_replaced() =>
        Assert.That(
            DocComment.Escape("nul \0 half \uD83D pair 😀 none \uFFFE"),
            Is.EqualTo("nul \uFFFD half \uFFFD pair 😀 none \uFFFD"));

    [Test]
    public void A_text_that_fits_is_on_one_line() =>
        Assert.That(new SourceWriter().WriteSummary("Short.").ToText().ToString(), Is.EqualTo("/// <summary>Short.</summary>\n"));

    [Test]
    public void A_long_text_is_wrapped_at_spaces()
    {
        var word = new string('x', 50);

        var text = new SourceWriter().WriteSummary($"{word} {word} {word} {new string('y', 200)} z").ToText().ToString();

        Assert.That(
            text,
            Is.EqualTo($"/// <summary>\n/// {word} {word}\n/// {word}\n/// {new string('y', 200)}\n/// z\n/// </summary>\n"));
    }
}
