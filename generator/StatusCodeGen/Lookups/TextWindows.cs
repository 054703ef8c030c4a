using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Lookups;

/// <summary>Chooses the windows that, together with the length, tell texts apart.</summary>
internal static class TextWindows
{
    /// <summary>
    /// The maximum number of windows: every lookup reads each of them, and compares the whole text in the end.
    /// </summary>
    private const int MaxCount = 4;

    private const int MaxOffset = 64;

    /// <summary>
    /// One text in so many may look like another one: its extra comparison costs less than one more window for every
    /// lookup.
    /// </summary>
    private const int TextsToOneAlike = 100;

    /// <summary>
    /// The approximate number of texts on which a window is tried: of ten thousand texts, a sample is enough.
    /// </summary>
    private const int SampleSize = 256;

    /// <summary>
    /// The number of neighbours that the sample takes at once from the list of texts, which is sorted by class.
    /// </summary>
    private const int SampleRun = 16;

    private const ulong ClassMultiplier = 0x9E3779B97F4A7C15;

    /// <summary>
    /// Adds the window that tells most texts apart, again and again, until nearly all texts are told apart, no window
    /// helps, or there are <see cref="MaxCount"/> windows.
    /// </summary>
    /// <returns>
    /// The windows; the classes of texts with the same length and the same characters in all windows; and the parts to
    /// hash: first the lengths of all texts, then their characters in each window.
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
    /// The windows at both ends of the texts. Those that fit into the shortest text come first, and are preferred: the
    /// generated code need not check whether the text is long enough.
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
    /// A sample of the texts that are not told apart yet, in runs of neighbours, so that it has several texts of one
    /// class. Texts of different classes are already told apart, so that no window would look better than another.
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
                // A collision of two values only makes the window look worse than it is.
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
