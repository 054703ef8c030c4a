using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Catalogs.Lookups;

/// <summary>
/// A perfect hash over the length of a text and a few windows on its characters. Of each character bit 5 is set, which is
/// the case of an ASCII letter: one table serves texts in any case, and UTF-8 as well.
/// </summary>
/// <param name="MinLength">The length of the shortest text.</param>
/// <param name="MaxLength">The length of the longest.</param>
/// <param name="Windows">The windows.</param>
/// <param name="Table">
/// The number of a text for each slot, in the lower bits, and above them a mark: eight more bits of the hash, by which most
/// texts that are none of the catalog's are known without a look at the one that is. The multipliers are the length's and
/// those of the windows.
/// </param>
/// <param name="TextBits">How many bits the number of a text has.</param>
/// <param name="Next">For each text the next one of the same slot, 0 for none; empty if each is alone in its slot.</param>
internal sealed record TextHash(
    int MinLength,
    int MaxLength,
    EquatableArray<TextWindow> Windows,
    PerfectHash Table,
    int TextBits,
    EquatableArray<int> Next)
{
    /// <summary>The most texts of a slot: more are compared faster in order.</summary>
    private const int MaxAlike = 8;

    private const int MarkBits = 8;

    /// <summary>How far down the mark is in a hash: behind what the slot is made of.</summary>
    public int MarkShift => ShiftOfMark(Table);

    /// <summary>The bits of a mark.</summary>
    public static int MarkMask => (1 << MarkBits) - 1;

    /// <param name="keys">The texts, in ASCII and none empty, in the order in which they are to be found.</param>
    /// <param name="textCount">The number of all texts.</param>
    /// <param name="others">Takes the texts that look too much alike.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextHash? Create(IReadOnlyList<TextKey> keys, int textCount, List<TextKey> others, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return null;
        }

        var (windows, classes) = TextWindows.Choose([.. keys.Select(static key => key.Text)], cancellation);
        var alikes = GroupAlike(keys, classes);
        foreach (var alike in alikes.Where(static alike => alike.Count > MaxAlike))
        {
            others.AddRange(alike);
        }

        alikes.RemoveAll(static alike => alike.Count > MaxAlike);
        return alikes.Count == 0 ? null : Create(alikes, textCount, windows, cancellation);
    }

    /// <summary>The keys of each class, in order.</summary>
    private static List<List<TextKey>> GroupAlike(IReadOnlyList<TextKey> keys, int[] classes)
    {
        var groups = new List<List<TextKey>>();
        for (var index = 0; index < classes.Length; index++)
        {
            if (classes[index] == groups.Count)
            {
                groups.Add([]);
            }

            groups[classes[index]].Add(keys[index]);
        }

        return groups;
    }

    private static TextHash Create(List<List<TextKey>> alikes, int textCount, IReadOnlyList<TextWindow> windows, CancellationToken cancellation)
    {
        var texts = alikes.ConvertAll(static alike => alike[0].Text);
        ulong[][] parts =
        [
            [.. texts.Select(static text => (ulong)text.Length)],
            .. windows.Select(window => texts.Select(window.In).ToArray()),
        ];
        var table = PerfectHash.Find(texts.Count, parts.Length, multipliers =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Hash(parts, multipliers);
        });
        var textBits = PerfectHash.LogarithmOf(textCount);
        var hashes = Hash(parts, [.. table.Multipliers]);
        return new(
            alikes.Min(static alike => alike[0].Text.Length),
            alikes.Max(static alike => alike[0].Text.Length),
            windows.ToEquatableArray(),
            table with { Keys = table.Keys.Select(key => (MarkOf(hashes[key], table) << textBits) | alikes[key][0].Index).ToEquatableArray() },
            textBits,
            Link(alikes, textCount).ToEquatableArray());
    }

    private static int MarkOf(ulong hash, PerfectHash table) => (int)(hash >> ShiftOfMark(table)) & MarkMask;

    private static int ShiftOfMark(PerfectHash table) => 64 - table.SlotBits - table.BucketBits - MarkBits;

    /// <summary>The hashes of all texts, of each the sum of its parts' products.</summary>
    /// <param name="parts">Their lengths, and then, for each window, what is in it.</param>
    /// <param name="multipliers">A multiplier for each of these.</param>
    private static ulong[] Hash(ulong[][] parts, ulong[] multipliers)
    {
        var hashes = new ulong[parts[0].Length];
        for (var part = 0; part < parts.Length; part++)
        {
            for (var text = 0; text < hashes.Length; text++)
            {
                hashes[text] = unchecked(hashes[text] + (parts[part][text] * multipliers[part]));
            }
        }

        return hashes;
    }

    private static int[] Link(List<List<TextKey>> alikes, int textCount)
    {
        if (alikes.TrueForAll(static alike => alike.Count == 1))
        {
            return [];
        }

        var next = new int[textCount];
        foreach (var alike in alikes)
        {
            for (var index = 1; index < alike.Count; index++)
            {
                next[alike[index - 1].Index] = alike[index].Index;
            }
        }

        return next;
    }
}
