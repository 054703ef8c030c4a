using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Lookups;

/// <summary>Which characters of some ASCII texts have a case: their bit 0x20 does not count where case is ignored.</summary>
internal enum CaseBits
{
    /// <summary>Letters, which have to be told from other characters with the bit 0x40, such as an underscore.</summary>
    OfSome,

    /// <summary>Those with the bit 0x40: all of them are letters.</summary>
    OfUpperHalf,

    /// <summary>All characters, which are letters.</summary>
    OfAll,
}

/// <summary>Finds the <see cref="CaseBits"/> of texts.</summary>
internal static class CaseBitsOf
{
    private const char UpperHalf = '\x40';

    public static CaseBits Texts(IEnumerable<string> texts)
    {
        var least = CaseBits.OfAll;
        foreach (var character in texts.SelectMany(static text => text))
        {
            if (!IsLetter(character))
            {
                if (character >= UpperHalf)
                {
                    return CaseBits.OfSome;
                }

                least = CaseBits.OfUpperHalf;
            }
        }

        return least;
    }

    private static bool IsLetter(char character) => (character | 0x20) is >= 'a' and <= 'z';
}
