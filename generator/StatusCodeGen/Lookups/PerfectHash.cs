using System;

namespace StatusCodeGen.Lookups;

/// <summary>
/// A table in which every key has its own slot. The highest <see cref="SlotBits"/> bits of a hash are its slot, and the
/// <see cref="BucketBits"/> bits below them its bucket. Each bucket has a displacement, with which the slot is XORed.
/// The method is hash and displace (D. Belazzougui, F. Botelho and M. Dietzfelbinger, Hash, Displace, and Compress,
/// 2009).
/// </summary>
/// <param name="Multipliers">The multipliers of the hash function.</param>
/// <param name="SlotBits">The base-2 logarithm of the number of slots, at least 1.</param>
/// <param name="BucketBits">The base-2 logarithm of the number of buckets; 0 if the table has no displacements.</param>
/// <param name="Displacements">The displacement of each bucket; empty if the table has none.</param>
/// <param name="Keys">The key of each slot. A free slot has the first key, so a lookup must compare the key.</param>
internal sealed record PerfectHash(
    EquatableArray<ulong> Multipliers,
    int SlotBits,
    int BucketBits,
    EquatableArray<int> Displacements,
    EquatableArray<int> Keys)
{
    /// <summary>
    /// The maximum number of slots without displacements: a larger table would have too many free slots.
    /// </summary>
    private const int MaxDirectSlots = 1024;

    private const int DirectAttempts = 5_000;

    /// <summary>
    /// The maximum expected number of pairs of keys that share a slot. At nine, one function in 8,000 has no such pair.
    /// </summary>
    private const int MaxExpectedPairs = 9;

    private const int DisplacedAttempts = 16;

    /// <summary>
    /// Tries hash functions, first without displacements and then with them, until each key has its own slot. Both
    /// times it begins with the smallest table.
    /// </summary>
    /// <param name="count">The number of keys, at least 1.</param>
    /// <param name="multiplierCount">The number of multipliers of a hash function.</param>
    /// <param name="hash">Computes the hash of every key from the multipliers.</param>
    public static PerfectHash Find(int count, int multiplierCount, Func<ulong[], ulong[]> hash)
    {
        // Always begin with the same multipliers: the same catalog must give the same tables.
        var sequence = new MultiplierSequence();
        return FindDirect(count, multiplierCount, hash, sequence) ?? FindDisplaced(count, multiplierCount, hash, sequence);
    }

    /// <summary>The base-2 logarithm of a number, rounded up, and at least 1.</summary>
    public static int LogarithmOf(int count)
    {
        var bits = 1;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }

    private static PerfectHash? FindDirect(int count, int multiplierCount, Func<ulong[], ulong[]> hash, MultiplierSequence sequence)
    {
        for (var slotBits = LogarithmOf(2 * count); 1 << slotBits <= Math.Min(16 * count, MaxDirectSlots); slotBits++)
        {
            if ((long)count * count >> (slotBits + 1) > MaxExpectedPairs)
            {
                continue;
            }

            for (var attempt = 0; attempt < DirectAttempts; attempt++)
            {
                var multipliers = sequence.Take(multiplierCount);
                if (Place(hash(multipliers), slotBits) is { } keys)
                {
                    return new(
                        multipliers.ToEquatableArray(),
                        slotBits,
                        BucketBits: 0,
                        EquatableArray<int>.Empty,
                        keys.ToEquatableArray());
                }
            }
        }

        return null;
    }

    /// <summary>
    /// About one random function in two gives no two keys the same slot and the same bucket, so a few attempts are
    /// enough. Larger tables are tried so that the search ends for every set of keys.
    /// </summary>
    private static PerfectHash FindDisplaced(int count, int multiplierCount, Func<ulong[], ulong[]> hash, MultiplierSequence sequence)
    {
        // With nine tenths of the slots in use, every bucket still finds a displacement.
        for (var slotBits = LogarithmOf(count + (count / 9) + 1); ; slotBits++)
        {
            for (var attempt = 0; attempt < DisplacedAttempts; attempt++)
            {
                var multipliers = sequence.Take(multiplierCount);
                var displacement = new Displacement(hash(multipliers), slotBits, LogarithmOf(count / 2));
                if (displacement.TryPlace())
                {
                    return new(
                        multipliers.ToEquatableArray(),
                        slotBits,
                        displacement.BucketBits,
                        displacement.Displacements.ToEquatableArray(),
                        displacement.Keys.ToEquatableArray());
                }
            }
        }
    }

    /// <summary>Puts each key into the slot of its hash; null if two keys have the same slot.</summary>
    private static int[]? Place(ulong[] hashes, int slotBits)
    {
        var keys = new int[1 << slotBits];
        var isTaken = new bool[keys.Length];
        for (var key = 0; key < hashes.Length; key++)
        {
            var slot = (int)(hashes[key] >> (64 - slotBits));
            if (isTaken[slot])
            {
                return null;
            }

            isTaken[slot] = true;
            keys[slot] = key;
        }

        return keys;
    }
}
