using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Lookups;

/// <summary>
/// A perfect hash over the length of a text and a few windows on its characters. Of each character bit 5 is set, which is
/// the case of an ASCII letter: one table serves texts in any case, and UTF-8 as well.
/// </summary>
/// <param name="MinLength">The length of the shortest text.</param>
/// <param name="MaxLength">The length of the longest.</param>
/// <param name="Windows">The windows.</param>
/// <param name="Table">
/// The number of a text for each slot, in the lower bits, and above them a fingerprint: eight more bits of the hash, by
/// which most texts that are none of the catalog's are known without a look at the one that is. The multipliers are the
/// length's and those of the windows.
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

    private const int FingerprintBits = 8;

    /// <summary>How far down the fingerprint is in a hash: behind what the slot is made of.</summary>
    public int FingerprintShift => ShiftOfFingerprint(Table);

    /// <summary>The bits of a fingerprint.</summary>
    public static int FingerprintMask => (1 << FingerprintBits) - 1;

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

        var (windows, classes, parts) = TextWindows.Choose([.. keys.Select(static key => key.Text)], cancellation);
        var (firsts, next) = Link(keys, classes, textCount, others);
        if (firsts.Length == 0)
        {
            return null;
        }

        var hashes = new ulong[firsts.Length];
        var table = PerfectHash.Find(firsts.Length, parts.Count, multipliers =>
        {
            cancellation.ThrowIfCancellationRequested();
            return Hash(firsts, parts, multipliers, hashes);
        });
        var textBits = PerfectHash.LogarithmOf(textCount);
        Hash(firsts, parts, [.. table.Multipliers], hashes);
        var slots = Array.ConvertAll<int, int>(
            [.. table.Keys],
            key => (FingerprintOf(hashes[key], table) << textBits) | keys[firsts[key]].Index);
        return new(
            firsts.Min(first => keys[first].Text.Length),
            firsts.Max(first => keys[first].Text.Length),
            windows.ToEquatableArray(),
            table with { Keys = slots.ToEquatableArray() },
            textBits,
            next.ToEquatableArray());
    }

    /// <summary>
    /// The first key of each class, and for each text the next one of its class; classes that are too large go to the
    /// others.
    /// </summary>
    private static (int[] Firsts, int[] Next) Link(IReadOnlyList<TextKey> keys, TextClasses classes, int textCount, List<TextKey> others)
    {
        var firsts = new List<int>(classes.Count);
        var lasts = new int[classes.Count];
        var next = Array.Empty<int>();
        var seen = 0;
        for (var key = 0; key < keys.Count; key++)
        {
            var number = classes[key];
            var isFirst = number == seen;
            seen += isFirst ? 1 : 0;
            if (classes.SizeOf(number) > MaxAlike)
            {
                others.Add(keys[key]);
                continue;
            }

            if (isFirst)
            {
                firsts.Add(key);
            }
            else
            {
                next = next.Length == 0 ? new int[textCount] : next;
                next[lasts[number]] = keys[key].Index;
            }

            lasts[number] = keys[key].Index;
        }

        return ([.. firsts], next);
    }

    private static int FingerprintOf(ulong hash, PerfectHash table) => (int)(hash >> ShiftOfFingerprint(table)) & FingerprintMask;

    private static int ShiftOfFingerprint(PerfectHash table) => 64 - table.SlotBits - table.BucketBits - FingerprintBits;

    /// <summary>The hashes of the first keys, of each the sum of its parts' products.</summary>
    /// <param name="firsts">The keys.</param>
    /// <param name="parts">The lengths of all keys, and then, for each window, what is in it.</param>
    /// <param name="multipliers">A multiplier for each of these.</param>
    /// <param name="hashes">Takes them.</param>
    private static ulong[] Hash(int[] firsts, IReadOnlyList<ulong[]> parts, ulong[] multipliers, ulong[] hashes)
    {
        Array.Clear(hashes, 0, hashes.Length);
        for (var number = 0; number < multipliers.Length; number++)
        {
            var (part, multiplier) = (parts[number], multipliers[number]);
            for (var index = 0; index < hashes.Length; index++)
            {
                hashes[index] = unchecked(hashes[index] + (part[firsts[index]] * multiplier));
            }
        }

        return hashes;
    }
}
