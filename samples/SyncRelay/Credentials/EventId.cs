using System.Globalization;

namespace SyncRelay.Credentials;

/// <summary>
/// The id of a server-sent event, such as <c>5f3a09c2-17</c>. The store is in memory, so the numbers restart with the
/// service; the epoch distinguishes the ids of different starts.
/// </summary>
internal static class EventId
{
    public static string Format(string epoch, long number) => string.Create(CultureInfo.InvariantCulture, $"{epoch}-{number}");

    /// <summary>The number in an id of this epoch; null if the id is malformed, or of another epoch.</summary>
    public static long? NumberOf(string? text, string epoch) =>
        text is not null
        && text.StartsWith($"{epoch}-", StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
