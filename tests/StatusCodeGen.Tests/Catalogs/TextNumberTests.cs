using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class TextNumberTests
{
    /// <summary>Vectors of the FNV draft, a pair of words that collide, and a text with the number of Undeclared.</summary>
    [TestCase("a", 0xE40C292Cu)]
    [TestCase("b", 0xE70C2DE5u)]
    [TestCase("foobar", 0xBF9CF968u)]
    [TestCase("costarring", 0x5E4DAA9Du)]
    [TestCase("liquid", 0x5E4DAA9Du)]
    [TestCase("ppkttia", 0u)]
    public void A_number_is_the_32_bit_FNV_1a_hash_of_the_text(string text, uint hash) =>
        Assert.That(unchecked((uint)TextNumber.Of(text)), Is.EqualTo(hash));

    [Test]
    public void A_text_is_hashed_in_UTF_8() =>
        Assert.That(TextNumber.Of("ñ"), Is.EqualTo(111_002_361));

    [Test]
    public void A_text_is_a_code_unless_it_is_empty_or_has_half_a_surrogate_pair()
    {
        Assert.That(
            new[] { "a", " ", "\0", "\U0001F600", "a\U0001F600\U0001F600b" },
            Has.All.Matches<string>(TextNumber.IsText));
        Assert.That(
            new[] { "", "\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83D\uD83D\uDE00", "\U0001F600\uDE00" },
            Has.None.Matches<string>(TextNumber.IsText));
    }
}
