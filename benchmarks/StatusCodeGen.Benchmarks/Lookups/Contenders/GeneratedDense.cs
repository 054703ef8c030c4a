using System.Text.Json;
using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>The generated API of the catalog <see cref="DenseCatalog"/>.</summary>
internal readonly struct GeneratedDense :
    INames<DenseStatus>,
    IDescriptions<DenseStatus>,
    IDefinitions<DenseStatus>,
    ITexts<DenseStatus>,
    IUtf8Texts<DenseStatus>,
    ITextsIgnoringCase<DenseStatus>,
    IUtf8TextsIgnoringCase<DenseStatus>,
    IJson<DenseStatus>
{
    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static string NameOf(DenseStatus code) => code.GetName();

    /// <inheritdoc/>
    public static string DescriptionOf(DenseStatus code) => code.GetDescription();

    /// <inheritdoc/>
    public static bool IsDefined(DenseStatus code) => code.IsDefined();

    /// <inheritdoc/>
    public static bool TryParse(string text, out DenseStatus code) => DenseStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DenseStatus code) => DenseStatuses.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DenseStatus code) => DenseStatuses.TryParse(utf8Text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out DenseStatus code) => DenseStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out DenseStatus code) =>
        DenseStatuses.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out DenseStatus code) =>
        DenseStatuses.TryParse(utf8Text, ignoreCase: true, out code);
}
