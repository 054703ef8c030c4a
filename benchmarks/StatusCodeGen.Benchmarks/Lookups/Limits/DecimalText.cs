using System.Numerics;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>Numbers as text, in the form that the generated API accepts: digits without a leading zero.</summary>
internal static class DecimalText
{
    // Ten digits: no code of 32 bits has more.
    private const int MaxLength = 10;

    /// <summary>Reads a number of a catalog without negative numbers.</summary>
    public static bool TryRead<TLetter>(ReadOnlySpan<TLetter> text, out uint number)
        where TLetter : unmanaged, INumberBase<TLetter>
    {
        ulong value = 0;
        foreach (var letter in text)
        {
            var digit = uint.CreateTruncating(letter) - '0';
            if (digit > 9 || text.Length > MaxLength)
            {
                number = 0;
                return false;
            }

            value = (value * 10) + digit;
        }

        number = (uint)value;
        return value <= uint.MaxValue && (uint.CreateTruncating(text[0]) != '0' || text.Length == 1);
    }
}
