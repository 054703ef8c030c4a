using System.Globalization;

namespace Quickstart;

/// <summary>The options of the command line.</summary>
internal sealed record Options
{
    /// <summary>What is wrong with the command line; null if it is valid.</summary>
    public string? Problem { get; init; }

    public bool Help { get; init; }

    public bool Table { get; init; }

    /// <summary>Never ask the user: answer from the recording.</summary>
    public bool NoInput { get; init; }

    /// <summary>The pause before each status; null for the default, which depends on the terminal.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The files to replay; <c>-</c> is standard input.</summary>
    public IReadOnlyList<string> Recordings { get; init; } = [];

    public static Options Parse(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new Options(),
        ["--help" or "-h" or "-?", ..] => new Options { Help = true },
        ["--table", .. var rest] => Parse(rest) with { Table = true },
        ["--no-input", .. var rest] => Parse(rest) with { NoInput = true },
        ["--delay", var text, .. var rest] when TryParseDelay(text, out var delay) => Parse(rest) with { Delay = delay },
        ["--delay", ..] => new Options { Problem = "--delay needs a number of milliseconds from 0 to 60000" },
        ["--", .. var rest] => new Options { Recordings = rest.ToArray() },
        [['-', _, ..] unknown, ..] => new Options { Problem = $"unknown option {unknown}" },
        [var recording, .. var rest] => Parse(rest).After(recording),
    };

    private Options After(string recording) => this with { Recordings = [recording, .. Recordings] };

    private static bool TryParseDelay(string text, out TimeSpan delay)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds);
        delay = TimeSpan.FromMilliseconds(milliseconds);
        return isNumber && milliseconds <= 60_000;
    }
}
