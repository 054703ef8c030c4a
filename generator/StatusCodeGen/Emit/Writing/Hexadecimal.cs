using System.Text;

namespace StatusCodeGen.Emit.Writing;

internal static class Hexadecimal
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Appends the four digits of a character, without a string for them: a catalog may have millions.</summary>
    public static StringBuilder AppendHex(this StringBuilder text, char character) => text
        .Append(Digits[character >> 12])
        .Append(Digits[(character >> 8) & 0xF])
        .Append(Digits[(character >> 4) & 0xF])
        .Append(Digits[character & 0xF]);
}
