using System.Text;

namespace StatusCodeGen.Catalogs;

/// <summary>
/// The numbers of codes that are any texts. A number depends on its text alone, so that no other row changes it. It is the
/// 32-bit FNV-1a hash of the text in UTF-8 (G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, draft-eastlake-fnv).
/// </summary>
internal static class TextNumber
{
    /// <summary>The number of the member for texts that the catalog does not declare.</summary>
    public const int Undeclared = 0;

    private const uint OffsetBasis = 2_166_136_261;

    private const uint Prime = 16_777_619;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text can be a code: it is not empty, and has no half of a surrogate pair, which UTF-8 cannot hold.</summary>
    public static bool IsText(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>The number of a text for which <see cref="IsText"/> holds.</summary>
    public static int Of(string text) => Hash(Utf8.GetBytes(text));

    /// <summary>The hash of bytes.</summary>
    public static int Hash(byte[] bytes)
    {
        var hash = OffsetBasis;
        foreach (var unit in bytes)
        {
            hash = unchecked((hash ^ unit) * Prime);
        }

        return unchecked((int)hash);
    }
}
