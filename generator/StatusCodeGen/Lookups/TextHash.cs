using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace StatusCodeGen.Lookups;

/// <summary>
/// A perfect hash of the length of a text and of a few windows of its characters. Bit 5, the case of an ASCII letter,
/// is set in each character: one table serves texts in any case, and UTF-8 as well.
/// </summary>
/// <param name="MinLength">The length of the shortest text.</param>
/// <param name="MaxLength">The length of the longest text.</param>
/// <param name="Windows">The windows.</param>
/// <param name="Table">
/// Each slot has a fingerprint in its lower bits, and the index of a text above them. The fingerprint is eight more bits of the
/// hash, and has the last character if no window does. It rejects most texts that the catalog does not have, without a
/// comparison. The first multiplier is that of the length, the others are those of the windows.
/// </param>
/// <param name="Next">
/// For each text, the next text of the same slot, 0 for none; empty if no two texts share a slot.
/// </param>
/// <param name="OnlyLettersHaveLetterBit">
/// Whether no character but letters has the bit 0x40. Then the bits 0x20 that are the case of a letter follow from the text itself,
/// several at a time.
/// </param>
/// <param name="FingerprintsLast">
/// Whether the fingerprint has the last character: no window has it, and no two texts of one slot differ in it. Texts that are
/// nearly one of the catalog differ most often there, in a number or an ending.
/// </param>
internal sealed record TextHash(
    int MinLength,
    int MaxLength,
    EquatableArray<TextWindow> Windows,
    PerfectHash Table,
    EquatableArray<int> Next,
    bool OnlyLettersHaveLetterBit,
    bool FingerprintsLast)
{
    /// <summary>The maximum number of texts in a slot: among more texts, a binary search is faster.</summary>
    private const int MaxAlike = 8;

    private const char LetterBit = '\x40';

    /// <summary>The number of bits of a fingerprint, which are the lowest of a slot.</summary>
    public const int FingerprintBits = 8;

    /// <summary>
    /// How far to shift a hash to the right for its fingerprint, which is below the bits of the slot and the bucket.
    /// </summary>
    public int FingerprintShift => ShiftOfFingerprint(Table);

    /// <summary>The mask for a fingerprint. Without the bit of a letter's case, the last character counts in any case.</summary>
    public int FingerprintMask => MaskOf(FingerprintsLast);

    /// <param name="keys">The texts, in ASCII and none empty. If several match, the lookup finds the first.</param>
    /// <param name="textCount">The number of all texts, including those without a hash.</param>
    /// <param name="others">Receives the texts of classes that are too large.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static TextHash? Create(IReadOnlyList<TextKey> keys, int textCount, List<TextKey> others, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return null;
        }

        string[] texts = [.. keys.Select(static key => key.Text)];
        var (windows, classes, parts) = TextWindows.Choose(texts, cancellation);
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
        Hash(firsts, parts, [.. table.Multipliers], hashes);
        var hasLast = !windows.Contains(TextWindow.Last) && TextWindows.AreAlikeInLast(texts, classes);
        var slots = Array.ConvertAll<int, int>(
            [.. table.Keys],
            key => (keys[firsts[key]].Index << FingerprintBits) | FingerprintOf(keys[firsts[key]].Text, hashes[key], table, hasLast));
        return new(
            firsts.Min(first => keys[first].Text.Length),
            firsts.Max(first => keys[first].Text.Length),
            windows.ToEquatableArray(),
            table with { Keys = slots.ToEquatableArray() },
            next.ToEquatableArray(),
            texts.All(static text => text.All(static character => character < LetterBit || IsLetter(character))),
            hasLast);
    }

    /// <summary>
    /// The first key of each class, and for each text the next one in its class. Texts of classes that are too large go
    /// to <paramref name="others"/> instead.
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

    private static int FingerprintOf(string text, ulong hash, PerfectHash table, bool hasLast)
    {
        var bits = (int)(hash >> ShiftOfFingerprint(table));
        return (hasLast ? bits ^ text[text.Length - 1] : bits) & MaskOf(hasLast);
    }

    private static int MaskOf(bool hasLast)
    {
        const int All = (1 << FingerprintBits) - 1;
        return hasLast ? All & ~(int)(TextWindow.CaseBits & All) : All;
    }

    private static int ShiftOfFingerprint(PerfectHash table) => 64 - table.SlotBits - table.BucketBits - FingerprintBits;

    /// <summary>Computes the hash of each of these keys: the sum of its parts, each times its multiplier.</summary>
    /// <param name="firsts">The keys to hash.</param>
    /// <param name="parts">The parts of all keys: first their lengths, then their characters in each window.</param>
    /// <param name="multipliers">The multiplier of each part.</param>
    /// <param name="hashes">Receives the hashes.</param>
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

    private static bool IsLetter(char character) => (character | 0x20) is >= 'a' and <= 'z';
}
