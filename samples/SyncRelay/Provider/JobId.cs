using System.Diagnostics.CodeAnalysis;

namespace SyncRelay.Provider;

/// <summary>The id of a sync job, one run for a credential. As safe as a credential's, and never taken for one.</summary>
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
