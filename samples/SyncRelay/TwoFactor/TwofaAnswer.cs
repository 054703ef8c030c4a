namespace SyncRelay.TwoFactor;

/// <summary>
/// The answers to a 410, a value for each field's name: <c>{"twofa":{"token":"123456"}}</c>, to us and to the provider.
/// Its values are secrets, which a class without a record's <c>ToString</c> does not spill.
/// </summary>
internal sealed class TwofaAnswer
{
    public required IReadOnlyDictionary<string, string?> Twofa { get; init; }

    /// <summary>What is wrong with the answer, by field; nothing if every field is answered and no other.</summary>
    public Dictionary<string, string[]> ProblemsWith(Question question)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var name in question.Names)
        {
            if (!Twofa.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value))
            {
                problems[name] = ["Every field must be answered, and this one is not."];
            }
        }

        // A name that nobody asked for may be anything, a mistyped secret too, and is not repeated.
        var unknown = Twofa.Keys.Count(name => !question.Names.Contains(name));
        if (unknown > 0)
        {
            problems[""] = [$"{unknown} of the answers are to no field that was asked for."];
        }

        return problems;
    }
}
