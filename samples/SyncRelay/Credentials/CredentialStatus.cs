using Syncfy;
using SyncRelay.TwoFactor;

namespace SyncRelay.Credentials;

/// <summary>What is known of a credential. Two that are equal are no change.</summary>
/// <param name="Code">The status: of any number, declared or not.</param>
/// <param name="ExecutedAt">When the sync was started that the status is of, by the provider's clock.</param>
/// <param name="Question">What a 410 asks for.</param>
/// <param name="IsAnswered">
/// Whether it has been answered since. That makes the next status a change even if it asks the same again.
/// </param>
internal sealed record CredentialStatus(
    CredentialStatusCode Code, long? ExecutedAt, Question? Question, bool IsAnswered = false);

/// <summary>A change of a credential.</summary>
/// <param name="Number">Greater than those of all changes before it, of whichever credential.</param>
/// <param name="Status">What the credential changed to.</param>
/// <param name="At">When the change came to be known.</param>
internal sealed record StatusEvent(long Number, CredentialStatus Status, DateTimeOffset At);
