using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class SuggestionTests
{
    private static readonly string[] Words = ["code", "name", "identifier", "description", "deprecated"];

    [TestCase("nmae", "name", Description = "swapped")]
    [TestCase("nam", "name", Description = "dropped")]
    [TestCase("names", "name", Description = "added")]
    [TestCase("mame", "name", Description = "changed")]
    [TestCase("Name", "name", Description = "upper case")]
    [TestCase("CODE", "code")]
    [TestCase("cod", "code")]
    [TestCase("kode", "code")]
    [TestCase("descripton", "description")]
    [TestCase("discripsion", "description")]
    [TestCase("desc", "description", Description = "shortened")]
    [TestCase("id", null, Description = "too short to tell")]
    [TestCase("ident", "identifier")]
    [TestCase("depricated", "deprecated")]
    [TestCase("depreciated", "deprecated")]
    public void The_word_that_was_probably_meant_is_suggested(string text, string? word) =>
        Assert.That(Suggestion.For(text, Words), Is.EqualTo(word));

    [TestCase("")]
    [TestCase("title")]
    [TestCase("mode_of")]
    [TestCase("label")]
    [TestCase("c")]
    [TestCase("descriptions-of-all-the-codes")]
    public void No_word_is_suggested_for_a_text_that_is_unlike_all_words(string text) =>
        Assert.That(Suggestion.For(text, Words), Is.Null);

    [Test]
    public void The_nearest_word_is_suggested_and_the_first_of_equally_near_words() =>
        Assert.That(
            new[] { Suggestion.For("codes", ["code", "codes"]), Suggestion.For("codex", ["code", "codes"]) },
            Is.EqualTo(new[] { "codes", "code" }));
}
