using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StatusCodeGen.Benchmarks.Lookups.Limits;

/// <summary>
/// A 64-bit key of a text: its length, and windows of four letters at some of five places. As few windows are used as
/// possible, such that at most one in a hundred texts of the catalog shares its key with another text, even if case is
/// ignored. A window is one load, both in UTF-16 and in UTF-8.
/// </summary>
internal readonly struct TextKey<TCatalog, TCode, TLetter>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
    where TLetter : unmanaged, INumberBase<TLetter>
{
    private const int Window = 4;
    private const int Places = 5;
    private const int TextsToOneThatMayShare = 100;

    private static readonly int Choice = Choose();

    // These fields are readonly, so the JIT treats them as constants, and removes the windows that are not used.
    private static readonly bool AtStart = (Choice & 1) != 0;
    private static readonly bool AtEnd = (Choice & 2) != 0;
    private static readonly bool AtMiddle = (Choice & 4) != 0;
    private static readonly bool AtQuarter = (Choice & 8) != 0;
    private static readonly bool AtThreeQuarters = (Choice & 16) != 0;

    /// <summary>The key of a text, which is not empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<TLetter> text)
    {
        var last = text.Length - Window;
        return last < 0
            ? OfShort(text)
            : Combine(ref MemoryMarshal.GetReference(text), last, AtStart, AtEnd, AtMiddle, AtQuarter, AtThreeQuarters);
    }

    // A window has 7 significant bits of every 16 in UTF-16, and the lower 32 bits in UTF-8. The rotations put the bits
    // of one window between those of another.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Combine(
        ref TLetter first,
        int last,
        bool atStart,
        bool atEnd,
        bool atMiddle,
        bool atQuarter,
        bool atThreeQuarters)
    {
        var key = (ulong)last << 57;
        key = atStart ? key + Read(ref first, 0) : key;
        key = atEnd ? key + BitOperations.RotateLeft(Read(ref first, last), typeof(TLetter) == typeof(char) ? 7 : 32) : key;
        key = atMiddle ? key + BitOperations.RotateLeft(Read(ref first, last >> 1), 19) : key;
        key = atQuarter ? key + BitOperations.RotateLeft(Read(ref first, last >> 2), 43) : key;
        return atThreeQuarters ? key + BitOperations.RotateLeft(Read(ref first, (last * 3) >> 2), 53) : key;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref TLetter first, int index)
    {
        ref var window = ref Unsafe.As<TLetter, byte>(ref Unsafe.Add(ref first, index));
        return typeof(TLetter) == typeof(char)
            ? Unsafe.ReadUnaligned<ulong>(ref window) | 0x0020_0020_0020_0020
            : Unsafe.ReadUnaligned<uint>(ref window) | 0x2020_2020u;
    }

    private static ulong OfShort(ReadOnlySpan<TLetter> text) =>
        (Letter(text[0]) << 40) | (Letter(text[text.Length >> 1]) << 20) | Letter(text[^1]) | ((ulong)text.Length << 60);

    private static ulong Letter(TLetter letter) => ulong.CreateTruncating(letter) | 0x20;

    private static int Choose()
    {
        var texts = Letters.OfCatalog<TCatalog, TCode, TLetter>().Select(static pair => pair.Letters).ToList();
        var mayShare = texts.Count / TextsToOneThatMayShare;
        return Enumerable.Range(1, (1 << Places) - 1)
            .OrderBy(static choice => BitOperations.PopCount((uint)choice))
            .First(choice => texts.Count - texts.Select(text => Under(choice, text)).ToHashSet().Count <= mayShare);
    }

    private static ulong Under(int choice, TLetter[] text) => text.Length < Window
        ? OfShort(text)
        : Combine(
            ref text[0],
            text.Length - Window,
            atStart: (choice & 1) != 0,
            atEnd: (choice & 2) != 0,
            atMiddle: (choice & 4) != 0,
            atQuarter: (choice & 8) != 0,
            atThreeQuarters: (choice & 16) != 0);
}
