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
    private const int SampleSize = 256;

    /// <summary>So many of them follow each other, class by class.</summary>
    private const int SampleRun = 16;

    private const ulong ClassMultiplier = 0x9E3779B97F4A7C15;

    /// <summary>Takes the window that tells most texts apart, again and again until nearly all are, or none helps.</summary>
    /// <returns>
    /// The windows, and the class of each text: those of one class are alike in length and windows. The classes are numbered
    /// as they first occur.
    /// </returns>
    public static (IReadOnlyList<TextWindow> Windows, int[] Classes) Choose(string[] texts, CancellationToken cancellation)
    {
        var candidates = Candidates(texts);
        var windows = new List<TextWindow>();
        List<int> sizes = [texts.Length];
        var classes = Split(texts, new int[texts.Length], static text => (ulong)text.Length, ref sizes);
        while (windows.Count < MaxCount && texts.Length - sizes.Count > texts.Length / TextsToOneAlike)
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
            classes = Split(texts, classes, best.In, ref sizes);
        }

        return (windows, classes);
    }

    /// <summary>
    /// Both ends of the texts. Those that even the shortest text has come first, to be preferred: the generated code need
    /// not look for the end there.
    /// </summary>
    private static List<TextWindow> Candidates(string[] texts)
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

    /// <summary>
    /// Texts that are not told apart yet, from all of their classes and some of each together: on texts that differ already
    /// no window would look any better than another.
    /// </summary>
    private static List<int> Sample(int[] classes, List<int> sizes)
    {
        var alike = SortByClass(classes, sizes);
        var step = ((alike.Length - 1) / SampleSize) + 1;
        return [.. alike.Where((_, place) => place / SampleRun % step == 0)];
    }

    /// <summary>The texts that are not told apart yet, class by class.</summary>
    private static int[] SortByClass(int[] classes, List<int> sizes)
    {
        var places = new int[sizes.Count];
        var count = 0;
        for (var number = 0; number < places.Length; number++)
        {
            places[number] = count;
            count += sizes[number] > 1 ? sizes[number] : 0;
        }

        var sorted = new int[count];
        for (var index = 0; index < classes.Length; index++)
        {
            if (sizes[classes[index]] > 1)
            {
                sorted[places[classes[index]]++] = index;
            }
        }

        return sorted;
    }

    private static (TextWindow Best, int Count) FindBest(List<TextWindow> candidates, List<int> sample, string[] texts, int[] classes)
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
    private static int[] Split(string[] texts, int[] classes, Func<string, ulong> by, ref List<int> sizes)
    {
        var before = sizes;
        sizes = new(texts.Length);
        var numbers = new Dictionary<(int, ulong), int>();
        var split = new int[texts.Length];
        for (var index = 0; index < split.Length; index++)
        {
            if (before[classes[index]] == 1)
            {
                // Whoever is alone stays so.
                split[index] = sizes.Count;
                sizes.Add(1);
                continue;
            }

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
