using System.Runtime.InteropServices;
using System.Text;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>The texts of a catalog as UTF-16 or as UTF-8.</summary>
internal static class Letters
{
    /// <summary>
    /// Every name and C# name, with its code. The limit requires all of them to be ASCII, and not to begin with a digit.
    /// </summary>
    public static IReadOnlyList<(TLetter[] Letters, TCode Code)> OfCatalog<TCatalog, TCode, TLetter>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
        where TLetter : unmanaged
    {
        var texts = TCatalog.Rows.SelectMany(static row => row.Texts, static (row, text) => (Text: text, row.Code)).ToList();
        return texts.All(static pair => Ascii.IsValid(pair.Text) && pair.Text.Length > 0 && !char.IsAsciiDigit(pair.Text[0]))
            ? [.. texts.Select(static pair => (Of<TLetter>(pair.Text), pair.Code))]
            : throw new InvalidOperationException($"The limit does not take the names of {TCatalog.Title}.");
    }

    private static TLetter[] Of<TLetter>(string text)
        where TLetter : unmanaged => typeof(TLetter) == typeof(char)
            ? [.. MemoryMarshal.Cast<char, TLetter>(text)]
            : [.. MemoryMarshal.Cast<byte, TLetter>(Encoding.ASCII.GetBytes(text))];
}
