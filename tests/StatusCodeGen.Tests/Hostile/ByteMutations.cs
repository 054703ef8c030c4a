using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>Mutations of the bytes of a file, which ignore its YAML.</summary>
internal static class ByteMutations
{
    private static readonly IReadOnlyList<Func<Random, byte[], byte[]>> All = [Flip, Replace, Delete, Insert, Duplicate, Splice, Truncate];

    public static byte[] Mutate(Random random, byte[] bytes)
    {
        for (var count = 1 + random.Next(4); count > 0; count--)
        {
            bytes = random.Pick(All)(random, bytes);
        }

        return bytes;
    }

    /// <summary>Decodes bytes as the compiler does: as UTF-8, or else in the code page of the machine.</summary>
    public static SourceText Decode(Random random, byte[] bytes)
    {
        if (random.Next(4) == 0)
        {
            try
            {
                var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
                return SourceText.From(bytes, bytes.Length, utf8);
            }
            catch (DecoderFallbackException)
            {
                return SourceText.From(bytes, bytes.Length, Encoding.Latin1);
            }
        }

        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream);
    }

    private static byte[] Flip(Random random, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] flipped = [.. bytes];
        flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] Replace(Random random, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] replaced = [.. bytes];
        replaced[random.Next(bytes.Length)] = (byte)random.Next(256);
        return replaced;
    }

    private static byte[] Delete(Random random, byte[] bytes)
    {
        var (start, length) = Part(random, bytes);
        return [.. bytes[..start], .. bytes[(start + length)..]];
    }

    private static byte[] Insert(Random random, byte[] bytes)
    {
        var inserted = new byte[1 + random.Next(8)];
        random.NextBytes(inserted);
        var start = random.Next(bytes.Length + 1);
        return [.. bytes[..start], .. inserted, .. bytes[start..]];
    }

    private static byte[] Duplicate(Random random, byte[] bytes)
    {
        var (start, length) = Part(random, bytes);
        var to = random.Next(bytes.Length + 1);
        return [.. bytes[..to], .. bytes[start..(start + length)], .. bytes[to..]];
    }

    private static byte[] Splice(Random random, byte[] bytes)
    {
        var other = Encoding.UTF8.GetBytes(Corpus.Pick(random));
        return [.. bytes[..random.Next(bytes.Length + 1)], .. other[random.Next(other.Length + 1)..]];
    }

    private static byte[] Truncate(Random random, byte[] bytes) => bytes[..random.Next(bytes.Length + 1)];

    private static (int Start, int Length) Part(Random random, byte[] bytes)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, random.Next(Math.Min(bytes.Length - start, 64) + 1));
    }
}
