using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SyncRelay.Provider;

/// <summary>What every id of the provider looks like.</summary>
internal static partial class ProviderId
{
    /// <summary>The pattern, as JSON Schema writes it.</summary>
    public const string Pattern = $"^{Id}$";

    private const string Id = "[A-Za-z0-9_-]{1,64}";

    public static bool IsSound([NotNullWhen(true)] string? text) => text is not null && Whole().IsMatch(text);

    // Not the pattern above, because $ also matches before a line feed at the end.
    [GeneratedRegex($@"\A{Id}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
