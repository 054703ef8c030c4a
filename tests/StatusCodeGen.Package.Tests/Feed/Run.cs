using System.Text.RegularExpressions;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>What a command said, standard output and error together, and how it ended.</summary>
internal sealed partial record Run(int ExitCode, string Output)
{
    /// <summary>The errors and warnings among the lines, each once, in order.</summary>
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

    /// <summary>This run, which must have succeeded; if not, the test fails and shows the output.</summary>
    public Run Succeeded()
    {
        Assert.That(ExitCode, Is.Zero, Output);
        return this;
    }

    /// <summary>
    /// The canonical form of MSBuild, which CI services and IDEs make annotations of. A message about the project file
    /// does not name it again at the end; one of the trimmer says which of its analyses it comes from.
    /// </summary>
    [GeneratedRegex(@"^\s*(?<file>[^:\n]+?) ?(?<place>\(\d[\d,-]*\))?\s?: (\w+ analysis )?(?<severity>error|warning) (?<code>\w+): (?<text>.*?)( \[(?<project>[^\]\n]+?)(::TargetFramework=[^\]\n]+)?\])?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
