using System.Text;
using System.Xml.Linq;
using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Readme;

/// <summary>Follows the installation steps of the README, and checks the output that it shows.</summary>
public sealed class InstallTests
{
    [Test]
    public async Task The_readme_is_the_transcript_of_a_real_run()
    {
        var workspace = new Workspace("install");
        var folder = workspace.Folder;
        var printed = new StringBuilder();
        foreach (var step in InstallTranscript.Steps)
        {
            switch (step)
            {
                case WriteStep(var file, var text):
                    await File.WriteAllTextAsync(Path.Combine(folder, file), text);
                    break;
                case CommandStep { Words: ["cd", var name] }:
                    folder = Path.Combine(folder, name);
                    break;
                case CommandStep { Words: ["dotnet", .. var words] } command:
                    var run = await DotNet.In(folder, ToThisFeed(words));
                    var output = run.Succeeded().Output.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
                    AssertPrints(output, command.Output);
                    printed.Append(output);
                    break;
                default:
                    Assert.Fail($"A reader cannot do this: {step}");
                    break;
            }
        }

        var program = await File.ReadAllTextAsync(Path.Combine(folder, "Program.cs"));
        Assert.That(program, Does.Contain("    PaymentStatus.ChargedBack => throw PaymentStatuses.Unhandled(status),\n"));
        AssertPicture(printed.ToString(), program);
    }

    [Test]
    public void The_transcript_has_a_project_a_catalog_a_program_a_warning_a_run_and_a_fix()
    {
        var words = InstallTranscript.Steps.OfType<CommandStep>().Select(static step => step.Words[1]);

        Assert.That(words, Is.EqualTo(new[] { "new", "App", "add", "build", "run", "format", "build" }));
        Assert.That(
            InstallTranscript.Steps.OfType<WriteStep>().Select(static step => step.File),
            Is.EqualTo(new[] { "codes.yaml", "Program.cs" }));
    }

    /// <summary>A reader installs a release. The feed of this run has only a prerelease, which must be named.</summary>
    private static string[] ToThisFeed(string[] words) => words is ["add", ..]
        ? [.. words.Select(static word => word == "~/packages" ? PackedFeed.Packages : word), "--version", PackedFeed.Version]
        : words;

    /// <summary>The README's picture shows commands of the transcript, their output, and the line that the fix adds.</summary>
    private static void AssertPicture(string printed, string program)
    {
        var picture = XDocument.Parse(Repository.Read("docs/images/warning.svg"), LoadOptions.PreserveWhitespace);
        var readme = Repository.Read("README.md");
        foreach (var line in picture.Descendants("{http://www.w3.org/2000/svg}text").Select(static text => text.Value))
        {
            var source = line[0] switch
            {
                '$' => readme + "$ git diff --unified=0 Program.cs",
                '+' or '@' => program,
                _ => printed,
            };
            Assert.That(source, Does.Contain(line[0] == '+' ? line[1..] : line.Split(" @@ ")[^1]));
        }
    }

    private static void AssertPrints(string output, string[] lines)
    {
        var rest = output.Replace(PackedFeed.Version, "1.0.0", StringComparison.Ordinal);
        foreach (var line in lines)
        {
            var place = rest.IndexOf(line, StringComparison.Ordinal);
            Assert.That(place, Is.Not.Negative, $"Not printed: {line}\nin:\n{output}");
            rest = rest[(place + line.Length)..];
        }
    }
}
