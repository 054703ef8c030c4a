using System.Text.Json;
using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>The generated API of the catalog <see cref="HttpCatalog"/>.</summary>
internal readonly struct GeneratedHttp :
    INames<HttpStatus>,
    IDescriptions<HttpStatus>,
    IDefinitions<HttpStatus>,
    ITexts<HttpStatus>,
    IUtf8Texts<HttpStatus>,
    ITextsIgnoringCase<HttpStatus>,
    IUtf8TextsIgnoringCase<HttpStatus>,
    IJson<HttpStatus>
{
    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static string NameOf(HttpStatus code) => code.GetName();

    /// <inheritdoc/>
    public static string DescriptionOf(HttpStatus code) => code.GetDescription();

    /// <inheritdoc/>
    public static bool IsDefined(HttpStatus code) => code.IsDefined();

    /// <inheritdoc/>
    public static bool TryParse(string text, out HttpStatus code) => HttpStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out HttpStatus code) => HttpStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out HttpStatus code) => HttpStatuses.TryParse(utf8Text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out HttpStatus code) => HttpStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out HttpStatus code) =>
        HttpStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out HttpStatus code) =>
        HttpStatuses.TryParse(utf8Text, ignoreCase: true, out code);
}
