using System;

namespace StatusCodeGen.Lookups;

/// <summary>
/// Searches for the displacements of a <see cref="PerfectHash"/>. It places the fullest bucket first, while most slots
/// are free.
/// </summary>
internal sealed class Displacement
{
    private readonly ulong[] _hashes;
    private readonly int _slotBits;
    private readonly bool[] _isTaken;

    /// <summary>The keys, sorted by bucket; <see cref="_starts"/> says where each bucket begins.</summary>
    private readonly int[] _keysByBucket;
    private readonly int[] _starts;

    public Displacement(ulong[] hashes, int slotBits, int bucketBits)
    {
        _hashes = hashes;
        _slotBits = slotBits;
        BucketBits = bucketBits;
        Displacements = new int[1 << bucketBits];
        Keys = new int[1 << slotBits];
        _isTaken = new bool[1 << slotBits];
        _starts = new int[Displacements.Length + 1];
        _keysByBucket = new int[hashes.Length];
        SortByBucket();
    }

    public int BucketBits { get; }

    public int[] Displacements { get; }

    public int[] Keys { get; }

    /// <summary>Finds a displacement for each bucket; false if a bucket has none.</summary>
    public bool TryPlace() => Array.TrueForAll(SortByFullness(), TryPlace);

    private void SortByBucket()
    {
        for (var key = 0; key < _hashes.Length; key++)
        {
            _starts[BucketOf(key) + 1]++;
        }

        for (var bucket = 0; bucket < Displacements.Length; bucket++)
        {
            _starts[bucket + 1] += _starts[bucket];
        }

        var ends = (int[])_starts.Clone();
        for (var key = 0; key < _hashes.Length; key++)
        {
            _keysByBucket[ends[BucketOf(key)]++] = key;
        }
    }

    /// <summary>
    /// The buckets, the fullest first. Equally full buckets keep their order: it must be the same on every machine.
    /// </summary>
    private int[] SortByFullness()
    {
        var most = 0;
        for (var bucket = 0; bucket < Displacements.Length; bucket++)
        {
            most = Math.Max(most, CountOf(bucket));
        }

        var places = new int[most + 2];
        for (var bucket = 0; bucket < Displacements.Length; bucket++)
        {
            places[most - CountOf(bucket) + 1]++;
        }

        for (var emptiness = 0; emptiness < most; emptiness++)
        {
            places[emptiness + 1] += places[emptiness];
        }

        var sorted = new int[Displacements.Length];
        for (var bucket = 0; bucket < sorted.Length; bucket++)
        {
            sorted[places[most - CountOf(bucket)]++] = bucket;
        }

        return sorted;
    }

    private bool TryPlace(int bucket)
    {
        if (HasTwoOfOneSlot(bucket))
        {
            return false;
        }

        for (var displacement = 0; displacement < Keys.Length; displacement++)
        {
            if (IsFree(bucket, displacement))
            {
                Take(bucket, displacement);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two keys of a bucket have the same slot: they would collide at every displacement.</summary>
    private bool HasTwoOfOneSlot(int bucket)
    {
        for (var first = _starts[bucket]; first < _starts[bucket + 1]; first++)
        {
            for (var second = first + 1; second < _starts[bucket + 1]; second++)
            {
                if (SlotOf(_keysByBucket[first]) == SlotOf(_keysByBucket[second]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsFree(int bucket, int displacement)
    {
        for (var index = _starts[bucket]; index < _starts[bucket + 1]; index++)
        {
            if (_isTaken[SlotOf(_keysByBucket[index]) ^ displacement])
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int bucket, int displacement)
    {
        Displacements[bucket] = displacement;
        for (var index = _starts[bucket]; index < _starts[bucket + 1]; index++)
        {
            var key = _keysByBucket[index];
            _isTaken[SlotOf(key) ^ displacement] = true;
            Keys[SlotOf(key) ^ displacement] = key;
        }
    }

    private int CountOf(int bucket) => _starts[bucket + 1] - _starts[bucket];

    private int SlotOf(int key) => (int)(_hashes[key] >> (64 - _slotBits));

    private int BucketOf(int key) => (int)(_hashes[key] >> (64 - _slotBits - BucketBits)) & (Displacements.Length - 1);
}
