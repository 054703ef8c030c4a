using Syncfy;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>What is known about a credential. If a new status equals the last one, nothing has changed.</summary>
/// <param name="Code">The status code, declared or not.</param>
/// <param name="ExecutedAt">When the sync started, in seconds since 1970, by the provider's clock.</param>
/// <param name="Question">What a 410 asks for.</param>
/// <param name="IsAnswered">
/// Whether the question has been answered. A question that is asked again is another one, because its step is another.
/// </param>
internal sealed record CredentialStatus(
    CredentialStatusCode Code, long? ExecutedAt, Question? Question, bool IsAnswered = false);

/// <summary>A change of a credential.</summary>
/// <param name="Number">The number of the change, greater than that of every earlier change of any credential.</param>
/// <param name="Status">The new status.</param>
/// <param name="At">When this service learned of the change.</param>
internal sealed record StatusEvent(long Number, CredentialStatus Status, DateTimeOffset At);
