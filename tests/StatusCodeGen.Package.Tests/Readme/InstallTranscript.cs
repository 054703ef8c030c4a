using System.Text.RegularExpressions;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Readme;

/// <summary>The installation section of the README as steps: commands, and files to write.</summary>
internal static partial class InstallTranscript
{
    public static IReadOnlyList<Step> Steps { get; } = [.. Read()];

    private static IEnumerable<Step> Read()
    {
        var readme = Repository.Read("README.md");
        var start = readme.IndexOf("\n## Install\n", StringComparison.Ordinal);
        var section = readme[start..readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal)];
        foreach (Match block in Block().Matches(section))
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["language"].Value != "console")
            {
                yield return new WriteStep(FileName().Matches(section[..block.Index])[^1].Groups["name"].Value, text);
                continue;
            }

            foreach (var command in text.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = command.TrimEnd('\n').Split('\n');
                yield return new CommandStep(lines[0].Split(' '), lines[1..]);
            }
        }
    }

    /// <summary>A fenced block that is not part of a list.</summary>
    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    /// <summary>The file that the sentence before a block names.</summary>
    [GeneratedRegex(@"`(?<name>[\w.]+\.(yaml|cs))`")]
    private static partial Regex FileName();
}

/// <summary>A step that a reader follows.</summary>
internal abstract record Step;

/// <summary>A command, and some of the lines that it prints, in order.</summary>
internal sealed record CommandStep(string[] Words, string[] Output) : Step;

/// <summary>A file to write.</summary>
internal sealed record WriteStep(string File, string Text) : Step;
