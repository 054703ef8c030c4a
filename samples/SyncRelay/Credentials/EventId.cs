using System.Globalization;

namespace SyncRelay.Credentials;

/// <summary>
/// An event's id on the wire, <c>5f3a09c2-17</c>. Numbers begin anew with every start, as the store is in memory; the
/// epoch tells an id of another start from one of this.
/// </summary>
internal static class EventId
{
    public static string Format(string epoch, long number) => string.Create(CultureInfo.InvariantCulture, $"{epoch}-{number}");

    /// <summary>The number of an id of this epoch; null if it is of another one, or no id at all.</summary>
    public static long? NumberOf(string? text, string epoch) =>
        text is not null
        && text.StartsWith($"{epoch}-", StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
