namespace SyncRelay.Provider;

/// <summary>Why the provider gave no usable answer.</summary>
internal enum ProviderFailure
{
    /// <summary>The provider could not be reached.</summary>
    Unreachable,

    /// <summary>The answer took too long.</summary>
    Slow,

    /// <summary>Too many requests wait for their turn, so this one was not sent.</summary>
    Busy,

    /// <summary>The provider does not accept our own credentials (401 or 403).</summary>
    Unauthorized,

    /// <summary>The provider does not know the credential or the job (404 or 410).</summary>
    Missing,

    /// <summary>The provider receives too many requests from us (429).</summary>
    Throttled,

    /// <summary>The provider itself has failed (5xx).</summary>
    Broken,

    /// <summary>The provider redirects, which is not followed (3xx).</summary>
    Redirected,

    /// <summary>The provider refused the request for another reason.</summary>
    Refused,

    /// <summary>The answer cannot be read, is about another credential, or is too long.</summary>
    Garbage,
}
