using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tests.Catalogs;

public sealed class PackedTextTests
{
    [TestCase("23505", 5, "0x3233353035")]
    [TestCase("A", 1, "0x41")]
    [TestCase("A", 2, "0x4100")]
    [TestCase("A", 8, "0x4100000000000000")]
    [TestCase("!", 1, "0x21")]
    [TestCase("~~~~~~~~", 8, "0x7E7E7E7E7E7E7E7E")]
    public void Each_character_is_a_byte_of_the_number_and_the_first_is_the_highest(string text, int length, string literal)
    {
        Assert.That(PackedText.TryPack(text, length, out var number), Is.True);
        Assert.That(PackedText.ToLiteral(number), Is.EqualTo(literal));
    }

    [TestCase("", 5)]
    [TestCase("235050", 5)]
    [TestCase("23 05", 5)]
    [TestCase("2350\u007F", 5)]
    [TestCase("2350\0", 5)]
    [TestCase("2350\u00E9", 5)]
    [TestCase("2350\uFF15", 5)]
    [TestCase("AB", 1)]
    [TestCase("ABCDEFGHI", 8)]
    public void A_text_that_is_empty_too_long_or_not_printable_ASCII_has_no_number(string text, int length) =>
        Assert.That(PackedText.TryPack(text, length, out _), Is.False);

    [Test]
    public void Numbers_have_the_order_of_their_texts([Range(1, PackedText.MaxLength)] int length)
    {
        var random = new Random(length);
        var texts = Enumerable.Range(0, 2_000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, length + 1)).Select(_ => (char)random.Next('!', '~' + 1))]))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var numbers = texts.Select(text => Pack(text, length)).ToList();

        Assert.That(numbers, Is.Ordered.And.Unique);
        Assert.That(numbers, Has.All.InRange(1, long.MaxValue));
    }

    [TestCase("23", "23", "23~~~", "22~~~", "24")]
    [TestCase("23505", "23505", "23505", "23504", "23506")]
    [TestCase("~", "~", "~~~~~", "}~~~~", null)]
    public void The_range_of_a_prefix_has_the_texts_that_begin_with_it_and_no_others(
        string prefix, string first, string last, string before, string? after)
    {
        var range = PackedText.RangeOf(prefix, 5);

        Assert.That(range.Contains(Pack(first, 5)), Is.True);
        Assert.That(range.Contains(Pack(last, 5)), Is.True);
        Assert.That(range.Contains(Pack(before, 5)), Is.False);
        Assert.That(after is not null && range.Contains(Pack(after, 5)), Is.False);
    }

    [Test]
    public void The_range_of_the_longest_type_fits_a_long() =>
        Assert.That(PackedText.RangeOf("~", PackedText.MaxLength).Last, Is.EqualTo(0x7EFF_FFFF_FFFF_FFFFL));

    private static decimal Pack(string text, int length) =>
        PackedText.TryPack(text, length, out var number) ? number : throw new ArgumentException("The text does not fit.", nameof(text));
}
