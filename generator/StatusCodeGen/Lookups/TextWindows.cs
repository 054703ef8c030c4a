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

    /// <summary>Up to so many texts, another last window is searched for where that makes fingerprints better.</summary>
    private const int MaxTextsToRefine = 4096;

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
        var classes = ClassesOf(texts.Length, parts);
        while (windows.Count < MaxCount && texts.Length - classes.Count > MaxAlikeOf(texts))
        {
            cancellation.ThrowIfCancellationRequested();
            var sample = Sample(classes.Alike());
            var known = sample.Select(text => classes[text]).Distinct().Count();
            var (best, found) = FindBest(candidates, sample, texts, classes);
            if (found == known)
            {
                break;
            }

            Add(best);
        }

        if (windows.Count > 0 && !AreAlikeInLast(texts, classes) && FindAlikeInLast(candidates, texts, parts) is { } other)
        {
            windows.RemoveAt(windows.Count - 1);
            parts.RemoveAt(parts.Count - 1);
            classes = ClassesOf(texts.Length, parts);
            Add(other);
        }

        return (windows, classes, parts);

        void Add(TextWindow window)
        {
            windows.Add(window);
            parts.Add(Array.ConvertAll(texts, window.In));
            Split(classes, parts, parts.Count - 1);
        }
    }

    /// <summary>Whether all texts of each class have the same last character, in any case.</summary>
    public static bool AreAlikeInLast(IReadOnlyList<string> texts, TextClasses classes)
    {
        var lasts = new char[classes.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            var last = LastOf(texts[text]);
            if (lasts[classes[text]] != default && lasts[classes[text]] != last)
            {
                return false;
            }

            lasts[classes[text]] = last;
        }

        return true;
    }

    /// <summary>
    /// A window to take instead of the last one, with which nearly all texts are told apart and those that are not have the
    /// same last character. The fingerprints of the texts can then have that character. Null if there is none.
    /// </summary>
    private static TextWindow? FindAlikeInLast(List<TextWindow> candidates, string[] texts, List<ulong[]> parts)
    {
        if (texts.Length > MaxTextsToRefine)
        {
            return null;
        }

        var classes = ClassesOf(texts.Length, parts.GetRange(0, parts.Count - 1));
        var lasts = new Dictionary<ulong, char>(texts.Length);
        return candidates.Find(candidate =>
        {
            lasts.Clear();
            for (var text = 0; text < texts.Length; text++)
            {
                var key = unchecked((candidate.In(texts[text]) * ClassMultiplier) + (ulong)classes[text]);
                var last = LastOf(texts[text]);
                if (!lasts.TryGetValue(key, out var other))
                {
                    lasts.Add(key, last);
                }
                else if (other != last)
                {
                    return false;
                }
            }

            return texts.Length - lasts.Count <= MaxAlikeOf(texts);
        });
    }

    private static TextClasses ClassesOf(int count, List<ulong[]> parts)
    {
        var classes = new TextClasses(count);
        for (var part = 0; part < parts.Count; part++)
        {
            Split(classes, parts, part);
        }

        return classes;
    }

    /// <summary>Splits classes by a part: the first are the lengths, the others the characters of a window.</summary>
    private static void Split(TextClasses classes, List<ulong[]> parts, int part) =>
        classes.Split(text => part == 0 ? (uint)parts[part][text] : TextWindow.Pack(parts[part][text]));

    private static int MaxAlikeOf(string[] texts) => texts.Length / TextsToOneAlike;

    private static char LastOf(string text) => (char)(text[text.Length - 1] | (char)(TextWindow.CaseBits & char.MaxValue));

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
