using System;

namespace StatusCodeGen.Lookups;

/// <summary>
/// Four characters in a row, at a distance from the start or the end of a text. The generated code reads them at once.
/// If the text is too short for the distance, they are the four characters at its other end. If it has fewer than four,
/// they are the whole text.
/// </summary>
/// <param name="Offset">
/// The number of characters before the window, or after it if that is counted from the end.
/// </param>
/// <param name="IsFromEnd">Whether <paramref name="Offset"/> is counted from the end.</param>
internal sealed record TextWindow(int Offset, bool IsFromEnd)
{
    /// <summary>The number of characters.</summary>
    public const int Width = 4;

    /// <summary>The bit that is the case of an ASCII letter, in each of four characters.</summary>
    public const ulong CaseBits = 0x0020_0020_0020_0020;

    /// <summary>The last four characters.</summary>
    public static TextWindow Last { get; } = new(0, IsFromEnd: true);

    private const int CharacterBits = 16;
    private const int AsciiCharacterBits = 7;
    private const ulong AsciiBits = 0x007F_007F_007F_007F;
    private const ulong PairBits = (1 << (2 * AsciiCharacterBits)) - 1;

    /// <summary>
    /// The characters of a text in this window, with their case bits set. The first one has the lowest bits.
    /// </summary>
    public ulong In(string text)
    {
        var last = text.Length - Width;
        if (last < 0)
        {
            return All(text) | CaseBits;
        }

        var start = IsFromEnd ? Math.Max(0, last - Offset) : Math.Min(Offset, last);
        return text[start]
            | ((ulong)text[start + 1] << CharacterBits)
            | ((ulong)text[start + 2] << (2 * CharacterBits))
            | ((ulong)text[start + 3] << (3 * CharacterBits))
            | CaseBits;
    }

    /// <summary>
    /// Packs four ASCII characters into seven bits each: different characters give different numbers.
    /// </summary>
    public static uint Pack(ulong characters)
    {
        var ascii = characters & AsciiBits;
        ascii |= ascii >> (CharacterBits - AsciiCharacterBits);
        var lowPair = ascii & PairBits;
        var highPair = (ascii >> (2 * (CharacterBits - AsciiCharacterBits))) & (PairBits << (2 * AsciiCharacterBits));
        return (uint)(lowPair | highPair);
    }

    private static ulong All(string text)
    {
        var characters = 0UL;
        for (var index = text.Length - 1; index >= 0; index--)
        {
            characters = (characters << CharacterBits) | text[index];
        }

        return characters;
    }
}
