using System.Buffers;
using System.Text.Unicode;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>UTF-8 as UTF-16, for contenders that cannot find UTF-8 itself.</summary>
internal static class Transcoded
{
    /// <summary>No text of any catalog is longer.</summary>
    public const int MaxLength = 128;

    /// <summary>The characters, in a buffer of the caller; empty if they are not UTF-8 or do not fit.</summary>
    public static ReadOnlySpan<char> To(ReadOnlySpan<byte> utf8Text, Span<char> buffer) =>
        Utf8.ToUtf16(utf8Text, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            ? buffer[..length]
            : [];
}
