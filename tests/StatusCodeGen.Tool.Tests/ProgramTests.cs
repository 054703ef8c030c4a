using System.CommandLine;

namespace StatusCodeGen.Tool.Tests;

/// <summary>What every call has in common.</summary>
public sealed class ProgramTests
{
    [TestCase("Required command was not provided; see 'statuscodes --help'.")]
    [TestCase("Required argument 'CATALOG' missing for command: 'lint'; see 'statuscodes lint --help'.", "lint")]
    [TestCase("Unrecognized command or argument '--depth'; see 'statuscodes diff --help'.", "diff", "a", "b", "--depth")]
    [TestCase("Response file not found 'nowhere.txt'; see 'statuscodes --help'.", "@nowhere.txt")]
    public async Task A_call_that_is_wrong_is_one_sentence(string message, params string[] arguments) =>
        Assert.That(await ToolRun.Start(arguments), Is.EqualTo(new ToolRun(ExitCode.Fault, "", $"error: {message}\n")));

    [TestCase("diff", "a", "b", "--format", "xml")]
    [TestCase("diff", "a", "b", "--fail-on", "nothing")]
    [TestCase("lint", "a", "--format", "markdown")]
    public async Task A_word_that_an_option_does_not_have_is_refused_with_those_that_it_has(params string[] arguments)
    {
        var run = await ToolRun.Start(arguments);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(run.Error, Does.StartWith($"error: Argument '{arguments[^1]}' not recognized. Must be one of: 'text'").Or
            .StartWith("error: Argument 'nothing' not recognized. Must be one of: 'breaking' 'behavior' 'any'"));
        Assert.That(run.Error.Count(static character => character == '\n'), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_can_be_in_a_file()
    {
        using var folder = new TemporaryFolder();
        var catalog = folder.Write("codes.yaml", "catalog: {}\ncodes: []\n");
        var arguments = folder.Write("arguments.txt", $"lint\n{catalog}\n--format\njson\n");

        var run = await ToolRun.Start("@" + arguments);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCode.Different, "")));
        Assert.That(run.Output, Does.Contain("\"id\": \"SCG1004\""));
    }

    [Test]
    public async Task The_help_lists_each_command_with_one_sentence()
    {
        var run = await ToolRun.Start("--help");

        Assert.That(run.Output[run.Output.IndexOf("Commands:", StringComparison.Ordinal)..].TrimEnd(), Does.Match("""
            \ACommands:
              check <CATALOG>      [^\n]+\.
              diff <OLD> <NEW>     [^\n]+\.
              docs <CATALOG>       [^\n]+\.
              export <CATALOG>     [^\n]+\.
              import <PAGE>        [^\n]+\.
              lint <CATALOG>       [^\n]+\.
              translate <CATALOG>  [^\n]+\.\z
            """));
    }

    [Test]
    public async Task The_help_of_a_command_has_examples_and_exit_codes(
        [Values("check", "diff", "docs", "export", "import", "lint", "translate")] string command)
    {
        var run = await ToolRun.Start(command, "--help");

        Assert.That(run.Output, Does.Contain($"\n    statuscodes {command} ").And.Contain("\n  Exit codes: 0 "));
    }

    [TestCase("diff a b --format ", "github\njson\nmarkdown\ntext")]
    [TestCase("diff a b --fail-on b", "behavior\nbreaking")]
    [TestCase("lint a --format ", "github\njson\ntext")]
    public async Task Words_of_options_are_completed(string call, string words)
    {
        var run = await ToolRun.Start($"[suggest:{call.Length}]", call);

        Assert.That(run.Output.Trim().Split('\n').Where(static word => !word.StartsWith('-')), Is.EqualTo(words.Split('\n')));
    }

    [Test]
    public async Task The_help_of_each_command_teaches_by_examples()
    {
        foreach (var command in new[] { "diff", "export", "lint" })
        {
            var run = await ToolRun.Start(command, "--help");

            Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCode.Done, "")));
            Assert.That(run.Output, Does.Contain($"  statuscodes {command} ").And.Contain("Exit codes: 0 "));
        }
    }

    [Test]
    public async Task A_fault_of_the_tool_is_one_sentence_and_not_a_stack()
    {
        using var error = new StringWriter();
        using var folder = new TemporaryFolder();
        var configuration = new InvocationConfiguration { Output = new FaultyWriter(), Error = error };

        var exitCode = await Program.Run(["lint", folder.Write("codes.yaml", "catalog: {}\n")], configuration, static () => Stream.Null);

        Assert.That(exitCode, Is.EqualTo(ExitCode.Fault));
        Assert.That(error.ToString(), Is.EqualTo(
            "error: The tool has a fault (NotSupportedException: no); "
            + "please report it at https://github.com/StatusCodeGen/StatusCodeGen/issues.\n"));
    }

    private sealed class FaultyWriter : StringWriter
    {
        public override void Write(string? value) => throw new NotSupportedException("no");
    }
}
