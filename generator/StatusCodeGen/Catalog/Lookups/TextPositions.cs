using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Catalogs.Lookups;

/// <summary>The choice of the positions by which texts are told apart, together with their lengths.</summary>
internal static class TextPositions
{
    /// <summary>The most positions: each is read at every lookup, and the whole text is compared in the end.</summary>
    private const int MaxCount = 8;

    private const int MaxOffset = 64;

    /// <summary>The texts on which a position is tried: of ten thousand a part says enough.</summary>
    private const int SampleSize = 1024;

    /// <summary>Takes the position that tells most texts apart, again and again until all are, or none helps.</summary>
    public static IReadOnlyList<TextPosition> Choose(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var candidates = Candidates(texts);
        var positions = new List<TextPosition>();
        var classes = Split(texts, new int[texts.Count], static text => text.Length, out var sizes);
        while (positions.Count < MaxCount && Sample(classes, sizes) is { Count: > 0 } sample)
        {
            cancellation.ThrowIfCancellationRequested();
            var known = sample.Select(index => classes[index]).Distinct().Count();
            var (best, found) = FindBest(candidates, sample, texts, classes);
            if (found == known)
            {
                break;
            }

            positions.Add(best);
            classes = Split(texts, classes, text => best.In(text), out sizes);
        }

        return positions;
    }

    /// <summary>
    /// Both ends of the texts. Those at which even the shortest text has a character come first, to be preferred: the
    /// generated code need not look for the end there.
    /// </summary>
    private static List<TextPosition> Candidates(IReadOnlyList<string> texts)
    {
        var min = texts.Min(static text => text.Length);
        var count = Math.Min(MaxOffset, texts.Max(static text => text.Length));
        return
        [
            .. Enumerable.Range(0, count)
                .SelectMany(static offset => new[] { new TextPosition(offset, IsFromEnd: false), new TextPosition(offset, IsFromEnd: true) })
                .OrderBy(position => position.Offset >= min),
        ];
    }

    /// <summary>Texts that are not told apart yet, evenly from all of them.</summary>
    private static List<int> Sample(int[] classes, List<int> sizes)
    {
        var alike = new List<int>();
        for (var index = 0; index < classes.Length; index++)
        {
            if (sizes[classes[index]] > 1)
            {
                alike.Add(index);
            }
        }

        var step = ((alike.Count - 1) / SampleSize) + 1;
        return [.. alike.Where((_, index) => index % step == 0)];
    }

    private static (TextPosition Best, int Count) FindBest(List<TextPosition> candidates, List<int> sample, IReadOnlyList<string> texts, int[] classes)
    {
        var best = (candidates[0], 0);
        var seen = new HashSet<int>();
        foreach (var candidate in candidates)
        {
            seen.Clear();
            foreach (var index in sample)
            {
                // ASCII has seven bits.
                seen.Add((classes[index] << 7) | candidate.In(texts[index]));
            }

            if (seen.Count > best.Item2)
            {
                best = (candidate, seen.Count);
            }
        }

        return best;
    }

    /// <summary>The classes of the texts, split by something more, and how many each has.</summary>
    private static int[] Split(IReadOnlyList<string> texts, int[] classes, Func<string, int> by, out List<int> sizes)
    {
        sizes = [];
        var numbers = new Dictionary<(int, int), int>();
        var split = new int[texts.Count];
        for (var index = 0; index < split.Length; index++)
        {
            var parts = (classes[index], by(texts[index]));
            if (!numbers.TryGetValue(parts, out split[index]))
            {
                numbers.Add(parts, split[index] = sizes.Count);
                sizes.Add(0);
            }

            sizes[split[index]]++;
        }

        return split;
    }
}
