using Syncfy;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>A status in the words of the catalog.</summary>
/// <param name="Number">The status.</param>
/// <param name="Name">Its name, as the provider spells it; of an undeclared code its number.</param>
/// <param name="IsDeclared">Whether the catalog has the code.</param>
/// <param name="Group">The heading of its section; null for an undeclared code.</param>
/// <param name="Description">What the provider's page says of it; empty for an undeclared code.</param>
/// <param name="Outcome">How a sync stands at it.</param>
/// <param name="Advice">What the user should do.</param>
internal sealed record StatusView(
    CredentialStatusCode Number,
    string Name,
    bool IsDeclared,
    string? Group,
    string Description,
    Outcome Outcome,
    string Advice)
{
    public static StatusView Of(CredentialStatusCode code) => new(
        code,
        code.GetName(),
        code.IsDefined(),
        code.GetGroup() is not CredentialStatusCodeGroup.Unknown and var group ? group.GetTitle() : null,
        code.GetDescription(),
        code.Outcome,
        code.Advice);
}

/// <summary>What a 410 asks the user for, and where to: the provider's own address stays with us.</summary>
internal sealed record QuestionView(string AnswerTo, IReadOnlyList<TwofaField> Fields, bool IsAnswered);

/// <summary>A credential as it stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Its latest status.</param>
/// <param name="Twofa">What it asks the user for; null at every status but a 410 that can be answered.</param>
/// <param name="SyncedAt">When the provider started the sync, if it said so.</param>
/// <param name="ChangedAt">When this service learnt of the status.</param>
internal sealed record CredentialView(
    string Id,
    StatusView Status,
    QuestionView? Twofa,
    DateTimeOffset? SyncedAt,
    DateTimeOffset ChangedAt)
{
    // A time beyond it, or before 1970, is left out: no clock of the provider's tells it.
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static CredentialView Of(CredentialId id, CredentialStatus status, DateTimeOffset at) => new(
        id.Text,
        StatusView.Of(status.Code),
        status.Question is { } question ? new($"/credentials/{id}/twofa", question.Fields, status.IsAnswered) : null,
        TimeOf(status.ExecutedAt),
        at);

    private static DateTimeOffset? TimeOf(long? seconds) =>
        seconds is { } known && known >= 0 && known <= Latest ? DateTimeOffset.FromUnixTimeSeconds(known) : null;
}

/// <summary>The catalog, as the page shows it.</summary>
internal sealed record CodesView(int Count, IReadOnlyList<StatusView> Codes)
{
    public static CodesView Catalog { get; } =
        new(CredentialStatusCodes.Count, [.. CredentialStatusCodes.All.Select(info => StatusView.Of(info.Code))]);
}
