using Syncfy;

namespace Quickstart.Wire;

/// <summary>A status as the provider pushes it, <c>{"code":101}</c>. A poll returns a list of such messages.</summary>
internal sealed record StatusMessage
{
    /// <summary>The status code, declared or not. Some messages have none.</summary>
    public CredentialStatusCode? Code { get; init; }

    /// <summary>What to ask the user for.</summary>
    public IReadOnlyList<TwofaField>? Twofa { get; init; }

    /// <summary>Where to post the answers.</summary>
    public string? Address { get; init; }
}
