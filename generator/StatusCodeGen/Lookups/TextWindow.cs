using System;

namespace StatusCodeGen.Lookups;

/// <summary>
/// Four characters of a text, which the generated code reads at once: at a distance from its start or its end. Where the
/// text ends before, they are the four at that end, and of a shorter text all that it has.
/// </summary>
/// <param name="Offset">The distance from the first character, or that of the last one from the text's last.</param>
/// <param name="IsFromEnd">Whether it is counted from the end.</param>
internal sealed record TextWindow(int Offset, bool IsFromEnd)
{
    /// <summary>The number of characters.</summary>
    public const int Width = 4;

    /// <summary>The case of an ASCII letter, for each of four characters.</summary>
    public const ulong CaseBits = 0x0020_0020_0020_0020;

    private const int CharacterBits = 16;
    private const int AsciiCharacterBits = 7;
    private const ulong AsciiBits = 0x007F_007F_007F_007F;
    private const ulong PairBits = (1 << (2 * AsciiCharacterBits)) - 1;

    /// <summary>The characters in a text, their case taken away, the first in the lowest bits.</summary>
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

    /// <summary>The seven bits of each of four characters that are ASCII: no two windows that differ have the same.</summary>
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
