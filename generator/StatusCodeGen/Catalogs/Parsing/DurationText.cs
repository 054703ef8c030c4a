using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The spelling of a length of time: <c>90s</c>, <c>15m</c> or <c>1h30m</c>, with units from <c>d</c> to <c>ms</c>, or a
/// duration of ISO 8601 without years and months, whose length is not fixed: <c>PT1H30M</c>.
/// </summary>
internal static class DurationText
{
    /// <summary>A longer text has more digits than any duration.</summary>
    private const int MaxLength = 100;

    /// <summary>A number with at most as many digits after its point as a decimal number surely has room for.</summary>
    private const string Number = @"[0-9]+(\.[0-9]{1,12})?";

    private static readonly Regex Short = new(
        $@"\A((?<d>{Number})d)?((?<h>{Number})h)?((?<m>{Number})m(?!s))?((?<s>{Number})s)?((?<f>{Number})ms)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Iso = new(
        $@"\AP((?<w>{Number})W|((?<d>{Number})D)?(T(?=[0-9])((?<h>{Number})H)?((?<m>{Number})M)?((?<s>{Number})S)?)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly (string Name, long Ticks)[] Units =
    [
        ("w", 7 * TimeSpan.TicksPerDay),
        ("d", TimeSpan.TicksPerDay),
        ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute),
        ("s", TimeSpan.TicksPerSecond),
        ("f", TimeSpan.TicksPerMillisecond),
    ];

    /// <param name="text">The text.</param>
    /// <param name="ticks">The length in units of 100 nanoseconds.</param>
    public static bool TryParse(string text, out long ticks)
    {
        ticks = 0;
        var match = text.Length > MaxLength ? Match.Empty
            : text.StartsWith("P", StringComparison.Ordinal) ? Iso.Match(text)
            : Short.Match(text);
        var sum = 0m;
        var isAny = false;
        foreach (var (name, unit) in Units)
        {
            if (match.Groups[name] is { Success: true, Value: var value })
            {
                isAny = true;
                if (!decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    || number > long.MaxValue / unit)
                {
                    return false;
                }

                sum += number * unit;
            }
        }

        // A fraction of 100 nanoseconds would be lost.
        if (!isAny || sum > long.MaxValue || sum != decimal.Truncate(sum))
        {
            return false;
        }

        ticks = (long)sum;
        return true;
    }
}
