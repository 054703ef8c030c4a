using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;
using System.Text;

namespace SyncRelay.Provider;

/// <summary>The section <c>Provider</c> of the configuration.</summary>
internal sealed class ProviderOptions
{
    public const string Section = "Provider";

    /// <summary>Where the provider's API is; what follows the host is kept, such as <c>/v1/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Sent as the header Authorization, if set. A secret.</summary>
    public string? Authorization { get; set; }

    /// <summary>How long an answer may take, in all.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    public bool HasBaseAddress => BaseAddress is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    public bool HasSoundAuthorization =>
        Authorization is null || (Ascii.IsValid(Authorization) && AuthenticationHeaderValue.TryParse(Authorization, out _));

    /// <summary>The base address with a slash at its end, without which its last piece would be cut off.</summary>
    public Uri GetRoot() => new($"{BaseAddress!.GetLeftPart(UriPartial.Path).TrimEnd('/')}/");

    /// <summary>Whether an address is the provider's own: what it names is not to become a request to anyone else.</summary>
    public bool Owns(Uri address) =>
        address.IsAbsoluteUri
        && address.UserInfo.Length == 0
        && OriginOf(address).Equals(OriginOf(GetRoot()), StringComparison.OrdinalIgnoreCase);

    private static string OriginOf(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}
