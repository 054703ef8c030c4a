using System;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Yaml;

namespace StatusCodeGen.Tool.Merging.Yaml;

/// <summary>Finds what is removed together with a key of a mapping.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="pairs">The keys and values of the mapping.</param>
internal sealed class PairSpans(string text, YamlPair[] pairs)
{
    /// <summary>What goes with a key inside braces: a comma before or behind it, too.</summary>
    public TextSpan OfFlow(int index) =>
        index > 0 ? TextSpan.FromBounds(EndOf(pairs[index - 1]), EndOf(pairs[index]))
        : pairs.Length > 1 ? TextSpan.FromBounds(pairs[0].KeySpan.Start, pairs[1].KeySpan.Start)
        : TextSpan.FromBounds(pairs[0].KeySpan.Start, EndOf(pairs[0]));

    /// <summary>What goes with a key on lines of its own; a comment behind it stays.</summary>
    public TextSpan OfBlock(int index)
    {
        var (start, end) = (pairs[index].KeySpan.Start, EndOf(pairs[index]));
        var line = YamlText.LineEnd(text, end);
        if (index == 0)
        {
            // The dash of the list is on the same line: the next key takes the place of this one.
            var next = pairs.Length > 1 ? pairs[1].KeySpan.Start : end;
            return text[end..next].Contains('#', StringComparison.Ordinal)
                ? TextSpan.FromBounds(AfterColon(text, pairs[0]), end)
                : TextSpan.FromBounds(start, next);
        }

        return TextLines.IsBlank(text[end..line])
            ? TextSpan.FromBounds(TextLines.PreviousEnd(text, start), line)
            : TextSpan.FromBounds(start, end + text[end..line].Length - text[end..line].TrimStart().Length);
    }

    /// <summary>The end of a key and its value.</summary>
    public static int EndOf(YamlPair pair) => pair.Value.IsAbsent ? Math.Max(pair.KeySpan.End, pair.Value.Span.End) : pair.Value.Span.End;

    /// <summary>The index after the colon of a key.</summary>
    public static int AfterColon(string text, YamlPair pair)
    {
        var colon = text.IndexOf(':', pair.KeySpan.End);
        return colon < 0 ? pair.KeySpan.End : colon + 1;
    }
}
