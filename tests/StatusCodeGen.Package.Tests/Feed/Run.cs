using System.Text.RegularExpressions;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>The exit code of a command and its output, with standard output and standard error together.</summary>
internal sealed partial record Run(int ExitCode, string Output)
{
    /// <summary>The errors and warnings in the output, each once, in order.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } =
    [
        .. Line().Matches(Output)
            .Select(static line => new BuildMessage(
                line.Groups["file"].Value,
                line.Groups["place"].Value,
                line.Groups["severity"].Value,
                line.Groups["code"].Value,
                line.Groups["text"].Value,
                (line.Groups["project"] is { Success: true } project ? project : line.Groups["file"]).Value))
            .Distinct(),
    ];

    /// <summary>Returns this run if it succeeded; otherwise the test fails and shows the output.</summary>
    public Run Succeeded()
    {
        Assert.That(ExitCode, Is.Zero, Output);
        return this;
    }

    /// <summary>
    /// The canonical format of MSBuild, which CI services and IDEs recognize. A message about the project file does not name
    /// it again at the end. A message of the trimmer names the analysis that it comes from.
    /// </summary>
    [GeneratedRegex(
        @"^\s*(?<file>[^:\n]+?) ?(?<place>\(\d[\d,-]*\))?\s?: "
        + @"(\w+ analysis )?(?<severity>error|warning) (?<code>\w+): (?<text>.*?)"
        + @"( \[(?<project>[^\]\n]+?)(::TargetFramework=[^\]\n]+)?\])?$",
        RegexOptions.Multiline)]
    private static partial Regex Line();
}
