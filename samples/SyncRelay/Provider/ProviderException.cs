namespace SyncRelay.Provider;

/// <summary>The provider gave no usable answer. That says nothing about the credential.</summary>
internal sealed class ProviderException(ProviderFailure failure, Exception? inner = null)
    : Exception($"The provider failed: {failure}.", inner)
{
    public ProviderFailure Failure => failure;
}

internal enum ProviderFailure
{
    /// <summary>The provider could not be reached.</summary>
    Unreachable,

    /// <summary>The answer took too long.</summary>
    Slow,

    /// <summary>The provider refused the request, by its HTTP status or by the code of its envelope.</summary>
    Refused,

    /// <summary>The answer cannot be read, is about another credential, or is too long.</summary>
    Garbage,
}
