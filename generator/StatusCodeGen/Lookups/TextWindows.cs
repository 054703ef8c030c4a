using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Lookups;

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
    /// The windows; the classes of texts that are alike in length and windows; and the lengths of all texts, and then, for
    /// each window, what is in it.
    /// </returns>
    public static (IReadOnlyList<TextWindow> Windows, TextClasses Classes, IReadOnlyList<ulong[]> Parts) Choose(
        string[] texts,
        CancellationToken cancellation)
    {
        var lengths = Array.ConvertAll(texts, static text => (ulong)text.Length);
        var candidates = Candidates(lengths);
        var windows = new List<TextWindow>();
        var parts = new List<ulong[]> { lengths };
        var classes = new TextClasses(texts.Length);
        classes.Split(text => (uint)lengths[text]);
        while (windows.Count < MaxCount && texts.Length - classes.Count > texts.Length / TextsToOneAlike)
        {
            cancellation.ThrowIfCancellationRequested();
            var sample = Sample(classes.Alike());
            var known = sample.Select(text => classes[text]).Distinct().Count();
            var (best, found) = FindBest(candidates, sample, texts, classes);
            if (found == known)
            {
                break;
            }

            windows.Add(best);
            var part = Array.ConvertAll(texts, best.In);
            parts.Add(part);
            classes.Split(text => TextWindow.Pack(part[text]));
        }

        return (windows, classes, parts);
    }

    /// <summary>
    /// Both ends of the texts. Those that even the shortest text has come first, to be preferred: the generated code need
    /// not look for the end there.
    /// </summary>
    private static List<TextWindow> Candidates(ulong[] lengths)
    {
        var (min, max) = ((int)lengths.Min(), (int)lengths.Max());
        return
        [
            .. Enumerable.Range(0, Math.Min(MaxOffset, max))
                .SelectMany(static offset => new[] { new TextWindow(offset, IsFromEnd: false), new TextWindow(offset, IsFromEnd: true) })
                .OrderBy(window => window.Offset + TextWindow.Width > min),
        ];
    }

    /// <summary>
    /// Texts that are not told apart yet, from all of their classes and some of each together: on texts that differ already
    /// no window would look any better than another.
    /// </summary>
    private static List<int> Sample(int[] alike)
    {
        var step = ((alike.Length - 1) / SampleSize) + 1;
        return [.. alike.Where((_, place) => place / SampleRun % step == 0)];
    }

    private static (TextWindow Best, int Count) FindBest(
        List<TextWindow> candidates,
        List<int> sample,
        string[] texts,
        TextClasses classes)
    {
        var best = (candidates[0], 0);
        var seen = new HashSet<ulong>();
        foreach (var candidate in candidates)
        {
            seen.Clear();
            foreach (var text in sample)
            {
                // Two may be taken for one, which makes the choice no worse than it looks.
                seen.Add(unchecked((candidate.In(texts[text]) * ClassMultiplier) + (ulong)classes[text]));
            }

            if (seen.Count > best.Item2)
            {
                best = (candidate, seen.Count);
            }
        }

        return best;
    }
}
