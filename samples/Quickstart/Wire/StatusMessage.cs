using Syncfy;

namespace Quickstart.Wire;

/// <summary>A status as the provider pushes it, <c>{"code":101}</c>; a poll brings a list of them.</summary>
internal sealed record StatusMessage
{
    /// <summary>The status: of any number, declared or not. There are messages without one.</summary>
    public CredentialStatusCode? Code { get; init; }

    /// <summary>What to ask the user for.</summary>
    public IReadOnlyList<TwofaField>? Twofa { get; init; }

    /// <summary>Where to post the answers.</summary>
    public string? Address { get; init; }
}
