using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Tests.Emit.Writing;

/// <summary>Compares a text in chunks with the compiler's own text of the same characters.</summary>
public sealed class ChunkedTextTests
{
    private const int ChunkSize = 32_768;

    private static readonly int[] Lengths =
    [
        0, 1, 1_023, 1_024, 1_025, ChunkSize - 1, ChunkSize, ChunkSize + 1, 2 * ChunkSize, (3 * ChunkSize) + 7,
    ];

    [TestCaseSource(nameof(Lengths))]
    public void A_chunked_text_is_the_text_that_was_appended(int length)
    {
        var (text, twin) = Create(length);

        Assert.That(text.ToString(), Is.EqualTo(twin.ToString()));
        Assert.That(text.Length, Is.EqualTo(length));
        Assert.That(text.ContentEquals(twin), Is.True);
        Assert.That(text.Lines.Select(static line => line.Span), Is.EqualTo(twin.Lines.Select(static line => line.Span)));
    }

    [TestCaseSource(nameof(Lengths))]
    public void A_chunked_text_has_the_bytes_of_UTF_8_without_a_byte_order_mark(int length)
    {
        var (text, twin) = Create(length);

        Assert.That(text.Encoding!.GetPreamble(), Is.Empty);
        Assert.That(text.GetChecksum(), Is.EqualTo(twin.GetChecksum()));
        Assert.That(text.ChecksumAlgorithm, Is.EqualTo(twin.ChecksumAlgorithm));
        Assert.That(text.CanBeEmbedded, Is.True);
    }

    [TestCase(0, 0)]
    [TestCase(0, 5)]
    [TestCase(ChunkSize - 2, 1)]
    [TestCase(ChunkSize - 2, 2)]
    [TestCase(ChunkSize - 2, 4)]
    [TestCase(ChunkSize, ChunkSize)]
    [TestCase(7, (2 * ChunkSize) + 9)]
    public void Any_part_of_a_chunked_text_is_equal(int start, int length)
    {
        var (text, twin) = Create((3 * ChunkSize) + 7);
        var (part, twinPart) = (new char[length + 2], new char[length + 2]);

        text.CopyTo(start, part, 1, length);
        twin.CopyTo(start, twinPart, 1, length);

        Assert.That(part, Is.EqualTo(twinPart));
        Assert.That(text.ToString(new TextSpan(start, length)), Is.EqualTo(twin.ToString(new TextSpan(start, length))));
        Assert.That(text[start], Is.EqualTo(twin[start]));
    }

    [Test]
    public void Numbers_are_appended_as_digits_across_the_end_of_a_chunk_too()
    {
        int[] numbers = [0, 7, 10, 99, 100, 65_535, int.MaxValue];
        var builder = new ChunkedText.Builder();
        var twin = new System.Text.StringBuilder();
        while (twin.Length < 3 * ChunkSize)
        {
            foreach (var number in numbers)
            {
                var digits = $"{number}";
                builder.Append(number, digits.Length);
                builder.Append(',');
                twin.Append(digits).Append(',');
            }
        }

        Assert.That(builder.ToText().ToString(), Is.EqualTo(twin.ToString()));
    }

    [TestCaseSource(nameof(Lengths))]
    public void Reading_beyond_the_end_is_refused(int length)
    {
        var (text, _) = Create(length);

        Assert.That(() => text[length], Throws.InstanceOf<SystemException>());
        Assert.That(() => text.CopyTo(0, new char[length + 1], 0, length + 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.CopyTo(length + 1, [], 0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.CopyTo(0, [], 0, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    /// <summary>Appends the text in pieces of many sizes, so that some of them cross the end of a chunk.</summary>
    private static (SourceText Text, SourceText Twin) Create(int length)
    {
        var twin = string.Concat(Enumerable.Range(0, length).Select(static index => index % 97 == 0 ? '\n' : (char)('!' + (index % 500))));
        var builder = new ChunkedText.Builder();
        for (var (start, size) = (0, 0); start < length; size = (size + 1) % 700)
        {
            var count = Math.Min(size, length - start);
            builder.Append(twin, start, count);
            start += count;
            if (start < length)
            {
                builder.Append(twin[start++]);
            }
        }

        return (builder.ToText(), SourceText.From(twin, new System.Text.UTF8Encoding(false)));
    }
}
