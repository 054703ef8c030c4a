using System.Diagnostics.CodeAnalysis;
using SyncRelay.Provider;

namespace SyncRelay.Credentials;

/// <summary>The id of a credential. Only ids that are safe in a path, a log and a web page are accepted.</summary>
internal sealed record CredentialId
{
    private CredentialId(string text) => Text = text;

    public string Text { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CredentialId? id)
    {
        id = ProviderId.IsSound(text) ? new(text) : null;
        return id is not null;
    }

    public override string ToString() => Text;
}
