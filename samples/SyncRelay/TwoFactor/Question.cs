using SyncRelay.Provider;

namespace SyncRelay.TwoFactor;

/// <summary>What a 410 asks the user for, and where the answers go.</summary>
internal sealed class Question : IEquatable<Question>
{
    // What is stored has a limit. Real forms are much shorter.
    private const int MostFields = 20;
    private const int LongestText = 1_000;

    private Question(Uri address, IReadOnlyList<TwofaField> fields, int step)
    {
        Step = step;
        Address = address;
        Fields = fields;
        Names = fields.Select(field => field.Name!).ToHashSet(StringComparer.Ordinal);
    }

    public Uri Address { get; }

    /// <summary>
    /// How many statuses its job has had. It tells the same question, seen again, from one that is asked again.
    /// </summary>
    public int Step { get; }

    public IReadOnlyList<TwofaField> Fields { get; }

    public IReadOnlySet<string> Names { get; }

    /// <summary>How many bytes its texts take.</summary>
    public int Bytes => sizeof(char) * (Address.OriginalString.Length + Fields.SelectMany(TextsOf).Sum(text => text?.Length ?? 0));

    /// <summary>
    /// The question of a 410; null if it cannot be answered. This is so if it has no fields or too many, if a field has
    /// no name or the name of another field, if a text is too long, or if the answers would not go to the provider.
    /// </summary>
    public static Question? Of(JobStatus status, int step, ProviderOptions provider)
    {
        if (status.Twofa is not { Count: > 0 and <= MostFields } fields
            || !fields.All(IsSound)
            || status.Address is not { Length: <= LongestText }
            || !Uri.TryCreate(status.Address, UriKind.Absolute, out var address)
            || !provider.Owns(address))
        {
            return null;
        }

        var question = new Question(address, [.. fields.OfType<TwofaField>()], step);
        return question.Names.Count == question.Fields.Count ? question : null;
    }

    public bool Equals(Question? other) =>
        other is not null && Step == other.Step && Address == other.Address && Fields.SequenceEqual(other.Fields);

    public override bool Equals(object? obj) => Equals(obj as Question);

    public override int GetHashCode() => HashCode.Combine(Address, Fields.Count);

    private static bool IsSound(TwofaField? field) =>
        field is { Name.Length: > 0 }
        && TextsOf(field).All(text => text is not { Length: > LongestText });

    private static string?[] TextsOf(TwofaField field) => [field.Name, field.Type, field.Label, field.Challenge];
}
