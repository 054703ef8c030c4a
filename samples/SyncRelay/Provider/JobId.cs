using System.Diagnostics.CodeAnalysis;

namespace SyncRelay.Provider;

/// <summary>
/// The id of a sync job, which is one run for a credential. Its type keeps it apart from a credential's id.
/// </summary>
internal sealed record JobId
{
    private JobId(string text) => Text = text;

    public string Text { get; }

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JobId? id)
    {
        id = ProviderId.IsSound(text) ? new(text) : null;
        return id is not null;
    }

    public override string ToString() => Text;
}
