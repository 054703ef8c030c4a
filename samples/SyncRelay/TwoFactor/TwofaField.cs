namespace SyncRelay.TwoFactor;

/// <summary>A value that the institution wants of the user. All of it is the provider's text, and none of it HTML.</summary>
internal sealed record TwofaField
{
    /// <summary>The key of the answer.</summary>
    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Label { get; init; }

    /// <summary>What the user's device needs to make the value.</summary>
    public string? Challenge { get; init; }
}
