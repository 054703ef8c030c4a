using StatusCodeGen.Lookups;

namespace StatusCodeGen.Tests.Lookups;

/// <summary>Every key has its own slot.</summary>
public sealed class PerfectHashTests
{
    [Test]
    public void Every_key_is_in_the_slot_of_its_hash([Values(1, 2, 3, 24, 100, 129, 400, 3_600, 20_000)] int count)
    {
        ulong[] keys = [.. Enumerable.Range(1, count).Select(static key => (ulong)key)];

        var table = PerfectHash.Find(count, multiplierCount: 1, multipliers => Hash(keys, multipliers));

        var hashes = Hash(keys, [.. table.Multipliers]);
        Assert.That(
            Enumerable.Range(0, count).Select(key => table.Keys[SlotOf(table, hashes[key])]),
            Is.EqualTo(Enumerable.Range(0, count)));
    }

    [Test]
    public void A_small_table_needs_no_displacements()
    {
        ulong[] keys = [.. Enumerable.Range(1, 24).Select(static key => (ulong)key)];

        var table = PerfectHash.Find(keys.Length, multiplierCount: 1, multipliers => Hash(keys, multipliers));

        Assert.That((table.BucketBits, table.Displacements.Count, table.Keys.Count), Is.EqualTo((0, 0, 64)));
    }

    [Test]
    public void A_large_table_is_at_least_half_full()
    {
        ulong[] keys = [.. Enumerable.Range(1, 3_600).Select(static key => (ulong)key)];

        var table = PerfectHash.Find(keys.Length, multiplierCount: 1, multipliers => Hash(keys, multipliers));

        Assert.That((table.SlotBits, table.BucketBits), Is.EqualTo((12, 11)));
    }

    private static ulong[] Hash(ulong[] keys, ulong[] multipliers) => Array.ConvertAll(keys, key => unchecked(key * multipliers[0]));

    private static int SlotOf(PerfectHash table, ulong hash)
    {
        var slot = (int)(hash >> (64 - table.SlotBits));
        var bucket = (int)(hash >> (64 - table.SlotBits - table.BucketBits)) & ((1 << table.BucketBits) - 1);
        return table.BucketBits == 0 ? slot : slot ^ table.Displacements[bucket];
    }
}
