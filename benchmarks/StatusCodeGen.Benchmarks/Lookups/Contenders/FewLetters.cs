using System.Text;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// A contender that hashes the length of a text, and its first, middle and last letter, and then compares it with each text of that
/// hash. Fast libraries for enums do so. The case of a letter is not part of the hash, so one table serves any case.
/// </summary>
internal readonly struct FewLetters<TCatalog, TCode> :
    ITexts<TCode>,
    IUtf8Texts<TCode>,
    ITextsIgnoringCase<TCode>,
    IUtf8TextsIgnoringCase<TCode>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private const int CaseBit = 0x20;

    private static readonly (string Text, byte[] Utf8Text, TCode Code)[] Texts =
    [
        .. TCatalog.Rows.SelectMany(
            static row => row.Texts.Append(Number.TextOf(row.Code)),
            static (row, text) => (text, Encoding.UTF8.GetBytes(text), row.Code)),
    ];

    // Twice as many as texts, or more.
    private static readonly int Mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Texts.Length * 2) - 1;

    private static readonly (string Text, byte[] Utf8Text, TCode Code)[][] Buckets = Spread();

    /// <inheritdoc/>
    public static bool TryParse(string text, out TCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TCode code)
    {
        if (text.Length > 0)
        {
            foreach (var item in Buckets[Hash(text.Length, text[0], text[text.Length / 2], text[^1])])
            {
                if (text.SequenceEqual(item.Text))
                {
                    code = item.Code;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out TCode code)
    {
        if (utf8Text.Length > 0)
        {
            foreach (var item in Buckets[Hash(utf8Text.Length, utf8Text[0], utf8Text[utf8Text.Length / 2], utf8Text[^1])])
            {
                if (utf8Text.SequenceEqual(item.Utf8Text))
                {
                    code = item.Code;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out TCode code) => TryParseIgnoringCase(text.AsSpan(), out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code)
    {
        if (text.Length > 0)
        {
            foreach (var item in Buckets[Hash(text.Length, text[0], text[text.Length / 2], text[^1])])
            {
                if (Ascii.EqualsIgnoreCase(text, item.Text))
                {
                    code = item.Code;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code)
    {
        if (utf8Text.Length > 0)
        {
            foreach (var item in Buckets[Hash(utf8Text.Length, utf8Text[0], utf8Text[utf8Text.Length / 2], utf8Text[^1])])
            {
                if (Ascii.EqualsIgnoreCase(utf8Text, item.Utf8Text))
                {
                    code = item.Code;
                    return true;
                }
            }
        }

        code = default;
        return false;
    }

    private static int Hash(int length, int first, int middle, int last)
    {
        var hash = (length * 31) + (first | CaseBit);
        hash = (hash * 31) + (middle | CaseBit);
        return ((hash * 31) + (last | CaseBit)) & Mask;
    }

    private static (string Text, byte[] Utf8Text, TCode Code)[][] Spread()
    {
        var buckets = new (string, byte[], TCode)[Mask + 1][];
        Array.Fill(buckets, []);
        foreach (var bucket in Texts.GroupBy(static item =>
            Hash(item.Text.Length, item.Text[0], item.Text[item.Text.Length / 2], item.Text[^1])))
        {
            buckets[bucket.Key] = [.. bucket];
        }

        return buckets;
    }
}
