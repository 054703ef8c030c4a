namespace SyncRelay.TwoFactor;

// The values are secrets, so this is a class: the ToString of a record would print its properties.

/// <summary>
/// The answers to a 410, one value for each field name: <c>{"twofa":{"token":"123456"}}</c>. They are sent on to the
/// provider, and are not stored or logged.
/// </summary>
internal sealed class TwofaAnswer
{
    /// <summary>The answers, by the names of the fields.</summary>
    public required IReadOnlyDictionary<string, string?> Twofa { get; init; }

    /// <summary>What is wrong with the answer, by field; empty if it answers every field and no other.</summary>
    public Dictionary<string, string[]> ProblemsWith(Question question)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var name in question.Names)
        {
            if (!Twofa.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value))
            {
                problems[name] = ["This field is required."];
            }
        }

        // An unexpected name is not repeated in the message: it may be a secret in the wrong place.
        var unknown = Twofa.Keys.Count(name => !question.Names.Contains(name));
        if (unknown > 0)
        {
            problems[""] = [$"{unknown} of the answers do not belong to a requested field."];
        }

        return problems;
    }
}
