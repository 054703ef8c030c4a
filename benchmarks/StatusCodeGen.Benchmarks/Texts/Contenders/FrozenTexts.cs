using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StatusCodeGen.Benchmarks.Texts.Contenders;

/// <summary>FrozenDictionary from the text to the enum and back.</summary>
internal readonly struct FrozenTexts<TCatalog, TCode> : ITextCodes<TCode>
    where TCatalog : struct, ITextCatalog<TCode>
    where TCode : struct, Enum
{
    private static readonly FrozenDictionary<string, TCode> Codes =
        TCatalog.Rows.ToFrozenDictionary(static row => row.Text, static row => row.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TCode>.AlternateLookup<ReadOnlySpan<char>> CodesBySpan =
        Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<TCode, string> Texts =
        TCatalog.Rows.ToFrozenDictionary(static row => row.Code, static row => row.Text);

    /// <inheritdoc/>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Converters = { new TextCodeConverter<FrozenTexts<TCatalog, TCode>, TCode>() },
    };

    /// <inheritdoc/>
    public static TCode CodeOf(string text) => TCatalog.CodeOf(text);

    /// <inheritdoc/>
    public static bool TryFind(string text, out TCode code) => Codes.TryGetValue(text, out code);

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static bool TryFind(ReadOnlySpan<byte> utf8Text, out TCode code)
    {
        Span<char> buffer = stackalloc char[Transcoded.MaxLength];
        return CodesBySpan.TryGetValue(Transcoded.To(utf8Text, buffer), out code);
    }

    /// <inheritdoc/>
    public static string TextOf(TCode code) => Texts.TryGetValue(code, out var text) ? text : "";

    /// <inheritdoc/>
    public static bool IsDefined(TCode code) => Texts.ContainsKey(code);

    /// <inheritdoc/>
    public static bool IsDefined(string text) => Codes.ContainsKey(text);
}
