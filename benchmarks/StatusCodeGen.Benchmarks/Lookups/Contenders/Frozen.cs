using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// FrozenDictionary and FrozenSet. The keys are the numbers as int, for which they have a specialized implementation,
/// and all texts that are codes, including the numbers as text.
/// </summary>
internal readonly struct Frozen<TCatalog, TCode> :
    INames<TCode>,
    IDescriptions<TCode>,
    IDefinitions<TCode>,
    ITexts<TCode>,
    IUtf8Texts<TCode>,
    ITextsIgnoringCase<TCode>,
    IUtf8TextsIgnoringCase<TCode>,
    IJson<TCode>
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    // No text of any catalog is longer.
    private const int MaxLength = 128;

    private static readonly FrozenDictionary<int, string> Names =
        TCatalog.Rows.ToFrozenDictionary(static row => KeyOf(row.Code), static row => row.Name);

    private static readonly FrozenDictionary<int, string> Descriptions =
        TCatalog.Rows.ToFrozenDictionary(static row => KeyOf(row.Code), static row => row.Description);

    private static readonly FrozenSet<int> Defined = TCatalog.Rows.Select(static row => KeyOf(row.Code)).ToFrozenSet();

    private static readonly FrozenDictionary<string, TCode> Exact = Texts(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TCode> IgnoringCase = Texts(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TCode>.AlternateLookup<ReadOnlySpan<char>> ExactSpans =
        Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, TCode>.AlternateLookup<ReadOnlySpan<char>> SpansIgnoringCase =
        IgnoringCase.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading { get; } = new()
    {
        Converters = { new CodeJsonConverter<Frozen<TCatalog, TCode>, TCode>() },
    };

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => ForReading;

    /// <inheritdoc/>
    public static string NameOf(TCode code) => Names.TryGetValue(KeyOf(code), out var name) ? name : Number.TextOf(code);

    /// <inheritdoc/>
    public static string DescriptionOf(TCode code) => Descriptions.TryGetValue(KeyOf(code), out var description) ? description : "";

    /// <inheritdoc/>
    public static bool IsDefined(TCode code) => Defined.Contains(KeyOf(code));

    /// <inheritdoc/>
    public static bool TryParse(string text, out TCode code) => Exact.TryGetValue(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TCode code) => ExactSpans.TryGetValue(text, out code);

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out TCode code)
    {
        Span<char> text = stackalloc char[MaxLength];
        if (Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return ExactSpans.TryGetValue(text[..length], out code);
        }

        code = default;
        return false;
    }

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out TCode code) => IgnoringCase.TryGetValue(text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code) => SpansIgnoringCase.TryGetValue(text, out code);

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code)
    {
        Span<char> text = stackalloc char[MaxLength];
        if (Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return SpansIgnoringCase.TryGetValue(text[..length], out code);
        }

        code = default;
        return false;
    }

    private static int KeyOf(TCode code) => (int)Number.BitsOf(code);

    private static FrozenDictionary<string, TCode> Texts(StringComparer comparer) =>
        TCatalog.Rows
            .SelectMany(static row => row.Texts.Append(Number.TextOf(row.Code)), static (row, text) => KeyValuePair.Create(text, row.Code))
            .ToFrozenDictionary(comparer);
}
