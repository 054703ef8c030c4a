using System.Text;
using System.Text.RegularExpressions;

namespace StatusCodeGen.Tool.Tests.Documentation;

/// <summary>
/// Replays the commands of a page in a folder of its own. The first time that a file is shown, and no command has written it
/// before, it is a file that the reader has.
/// </summary>
internal sealed partial class ToolSession(string folder)
{
    private int _exitCode;

    /// <summary>The blocks of a page that show a session.</summary>
    public static IEnumerable<Match> BlocksOf(string page) => Block().Matches(page);

    /// <summary>Runs the commands of a block.</summary>
    /// <returns>The block with what the commands really print.</returns>
    public async Task<string> Replay(string block)
    {
        var replayed = new StringBuilder();
        foreach (Match step in Step().Matches(block))
        {
            var command = step.Groups["command"].Value;
            replayed.Append("$ ").Append(command).Append('\n').Append(await Run(command.Split(' '), command, step.Groups["output"].Value));
        }

        return replayed.ToString();
    }

    private async Task<string> Run(string[] words, string command, string shown)
    {
        switch (words)
        {
            case ["cat", var file]:
                if (!File.Exists(PathTo(file)))
                {
                    await File.WriteAllTextAsync(PathTo(file), shown);
                }

                return await File.ReadAllTextAsync(PathTo(file));
            case ["cp", var from, var to]:
                File.Copy(PathTo(from), PathTo(to));
                return "";
            case ["sed", "-i", .., var file]:
                var (old, @new) = (Substitution().Match(command).Groups["old"].Value, Substitution().Match(command).Groups["new"].Value);
                var text = await File.ReadAllTextAsync(PathTo(file));
                Assert.That(text, Does.Contain(old));
                @new = @new.Replace("\\n", "\n", StringComparison.Ordinal);
                await File.WriteAllTextAsync(PathTo(file), text.Replace(old, @new, StringComparison.Ordinal));
                return "";
            case ["echo", "$?"]:
                return _exitCode + "\n";
            case ["dotnet", "build"]:
                return BuiltProgram.Diagnose(PathTo("Program.cs"), PathTo("codes.yaml"));
            case ["statuscodes", .. var arguments]:
                var run = await ToolRun.Start(
                    [.. arguments.Select(word => word.Contains('.', StringComparison.Ordinal) ? PathTo(word) : word)]);
                _exitCode = run.ExitCode;
                return (run.Error + run.Output).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            default:
                throw new InvalidOperationException($"A session cannot have '{command}'.");
        }
    }

    private string PathTo(string file) => Path.Combine(folder, file);

    [GeneratedRegex("^```console\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (?<command>.*)\n(?<output>(?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("'s/(?<old>[^/]*)/(?<new>[^/]*)/'")]
    private static partial Regex Substitution();
}
