using System.Globalization;
using Syncfy;

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

    /// <summary>Ask the user also in the jobs that come with the program.</summary>
    public bool Ask { get; init; }

    /// <summary>The language of the descriptions; the invariant culture for the provider's own, which is English.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The pause before each status; null for the default, which depends on the terminal.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>The files to replay; <c>-</c> is standard input.</summary>
    public IReadOnlyList<string> Recordings { get; init; } = [];

    public static Options Parse(ReadOnlySpan<string> arguments) => Read(arguments) switch
    {
        var options when options is { Problem: not null } or { Help: true } => options,
        { Table: true, Recordings: [_, ..] } => new() { Problem = "--table prints the catalog, and takes no recordings" },
        { Ask: true, NoInput: true } => new() { Problem = "--ask and --no-input contradict each other" },
        { Recordings: var recordings } when recordings.Contains("") => new() { Problem = "the name of a recording is empty" },
        { Recordings: var recordings } when recordings.Count(path => path is "-") > 1 =>
            new() { Problem = "standard input, -, can be read only once" },
        var options => options,
    };

    private static Options Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new Options(),
        ["--help" or "-h" or "-?", ..] => new Options { Help = true },
        ["--table", .. var rest] => Read(rest) with { Table = true },
        ["--ask", .. var rest] => Read(rest) with { Ask = true },
        ["--no-input", .. var rest] => Read(rest) with { NoInput = true },
        ["--delay", var text, .. var rest] when TryParseDelay(text, out var delay) => Read(rest) with { Delay = delay },
        ["--language", var text, .. var rest] when TryParseLanguage(text, out var language) => Read(rest) with { Language = language },
        ["--language", ..] => new Options { Problem = $"--language needs one of {string.Join(", ", Languages)}" },
        ["--delay", ..] => new Options { Problem = "--delay needs a number of milliseconds from 0 to 60000" },
        ["--", .. var rest] => new Options { Recordings = rest.ToArray() },
        [['-', _, ..] unknown, ..] => new Options { Problem = $"unknown option {unknown}" },
        [var recording, .. var rest] => Read(rest).After(recording),
    };

    /// <summary>The languages of the descriptions: the provider's, and those of the translations.</summary>
    private static IEnumerable<string> Languages => CredentialStatusCodes.Languages.Prepend("en");

    private Options After(string recording) => this with { Recordings = [recording, .. Recordings] };

    private static bool TryParseLanguage(string text, out CultureInfo language)
    {
        language = CultureInfo.InvariantCulture;
        try
        {
            language = CultureInfo.GetCultureInfo(text);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }

        return Languages.Contains(language.TwoLetterISOLanguageName);
    }

    private static bool TryParseDelay(string text, out TimeSpan delay)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds);
        delay = TimeSpan.FromMilliseconds(milliseconds);
        return isNumber && milliseconds <= 60_000;
    }
}
