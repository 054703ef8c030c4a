namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>For codes that are far apart: a perfect hash of the number, one load, one comparison.</summary>
internal readonly struct HashedValues<TCatalog, TCode> : IValues<TCode>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly PerfectHash Hash = PerfectHash.Of(
        [.. TCatalog.Rows.Select(static row => (ulong)Number.BitsOf(row.Code))],
        spareBits: 2);

    // These fields are primitive and readonly, so the JIT treats them as constants.
    private static readonly ulong Multiplier = Hash.Multiplier;
    private static readonly int SlotShift = 64 - Hash.SlotBits;
    private static readonly int SlotBits = Hash.SlotBits;
    private static readonly int BucketShift = 64 - Hash.BucketBits;
    private static readonly bool IsDisplaced = Hash.BucketBits > 0;
    private static readonly ushort[] Displacements = Hash.Displacements;

    private static readonly uint[] Numbers = Table(static row => Number.BitsOf(row.Code));
    private static readonly Entry[] Names = Table(static row => new Entry(Number.BitsOf(row.Code), row.Name));
    private static readonly Entry[] Descriptions = Table(static row => new Entry(Number.BitsOf(row.Code), row.Description));

    /// <inheritdoc/>
    public static string? NameOf(TCode code)
    {
        ref readonly var entry = ref Names[SlotOf(code)];
        return entry.Number == Number.BitsOf(code) ? entry.Text : null;
    }

    /// <inheritdoc/>
    public static string? DescriptionOf(TCode code)
    {
        ref readonly var entry = ref Descriptions[SlotOf(code)];
        return entry.Number == Number.BitsOf(code) ? entry.Text : null;
    }

    /// <inheritdoc/>
    public static bool IsDefined(TCode code) => Numbers[SlotOf(code)] == Number.BitsOf(code);

    private static int SlotOf(TCode code)
    {
        var product = Number.BitsOf(code) * Multiplier;
        var slot = (int)(product >> SlotShift);
        return IsDisplaced ? slot ^ Displacements[(int)((product << SlotBits) >> BucketShift)] : slot;
    }

    // An unused slot gets the first row. Only a number that hashes to this slot is compared with it, and the number of
    // the first row hashes to another slot, so nothing is found there.
    private static T[] Table<T>(Func<Row<TCode>, T> value)
    {
        var table = new T[1 << Hash.SlotBits];
        Array.Fill(table, value(TCatalog.Rows[0]));
        foreach (var row in TCatalog.Rows)
        {
            table[Hash.SlotOf(Number.BitsOf(row.Code))] = value(row);
        }

        return table;
    }

    private readonly record struct Entry(uint Number, string Text);
}
