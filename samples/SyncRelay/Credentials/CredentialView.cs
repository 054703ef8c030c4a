using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Syncfy;
using SyncRelay.OpenApi;
using SyncRelay.Provider;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>A status, with the texts of the catalog in the language of the client.</summary>
/// <param name="Number">The status.</param>
/// <param name="Name">Its name, as the provider spells it; the number as text for an undeclared code.</param>
/// <param name="Identifier">Its name in code, such as <c>UndergoingMaintenance</c>; null for an undeclared code.</param>
/// <param name="IsDeclared">Whether the catalog has the code.</param>
/// <param name="Group">The heading of its section; null for an undeclared code.</param>
/// <param name="Description">The description on the provider's page; empty for an undeclared code.</param>
/// <param name="Outcome">The state of the sync.</param>
/// <param name="Advice">What the user should do.</param>
/// <param name="Language">The language of the group, the description and the advice, as a BCP 47 tag.</param>
internal sealed record StatusView(
    CredentialStatusCode Number,
    string Name,
    [property: CodeName(typeof(CredentialStatusCode))] string? Identifier,
    bool IsDeclared,
    string? Group,
    string Description,
    Outcome Outcome,
    string Advice,
    string Language)
{
    public static StatusView Of(CredentialStatusCode code, CultureInfo culture) => new(
        code,
        code.GetName(),
        code.IsDefined() ? code.ToString() : null,
        code.IsDefined(),
        code.GetGroup() is not CredentialStatusCodeGroup.Unknown and var group ? group.GetTitle(culture) : null,
        code.GetDescription(culture),
        code.Outcome,
        code.Advice.In(culture),
        culture.Name);
}

/// <summary>What a 410 asks the user for.</summary>
/// <param name="AnswerTo">Where to post the answers: to this service, and not to the provider.</param>
/// <param name="Fields">What must be answered.</param>
/// <param name="IsAnswered">Whether it has been answered.</param>
internal sealed record QuestionView(string AnswerTo, IReadOnlyList<TwofaField> Fields, bool IsAnswered);

/// <summary>The current state of a credential.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Its latest status.</param>
/// <param name="Twofa">What it asks the user for; null unless the status is a 410 that can be answered.</param>
/// <param name="SyncedAt">When the provider started the sync; null if it did not say so.</param>
/// <param name="ChangedAt">When this service learned of the status.</param>
internal sealed record CredentialView(
    [property: RegularExpression(ProviderId.Pattern)] string Id,
    StatusView Status,
    QuestionView? Twofa,
    DateTimeOffset? SyncedAt,
    DateTimeOffset ChangedAt)
{
    // A later time, or one before 1970, cannot be right and is omitted.
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static CredentialView Of(CredentialId id, CredentialStatus status, DateTimeOffset at, CultureInfo culture) => new(
        id.Text,
        StatusView.Of(status.Code, culture),
        status.Question is { } question ? new($"/credentials/{id}/twofa", question.Fields, status.IsAnswered) : null,
        TimeOf(status.ExecutedAt),
        at);

    private static DateTimeOffset? TimeOf(long? seconds) =>
        seconds is { } known && known >= 0 && known <= Latest ? DateTimeOffset.FromUnixTimeSeconds(known) : null;
}

/// <summary>The catalog.</summary>
/// <param name="Count">How many codes it has.</param>
/// <param name="Codes">The codes, in the order of the provider's page.</param>
internal sealed record CodesView(int Count, IReadOnlyList<StatusView> Codes)
{
    public static CodesView In(CultureInfo culture) =>
        new(CredentialStatusCodes.Count, [.. CredentialStatusCodes.All.Select(info => StatusView.Of(info.Code, culture))]);
}
