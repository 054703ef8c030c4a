using StatusCodeGen.Tool.Writing;

namespace StatusCodeGen.Tool.Tests.Writing;

public sealed class YamlTextTests
{
    [TestCase("Not Found")]
    [TestCase("no")]
    [TestCase("404")]
    [TestCase("-5")]
    [TestCase("a:b")]
    [TestCase("a#b")]
    [TestCase("it's")]
    [TestCase("say \"yes\"")]
    [TestCase("a, b [c] {d}")]
    [TestCase("größer 名前 😀")]
    public void Text_that_yaml_reads_as_it_is_has_no_quotes(string text) => Assert.That(YamlText.Inline(text), Is.EqualTo(text));

    [TestCase("a: b", "\"a: b\"")]
    [TestCase("a:", "\"a:\"")]
    [TestCase("See #12", "\"See #12\"")]
    [TestCase("*a", "\"*a\"")]
    [TestCase("- a", "\"- a\"")]
    [TestCase("? a", "\"? a\"")]
    [TestCase("\"a\" b", "'\"a\" b'")]
    [TestCase("'a' \\ b", "'''a'' \\ b'")]
    [TestCase(" a", "\" a\"")]
    [TestCase("a\tb", "\"a\\tb\"")]
    [TestCase("a\u0085b", "\"a\\u0085b\"")]
    [TestCase("a\nb", "\"a\\nb\"")]
    [TestCase("...", "\"...\"")]
    [TestCase("", "\"\"")]
    public void Text_that_yaml_reads_in_another_way_has_quotes(string text, string yaml) =>
        Assert.That(YamlText.Inline(text), Is.EqualTo(yaml));

    [TestCase("a, b", "\"a, b\"")]
    [TestCase("a]", "\"a]\"")]
    [TestCase("a b", "a b")]
    public void Item_between_brackets_has_quotes_around_a_comma(string text, string yaml) =>
        Assert.That(YamlText.InBrackets(text), Is.EqualTo(yaml));

    [Test]
    public void Long_text_is_folded_between_words() =>
        Assert.That(YamlText.Fold("one two three four", 9), Is.EqualTo(new[] { "one two", "three", "four" }));

    [Test]
    public void Text_with_two_spaces_is_not_folded() => Assert.That(YamlText.Fold("one  two", 4), Is.Null);
}
