using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;
using System.Text;

namespace SyncRelay.Provider;

/// <summary>The section <c>Provider</c> of the configuration.</summary>
internal sealed class ProviderOptions
{
    public const string Section = "Provider";

    /// <summary>The base address of the provider's API, with its path, such as <c>/v1/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The value of the Authorization header, if set. It is a secret.</summary>
    public string? Authorization { get; set; }

    /// <summary>How long a whole answer may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    public bool HasBaseAddress => BaseAddress is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    public bool HasSoundAuthorization =>
        Authorization is null || (Ascii.IsValid(Authorization) && AuthenticationHeaderValue.TryParse(Authorization, out _));

    /// <summary>
    /// The base address with a slash at its end. Without it, a relative address would replace the last segment.
    /// </summary>
    public Uri GetRoot() => new($"{BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/");

    /// <summary>
    /// Whether an address is on the provider's server. The provider must not make us send requests elsewhere.
    /// </summary>
    public bool Owns(Uri address) =>
        address.IsAbsoluteUri
        && address.UserInfo.Length == 0
        && OriginOf(address).Equals(OriginOf(GetRoot()), StringComparison.OrdinalIgnoreCase);

    private static string OriginOf(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
