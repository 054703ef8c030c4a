using System.Text.Json;
using Syncfy;

namespace StatusCodeGen.Benchmarks.Lookups.Contenders;

/// <summary>The generated API of the catalog <see cref="SyncfyCatalog"/>.</summary>
internal readonly struct GeneratedSyncfy :
    INames<CredentialStatusCode>,
    IDescriptions<CredentialStatusCode>,
    IDefinitions<CredentialStatusCode>,
    ITexts<CredentialStatusCode>,
    IUtf8Texts<CredentialStatusCode>,
    ITextsIgnoringCase<CredentialStatusCode>,
    IUtf8TextsIgnoringCase<CredentialStatusCode>,
    IJson<CredentialStatusCode>
{
    /// <inheritdoc/>
    public static JsonSerializerOptions ForReading => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static JsonSerializerOptions ForWriting => JsonSerializerOptions.Default;

    /// <inheritdoc/>
    public static string NameOf(CredentialStatusCode code) => code.GetName();

    /// <inheritdoc/>
    public static string DescriptionOf(CredentialStatusCode code) => code.GetDescription();

    /// <inheritdoc/>
    public static bool IsDefined(CredentialStatusCode code) => code.IsDefined();

    /// <inheritdoc/>
    public static bool TryParse(string text, out CredentialStatusCode code) => CredentialStatusCodes.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CredentialStatusCode code) => CredentialStatusCodes.TryParse(text, out code);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CredentialStatusCode code) =>
        CredentialStatusCodes.TryParse(utf8Text, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(string text, out CredentialStatusCode code) =>
        CredentialStatusCodes.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<char> text, out CredentialStatusCode code) =>
        CredentialStatusCodes.TryParse(text, ignoreCase: true, out code);

    /// <inheritdoc/>
    public static bool TryParseIgnoringCase(ReadOnlySpan<byte> utf8Text, out CredentialStatusCode code) =>
        CredentialStatusCodes.TryParse(utf8Text, ignoreCase: true, out code);
}
