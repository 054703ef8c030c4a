using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Catalogs.Lookups;

/// <summary>The choice of the windows by which texts are told apart, together with their lengths.</summary>
internal static class TextWindows
{
    /// <summary>The most windows: each is read at every lookup, and the whole text is compared in the end.</summary>
    private const int MaxCount = 4;

    private const int MaxOffset = 64;

    /// <summary>One text of so many may look like another: to compare it too costs less than all lookups' next window.</summary>
    private const int TextsToOneAlike = 100;

    /// <summary>The texts on which a window is tried: of ten thousand a part says enough.</summary>
    private const int SampleSize = 1024;

    private const ulong ClassMultiplier = 0x9E3779B97F4A7C15;

    /// <summary>Takes the window that tells most texts apart, again and again until nearly all are, or none helps.</summary>
    public static IReadOnlyList<TextWindow> Choose(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var candidates = Candidates(texts);
        var windows = new List<TextWindow>();
        var classes = Split(texts, new int[texts.Count], static text => (ulong)text.Length, out var sizes);
        while (windows.Count < MaxCount && texts.Count - sizes.Count > texts.Count / TextsToOneAlike)
        {
            var sample = Sample(classes, sizes);
            cancellation.ThrowIfCancellationRequested();
            var known = sample.Select(index => classes[index]).Distinct().Count();
            var (best, found) = FindBest(candidates, sample, texts, classes);
            if (found == known)
            {
                break;
            }

            windows.Add(best);
            classes = Split(texts, classes, text => best.In(text), out sizes);
        }

        return windows;
    }

    /// <summary>
    /// Both ends of the texts. Those that even the shortest text has come first, to be preferred: the generated code need
    /// not look for the end there.
    /// </summary>
    private static List<TextWindow> Candidates(IReadOnlyList<string> texts)
    {
        var min = texts.Min(static text => text.Length);
        var count = Math.Min(MaxOffset, texts.Max(static text => text.Length));
        return
        [
            .. Enumerable.Range(0, count)
                .SelectMany(static offset => new[] { new TextWindow(offset, IsFromEnd: false), new TextWindow(offset, IsFromEnd: true) })
                .OrderBy(window => window.Offset + TextWindow.Width > min),
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

    private static (TextWindow Best, int Count) FindBest(List<TextWindow> candidates, List<int> sample, IReadOnlyList<string> texts, int[] classes)
    {
        var best = (candidates[0], 0);
        var seen = new HashSet<ulong>();
        foreach (var candidate in candidates)
        {
            seen.Clear();
            foreach (var index in sample)
            {
                // Two may be taken for one, which makes the choice no worse than it looks.
                seen.Add(unchecked((candidate.In(texts[index]) * ClassMultiplier) + (ulong)classes[index]));
            }

            if (seen.Count > best.Item2)
            {
                best = (candidate, seen.Count);
            }
        }

        return best;
    }

    /// <summary>The classes of the texts, split by something more, and how many each has.</summary>
    private static int[] Split(IReadOnlyList<string> texts, int[] classes, Func<string, ulong> by, out List<int> sizes)
    {
        sizes = [];
        var numbers = new Dictionary<(int, ulong), int>();
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
