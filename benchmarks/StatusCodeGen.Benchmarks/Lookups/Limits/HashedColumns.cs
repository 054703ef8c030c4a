using StatusCodeGen.Benchmarks.Lookups.Contenders;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// The hand-written tables for codes that are far apart: a perfect hash of the number leads to the row, and each column has a
/// table by row.
/// </summary>
internal readonly struct HashedColumns<TCatalog, TCode> : IColumns<TCode>
    where TCatalog : struct, IColumnCatalog<TCode>
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

    private static readonly Entry[] Entries = MakeEntries();
    private static readonly bool[] Retriable = [.. TCatalog.ColumnRows.Select(static row => row.IsRetriable)];
    private static readonly byte[] Severities = [.. TCatalog.ColumnRows.Select(static row => (byte)row.Severity)];
    private static readonly int?[] Https = [.. TCatalog.ColumnRows.Select(static row => row.Http)];
    private static readonly string[] Advices = [.. TCatalog.ColumnRows.Select(static row => row.Advice)];

    /// <inheritdoc/>
    public static bool IsRetriable(TCode code) => RowOf(code) is >= 0 and var row && Retriable[row];

    /// <inheritdoc/>
    public static int SeverityOf(TCode code) => RowOf(code) is >= 0 and var row ? Severities[row] : 0;

    /// <inheritdoc/>
    public static int? HttpOf(TCode code) => RowOf(code) is >= 0 and var row ? Https[row] : null;

    /// <inheritdoc/>
    public static string AdviceOf(TCode code) => RowOf(code) is >= 0 and var row ? Advices[row] : "";

    private static int RowOf(TCode code)
    {
        var product = Number.BitsOf(code) * Multiplier;
        var slot = (int)(product >> SlotShift);
        slot = IsDisplaced ? slot ^ Displacements[(int)((product << SlotBits) >> BucketShift)] : slot;
        ref readonly var entry = ref Entries[slot];
        return entry.Number == Number.BitsOf(code) ? entry.Row : -1;
    }

    // An unused slot gets the first row. Its number hashes to another slot, so nothing is found there.
    private static Entry[] MakeEntries()
    {
        var entries = new Entry[1 << Hash.SlotBits];
        Array.Fill(entries, new(Number.BitsOf(TCatalog.Rows[0].Code), 0));
        foreach (var (index, row) in TCatalog.Rows.Index())
        {
            entries[Hash.SlotOf(Number.BitsOf(row.Code))] = new(Number.BitsOf(row.Code), index);
        }

        return entries;
    }

    private readonly record struct Entry(uint Number, int Row);
}
