using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;

namespace SyncRelay.Provider;

/// <summary>The section <c>Provider</c> of the configuration.</summary>
internal sealed class ProviderOptions : IValidatableObject
{
    public const string Section = "Provider";

    /// <summary>The base address of the provider's API, with its path, such as <c>/v1/</c>.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The value of the Authorization header, if set. It is a secret.</summary>
    public string? Authorization { get; set; }

    /// <summary>How long a whole answer may take, without the time that its request waits for its turn.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many requests are sent at the same time.</summary>
    [Range(1, 1_000)]
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>
    /// How many credentials may wait for their turn. By default, as many as fit in the longest webhook.
    /// </summary>
    [Range(1, 100_000)]
    public int MaxQueue { get; set; } = 2_000;

    /// <summary>The pause before the first retry. Each further one is about twice as long.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:00:10")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            yield return new("Provider:BaseAddress is not an http or https address.");
        }

        if (Authorization is not null && !(Ascii.IsValid(Authorization) && AuthenticationHeaderValue.TryParse(Authorization, out _)))
        {
            yield return new("Provider:Authorization is not a valid Authorization header.");
        }
    }

    private static string OriginOf(Uri address) => address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
}

[OptionsValidator]
internal sealed partial class ProviderOptionsValidator : IValidateOptions<ProviderOptions>;
