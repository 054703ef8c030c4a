using SyncRelay.Credentials;

namespace SyncRelay.Provider;

/// <summary>The provider gave no usable answer. That says nothing about the credential.</summary>
internal sealed class ProviderException(ProviderFailure failure, Exception? inner = null)
    : Exception($"The provider failed: {failure}.", inner)
{
    private static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(10);

    /// <summary>The provider answered with a number that is not a success.</summary>
    /// <param name="number">The provider's HTTP status, or the code of its envelope.</param>
    /// <param name="retryAfter">The provider's <c>Retry-After</c>, if it sent one.</param>
    public ProviderException(int number, TimeSpan? retryAfter = null)
        : this(FailureOf(number)) => (Number, RetryAfter) = (number, retryAfter ?? RetryAfter);

    public ProviderFailure Failure { get; } = failure;

    /// <summary>The provider's HTTP status, or the code of its envelope; null if there was none.</summary>
    public int? Number { get; }

    /// <summary>When to try again, if that is known.</summary>
    public TimeSpan? RetryAfter { get; } = failure is ProviderFailure.Busy or ProviderFailure.Throttled ? DefaultPause : null;

    /// <summary>The credential that the request was about, as soon as it is known.</summary>
    public CredentialId? Credential { get; set; }

    /// <summary>Whether the same request would be refused again, whenever it is sent.</summary>
    public bool IsPermanent => Number is 400 or 404 or 410 or 422 or 451;

    private static ProviderFailure FailureOf(int number) => number switch
    {
        401 or 403 => ProviderFailure.Unauthorized,
        404 or 410 => ProviderFailure.Missing,
        408 => ProviderFailure.Slow,
        429 => ProviderFailure.Throttled,
        >= 300 and < 400 => ProviderFailure.Redirected,
        >= 500 => ProviderFailure.Broken,
        _ => ProviderFailure.Refused,
    };
}
