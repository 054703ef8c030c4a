using System.Collections;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// A hash without collisions, which is found at start-up. If possible, one multiplication maps the keys into a table
/// with spare room. Otherwise it is hash and displace (Belazzougui, Botelho and Dietzfelbinger, 2009): the upper bits
/// of the product are the slot, and the bits that follow choose a displacement, which is XORed with the slot.
/// </summary>
internal sealed class PerfectHash
{
    private const int Tries = 20_000;

    /// <summary>The factor by which a key is multiplied.</summary>
    public required ulong Multiplier { get; init; }

    /// <summary>How many of the product's upper bits are the slot.</summary>
    public required int SlotBits { get; init; }

    /// <summary>How many of the bits after those choose a displacement; 0 if there are no displacements.</summary>
    public required int BucketBits { get; init; }

    /// <summary>The displacement of each bucket, which is XORed with the slot.</summary>
    public required ushort[] Displacements { get; init; }

    /// <summary>The slot of a key.</summary>
    public int SlotOf(ulong key)
    {
        var product = key * Multiplier;
        var slot = (int)(product >> (64 - SlotBits));
        return BucketBits == 0 ? slot : slot ^ Displacements[(int)((product << SlotBits) >> (64 - BucketBits))];
    }

    /// <summary>Finds a perfect hash of these keys, which must all be different.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="spareBits">How many more slot bits than necessary a hash without displacements may use.</param>
    public static PerfectHash Of(IReadOnlyList<ulong> keys, int spareBits)
    {
        var random = new Random(1);
        var bits = Math.Max(1, (int)Math.Ceiling(Math.Log2(keys.Count)));
        for (var slotBits = bits; slotBits <= bits + spareBits; slotBits++)
        {
            for (var attempt = 0; attempt < Tries; attempt++)
            {
                var hash = new PerfectHash { Multiplier = Odd(random), SlotBits = slotBits, BucketBits = 0, Displacements = [] };
                if (hash.Parts(keys))
                {
                    return hash;
                }
            }
        }

        while (true)
        {
            var hash = new PerfectHash
            {
                Multiplier = Odd(random),
                SlotBits = bits,
                BucketBits = bits - 2,
                Displacements = new ushort[1 << (bits - 2)],
            };
            if (hash.Displace(keys))
            {
                return hash;
            }
        }
    }

    private bool Parts(IReadOnlyList<ulong> keys)
    {
        var taken = new BitArray(1 << SlotBits);
        foreach (var key in keys)
        {
            var slot = SlotOf(key);
            if (taken[slot])
            {
                return false;
            }

            taken[slot] = true;
        }

        return true;
    }

    // Starts with the fullest buckets. Each gets the first displacement that moves all of its keys to free slots.
    private bool Displace(IReadOnlyList<ulong> keys)
    {
        var taken = new bool[1 << SlotBits];
        var buckets = keys
            .GroupBy(key => ((key * Multiplier) << SlotBits) >> (64 - BucketBits))
            .OrderByDescending(static bucket => bucket.Count());
        foreach (var bucket in buckets)
        {
            var slots = bucket.Select(key => (int)((key * Multiplier) >> (64 - SlotBits))).ToArray();
            var displacement = slots.Distinct().Count() < slots.Length
                ? -1
                : Enumerable.Range(0, taken.Length).FirstOrDefault(candidate => slots.All(slot => !taken[slot ^ candidate]), -1);
            if (displacement < 0)
            {
                return false;
            }

            Displacements[(int)bucket.Key] = (ushort)displacement;
            foreach (var slot in slots)
            {
                taken[slot ^ displacement] = true;
            }
        }

        return true;
    }

    private static ulong Odd(Random random) => (ulong)random.NextInt64() << 1 | 1;
}
