using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// Detects a file that is not UTF-8. The compiler decodes such a file with the machine's code page, or with replacement
/// characters, so the same file would give different catalogs on different machines.
/// </summary>
internal static class FileEncoding
{
    private const int Utf8CodePage = 65001;

    public static (TextSpan Span, string What)? FindFault(SourceText source, string text)
    {
        var index = text.IndexOfAny(['\uFFFD', '\0']);
        if (index >= 0)
        {
            return (new TextSpan(index, 1), text[index] == '\0' ? "a NUL character" : "bytes that are not valid UTF-8");
        }

        var isAscii = Encoding.UTF8.GetByteCount(text) == text.Length;
        if (!isAscii && FindLoneSurrogate(text) is { } half)
        {
            return (new TextSpan(half, 1), "an unpaired surrogate");
        }

        if (source.Encoding is not { CodePage: not Utf8CodePage } encoding || (isAscii && encoding is ASCIIEncoding))
        {
            return null;
        }

        var place = isAscii ? default : new TextSpan(text.TakeWhile(static character => character < 0x80).Count(), 1);
        return (place, encoding.WebName.ToUpperInvariant() + " text");
    }

    /// <summary>
    /// The index of an unpaired surrogate: no decoder produces one, but a text that was never encoded may have one.
    /// </summary>
    private static int? FindLoneSurrogate(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(text, index))
            {
                return index;
            }

            index++;
        }

        return null;
    }
}
