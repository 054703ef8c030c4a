namespace StatusCodeGen.Lookups;

/// <summary>
/// A fixed sequence of odd pseudorandom numbers: the multipliers to try for a hash function. The generator is
/// SplitMix64 (G. Steele, D. Lea and C. Flood, Fast Splittable Pseudorandom Number Generators, 2014).
/// </summary>
internal sealed class MultiplierSequence
{
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state;

    public ulong[] Take(int count)
    {
        var multipliers = new ulong[count];
        for (var index = 0; index < count; index++)
        {
            multipliers[index] = Next();
        }

        return multipliers;
    }

    private ulong Next()
    {
        unchecked
        {
            _state += Increment;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (mixed ^ (mixed >> 31)) | 1;
        }
    }
}
