namespace SyncRelay.Provider;

/// <summary>The provider gave no answer that could be used, which says nothing about the credential.</summary>
internal sealed class ProviderException(ProviderFailure failure, Exception? inner = null)
    : Exception($"The provider failed: {failure}.", inner)
{
    public ProviderFailure Failure => failure;
}

internal enum ProviderFailure
{
    /// <summary>It could not be reached.</summary>
    Unreachable,

    /// <summary>It took too long.</summary>
    Slow,

    /// <summary>It refused the request, by its HTTP status or by its envelope's code.</summary>
    Refused,

    /// <summary>What it answered cannot be read, is of another credential, or is too long.</summary>
    Garbage,
}
