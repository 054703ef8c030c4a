using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodeGen.Catalogs;

/// <summary>Where the small parts of YAML stand that the parser's events do not place.</summary>
internal static class YamlText
{
    /// <summary>The <c>%TAG</c> lines before the document's <c>---</c>.</summary>
    public static IEnumerable<TextSpan> FindTagDirectives(string text, int end)
    {
        for (var start = 0; start < end; start = LineEnd(text, start) + 1)
        {
            if (string.CompareOrdinal(text, start, "%TAG", 0, "%TAG".Length) == 0)
            {
                yield return TextSpan.FromBounds(start, TrimEnd(text, start, LineEnd(text, start)));
            }
        }
    }

    /// <summary>The anchor or tag that begins at an index.</summary>
    public static TextSpan PropertyAt(string text, int start)
    {
        var isVerbatim = string.CompareOrdinal(text, start, "!<", 0, 2) == 0;
        var end = start + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && (isVerbatim || text[end] is not (',' or '[' or ']' or '{' or '}')))
        {
            end++;
        }

        return TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(end, text.Length));
    }

    public static int SkipSpaceAndComments(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || text[index] == '#'))
        {
            index = text[index] == '#' ? LineEnd(text, index) : index + 1;
        }

        return index;
    }

    /// <summary>The characters from an index to the next space; one at least, if there is one.</summary>
    public static TextSpan WordAt(string text, int start)
    {
        var end = Math.Min(start + 1, text.Length);
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The index behind the last character that is no white space.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public static int LineEnd(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return end < 0 ? text.Length : end;
    }
}
