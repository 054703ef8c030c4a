namespace SyncRelay.TwoFactor;

/// <summary>
/// A value that the institution asks the user for. All texts come from the provider, and none is HTML.
/// </summary>
internal sealed record TwofaField
{
    /// <summary>The key of the answer.</summary>
    public string? Name { get; init; }

    /// <summary>How to ask for the value, such as <c>text</c>, <c>password</c> or <c>challenge</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What to ask the user for.</summary>
    public string? Label { get; init; }

    /// <summary>What the user's device needs to compute the value.</summary>
    public string? Challenge { get; init; }
}
