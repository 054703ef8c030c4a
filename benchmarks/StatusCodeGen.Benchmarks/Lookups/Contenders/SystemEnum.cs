using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// The methods of the runtime for every enum. They know only C# names, so the inputs contain only these.
/// </summary>
internal readonly struct SystemEnum<TCatalog, TCode> :
    INames<TCode>,
    IDefinitions<TCode>,
    ITexts<TCode>,
    IUtf8Texts<TCode>,
    ITextsIgnoringCase<TCode>,
    IUtf8TextsIgnoringCase<TCode>,
    IJson<TCode>,
    IKnowsIdentifiersOnly
    where TCatalog : struct, ICatalog<TCode>
    where TCode : struct, Enum
{
    private const int MaxLength = 128;

    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading { get; } = new() { Converters = { new JsonStringEnumConverter<TCode>() } };

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting { get; } = new()
    {
        Converters = { JsonMetadataServices.GetEnumConverter<TCode>(new JsonSerializerOptions()) },
    };

    /// <inheritdoc/>
    public static string NameOf(TCode code) => Enum.GetName(code) ?? Number.TextOf(code);

    /// <inheritdoc/>
    public static bool IsDefined(TCode code) => Enum.IsDefined(code);

    /// <inheritdoc/>
    public static bool TryParse(string text, out TCode code) => Enum.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TCode code) => Enum.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out TCode code) => TryParse(utf8Text, ignoreCase: false, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out TCode code) => Enum.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code) => Enum.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code) => TryParse(utf8Text, ignoreCase: true, out code);

    [SkipLocalsInit]
    private static bool TryParse(ReadOnlySpan<byte> utf8Text, bool ignoreCase, out TCode code)
    {
        Span<char> text = stackalloc char[MaxLength];
        if (Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done)
        {
            return Enum.TryParse(text[..length], ignoreCase, out code);
        }

        code = default;
        return false;
    }
}
