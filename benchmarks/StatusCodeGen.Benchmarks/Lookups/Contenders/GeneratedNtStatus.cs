using System.Text.Json;
using Generality;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>The generated API of the catalog <see cref="NtStatusCatalog"/>.</summary>
internal readonly struct GeneratedNtStatus :
    INames<NtStatus>,
    IDescriptions<NtStatus>,
    IDefinitions<NtStatus>,
    ITexts<NtStatus>,
    IUtf8Texts<NtStatus>,
    ITextsIgnoringCase<NtStatus>,
    IUtf8TextsIgnoringCase<NtStatus>,
    IJson<NtStatus>
{
    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static string NameOf(NtStatus code) => code.GetName();

    /// <inheritdoc/>
    public static string DescriptionOf(NtStatus code) => code.GetDescription();

    /// <inheritdoc/>
    public static bool IsDefined(NtStatus code) => code.IsDefined();

    /// <inheritdoc/>
    public static bool TryParse(string text, out NtStatus code) => NtStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out NtStatus code) => NtStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NtStatus code) => NtStatuses.TryParse(utf8Text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out NtStatus code) => NtStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out NtStatus code) =>
        NtStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out NtStatus code) =>
        NtStatuses.TryParse(utf8Text, ignoreCase: true, out code);
}
