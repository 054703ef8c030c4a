using System.Numerics;
using System.Text.Json;
using StatusCodeGen.Benchmarks.Lookups.Limits;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>
/// The limit: what one would write by hand for this one catalog, for the same inputs as the generated API.
/// </summary>
internal readonly struct Limit<TCatalog, TCode, TValues> :
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
    where TValues : struct, IValues<TCode>
{
    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading { get; } = new()
    {
        Converters = { new CodeJsonConverter<Limit<TCatalog, TCode, TValues>, TCode>() },
    };

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => ForReading;

    /// <inheritdoc/>
    public static string NameOf(TCode code) => TValues.NameOf(code) ?? Number.TextOf(code);

    /// <inheritdoc/>
    public static string DescriptionOf(TCode code) => TValues.DescriptionOf(code) ?? "";

    /// <inheritdoc/>
    public static bool IsDefined(TCode code) => TValues.IsDefined(code);

    /// <inheritdoc/>
    public static bool TryParse(string text, out TCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out TCode code) =>
        IsName(text) ? HashedTexts<TCatalog, TCode, char>.TryFind(text, out code) : TryParseNumber(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out TCode code) =>
        IsName(utf8Text) ? HashedTexts<TCatalog, TCode, byte>.TryFind(utf8Text, out code) : TryParseNumber(utf8Text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out TCode code) => TryParseIgnoringCase(text.AsSpan(), out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out TCode code) =>
        IsName(text) ? HashedTexts<TCatalog, TCode, char>.TryFindIgnoringCase(text, out code) : TryParseNumber(text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out TCode code) =>
        IsName(utf8Text) ? HashedTexts<TCatalog, TCode, byte>.TryFindIgnoringCase(utf8Text, out code) : TryParseNumber(utf8Text, out code);

    // Names do not begin with a digit.
    private static bool IsName<TLetter>(ReadOnlySpan<TLetter> text)
        where TLetter : unmanaged, INumberBase<TLetter> => text.Length > 0 && uint.CreateTruncating(text[0]) - '0' > 9;

    private static bool TryParseNumber<TLetter>(ReadOnlySpan<TLetter> text, out TCode code)
        where TLetter : unmanaged, INumberBase<TLetter>
    {
        code = default;
        if (text.Length == 0 || !DecimalText.TryRead(text, out var number) || (!Number.IsUnsigned<TCode>() && number > int.MaxValue))
        {
            return false;
        }

        var candidate = Number.ToCode<TCode>(number);
        if (!TValues.IsDefined(candidate))
        {
            return false;
        }

        code = candidate;
        return true;
    }
}
