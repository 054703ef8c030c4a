using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// The names and C# names of a catalog: a perfect hash of <see cref="TextKey{TCatalog, TCode, TLetter}"/>, one load,
/// one comparison.
/// </summary>
internal readonly struct HashedTexts<TCatalog, TCode, TLetter>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
    where TLetter : unmanaged, INumberBase<TLetter>
{
    private static readonly IReadOnlyList<(TLetter[] Letters, TCode Code)> Texts = Letters.OfCatalog<TCatalog, TCode, TLetter>();
    private static readonly PerfectHash Hash = PerfectHash.Of(
        [.. Texts.Select(static text => KeyOf(text.Letters)).Distinct()],
        spareBits: 3);

    private static readonly ulong Multiplier = Hash.Multiplier;
    private static readonly int SlotShift = 64 - Hash.SlotBits;
    private static readonly int SlotBits = Hash.SlotBits;
    private static readonly int BucketShift = 64 - Hash.BucketBits;
    private static readonly bool IsDisplaced = Hash.BucketBits > 0;
    private static readonly ushort[] Displacements = Hash.Displacements;
    private static readonly Entry[] Entries = Table();

    /// <summary>Finds the code of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFind(ReadOnlySpan<TLetter> text, out TCode code)
    {
        var index = SlotOf(text);
        while (true)
        {
            ref readonly var entry = ref Entries[index];
            if (text.SequenceEqual(entry.Text))
            {
                code = entry.Code;
                return true;
            }

            index = entry.Next;
            if (index == 0)
            {
                code = default;
                return false;
            }
        }
    }

    /// <summary>Finds the code of a text, and ignores case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFindIgnoringCase(ReadOnlySpan<TLetter> text, out TCode code)
    {
        var index = SlotOf(text);
        while (true)
        {
            ref readonly var entry = ref Entries[index];
            if (EqualsIgnoringCase(text, entry.Text))
            {
                code = entry.Code;
                return true;
            }

            index = entry.Next;
            if (index == 0)
            {
                code = default;
                return false;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EqualsIgnoringCase(ReadOnlySpan<TLetter> left, ReadOnlySpan<TLetter> right) => typeof(TLetter) == typeof(char)
        ? Ascii.EqualsIgnoreCase(MemoryMarshal.Cast<TLetter, char>(left), MemoryMarshal.Cast<TLetter, char>(right))
        : Ascii.EqualsIgnoreCase(MemoryMarshal.Cast<TLetter, byte>(left), MemoryMarshal.Cast<TLetter, byte>(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ReadOnlySpan<TLetter> text)
    {
        var product = KeyOf(text) * Multiplier;
        var slot = (int)(product >> SlotShift);
        return IsDisplaced ? slot ^ Displacements[(int)((product << SlotBits) >> BucketShift)] : slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong KeyOf(ReadOnlySpan<TLetter> text) => TextKey<TCatalog, TCode, TLetter>.Of(text);

    // The text of an unused slot is null, which equals only an empty text. The few texts with the same key are linked:
    // the slot has the last one, and Next leads to the others, which come after the slots.
    private static Entry[] Table()
    {
        var table = new Entry[1 << Hash.SlotBits].ToList();
        foreach (var (letters, code) in Texts)
        {
            var slot = Hash.SlotOf(KeyOf(letters));
            var next = 0;
            if (table[slot].Text is not null)
            {
                next = table.Count;
                table.Add(table[slot]);
            }

            table[slot] = new(letters, code, next);
        }

        return [.. table];
    }

    private readonly record struct Entry(TLetter[]? Text, TCode Code, int Next);
}
