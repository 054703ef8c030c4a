namespace Quickstart.Wire;

/// <summary>A value that the institution asks the user for.</summary>
internal sealed record TwofaField
{
    /// <summary>The key of the answer.</summary>
    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Label { get; init; }

    /// <summary>What the user's device needs to compute the value.</summary>
    public string? Challenge { get; init; }
}
