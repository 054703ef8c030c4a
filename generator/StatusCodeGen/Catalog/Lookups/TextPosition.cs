using System;

namespace StatusCodeGen.Catalogs.Lookups;

/// <summary>A place in a text, at which every text that is not empty has a character.</summary>
/// <param name="Offset">The distance from its first or its last character; what lies outside is the other end.</param>
/// <param name="IsFromEnd">Whether it is counted from the last.</param>
internal sealed record TextPosition(int Offset, bool IsFromEnd)
{
    private const int CaseBit = 0x20;

    /// <summary>The character of a text, its case taken away.</summary>
    public char In(string text)
    {
        var last = text.Length - 1;
        var index = IsFromEnd ? Math.Max(last - Offset, 0) : Math.Min(Offset, last);
        return (char)(text[index] | CaseBit);
    }
}
