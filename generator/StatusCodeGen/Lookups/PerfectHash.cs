using System;

namespace StatusCodeGen.Lookups;

/// <summary>
/// A table in which every key has a slot of its own. The slot of a hash is its upmost <see cref="SlotBits"/> bits, moved
/// by the displacement of its bucket, which are the <see cref="BucketBits"/> bits below: hash and displace (D. Belazzougui,
/// F. Botelho and M. Dietzfelbinger, Hash, Displace, and Compress, 2009), with an exclusive or for the move.
/// </summary>
/// <param name="Multipliers">The multipliers of the hash function.</param>
/// <param name="SlotBits">The logarithm of the number of slots, at least 1.</param>
/// <param name="BucketBits">The logarithm of the number of buckets; 0 if nothing is moved.</param>
/// <param name="Displacements">What each bucket moves its hashes by; none if nothing is moved.</param>
/// <param name="Keys">The key of each slot. An empty one has the first: who asks compares.</param>
internal sealed record PerfectHash(
    EquatableArray<ulong> Multipliers,
    int SlotBits,
    int BucketBits,
    EquatableArray<int> Displacements,
    EquatableArray<int> Keys)
{
    /// <summary>The most slots of a table that moves nothing: above, so many would stay empty that the table is not small.</summary>
    private const int MaxDirectSlots = 1024;

    private const int DirectAttempts = 5_000;

    /// <summary>
    /// The most pairs of keys that may be expected in one slot: if they are nine, one function of 8,000 has none.
    /// </summary>
    private const int MaxExpectedPairs = 9;

    private const int DisplacedAttempts = 16;

    /// <summary>Tries functions and tables until one is perfect, the smaller ones first.</summary>
    /// <param name="count">The number of keys, at least 1.</param>
    /// <param name="multiplierCount">The number of multipliers that make a function.</param>
    /// <param name="hash">Hashes every key with a function's multipliers.</param>
    public static PerfectHash Find(int count, int multiplierCount, Func<ulong[], ulong[]> hash)
    {
        // From the same start always: the same catalog must give the same tables.
        var sequence = new MultiplierSequence();
        return FindDirect(count, multiplierCount, hash, sequence) ?? FindDisplaced(count, multiplierCount, hash, sequence);
    }

    /// <summary>The least power of two that is not less, as its logarithm, and at least 1.</summary>
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
    /// About one random function of two puts no two keys into the same slot and bucket, so that it takes a few attempts;
    /// larger tables are tried so that it ends for keys of any kind.
    /// </summary>
    private static PerfectHash FindDisplaced(int count, int multiplierCount, Func<ulong[], ulong[]> hash, MultiplierSequence sequence)
    {
        // At nine tenths full there is still a place for each bucket.
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

    /// <summary>Puts each key where its hash says; null where two meet.</summary>
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
