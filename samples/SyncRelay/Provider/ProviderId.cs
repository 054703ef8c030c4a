using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SyncRelay.Provider;

/// <summary>What every id of the provider looks like.</summary>
internal static partial class ProviderId
{
    public static bool IsSound([NotNullWhen(true)] string? text) => text is not null && Pattern().IsMatch(text);

    [GeneratedRegex("""\A[A-Za-z0-9_-]{1,64}\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
