using System.ComponentModel;
using System.Diagnostics;

namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class DiffCommandTests
{
    private const string Old = "catalog: { name: State }\ncodes:\n  - { code: 1, name: Open }\n  - { code: 2, name: Shut }\n";
    private const string Renamed = "catalog: { name: State }\ncodes:\n  - { code: 1, name: Open }\n  - { code: 2, name: Closed }\n";

    private const string Reworded =
        "catalog: { name: State, description: New. }\ncodes:\n  - { code: 1, name: Open }\n  - { code: 2, name: Shut }\n";

    [TestCase(Old, "any", 0)]
    [TestCase(Reworded, "any", 1)]
    [TestCase(Reworded, "behavior", 0)]
    [TestCase(Reworded, "breaking", 0)]
    [TestCase(Renamed, null, 0)]
    [TestCase(Renamed, "breaking", 1)]
    [TestCase(Renamed, "behavior", 1)]
    public async Task The_exit_code_is_1_if_a_change_does_what_the_option_says(string @new, string? failOn, int exitCode)
    {
        using var folder = new TemporaryFolder();
        string[] files = [folder.Write("old.yaml", Old), folder.Write("new.yaml", @new)];

        var run = await ToolRun.Start(["diff", .. files, .. failOn is null ? Array.Empty<string>() : ["--fail-on", failOn]]);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((exitCode, "")));
    }

    [Test]
    public async Task A_change_has_the_line_of_the_new_file()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Start(
            "diff", folder.Write("old.yaml", Old), folder.Write("new.yaml", Renamed), "--format", "github");

        Assert.That(run.Output, Does.StartWith(
            $"::error file={folder["new.yaml"].Replace('\\', '/')},line=4,col=22,title=Breaks the build::2 Closed: Code that "));
    }

    [Test]
    public async Task Reserved_entries_are_compared()
    {
        using var folder = new TemporaryFolder();
        var old = folder.Write("old.yaml", Old + "reserved:\n  - 7\n  - { code: 8, name: Gone }\n");
        var @new = folder.Write("new.yaml", Old + "reserved:\n  - 8\n  - { code: 90-99, reason: later }\n");

        var run = await ToolRun.Start("diff", old, @new, "--format", "github");

        Assert.That(run.Output.Split('\n').Select(static line => line.Split("title=", 2)[^1]), Is.EqualTo(new[]
        {
            "Documentation only::reserved 7: A code can have 7 again.",
            "Documentation only::reserved 'Gone': A code can have 'Gone' again.",
            "Documentation only::reserved 90-99: No code can have 90-99 from now on.",
            "",
        }));
        Assert.That(run.Output, Does.Contain("new.yaml,line=7,col=13,"));
    }

    [Test]
    public async Task A_catalog_that_is_not_one_is_a_fault_with_its_diagnostics()
    {
        using var folder = new TemporaryFolder();
        var (old, @new) = (folder.Write("old.yaml", "codes: []\n"), folder.Write("new.yaml", Old));

        var run = await ToolRun.Start("diff", old, @new);

        Assert.That(run, Is.EqualTo(new ToolRun(
            ExitCode.Fault,
            "",
            $"{old}(1,1): error SCG1004: The file has no 'catalog'; add it\n"
            + $"error: The catalog '{old}' has errors; correct them first.\n")));
    }

    [Test]
    public async Task A_file_that_does_not_exist_is_a_fault()
    {
        var run = await ToolRun.Start("diff", "nowhere.yaml", "nowhere.yaml");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(run.Error, Does.Match("^error: Cannot read 'nowhere.yaml': .*\n$"));
    }

    [Test]
    public async Task A_catalog_with_errors_is_a_fault_although_something_is_left_of_it()
    {
        using var folder = new TemporaryFolder();
        var faulty = folder.Write("faulty.yaml", Old + "  - { code: 9x, name: Nine }\n");

        var run = await ToolRun.Start("diff", faulty, folder.Write("new.yaml", Old), "--fail-on", "breaking");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(run.Error, Does.EndWith($"error: The catalog '{faulty}' has errors; correct them first.\n"));
    }

    [TestCase("git:--output=x", "error: 'git:--output=x' names no revision: write git:REV or git:REV:PATH, such as git:HEAD~1.\n")]
    [TestCase("git:", "error: 'git:' names no revision: write git:REV or git:REV:PATH, such as git:HEAD~1.\n")]
    public async Task A_revision_that_could_be_an_option_is_refused(string old, string error)
    {
        using var folder = new TemporaryFolder();

        Assert.That(await ToolRun.Start("diff", old, folder.Write("new.yaml", Old)), Is.EqualTo(new ToolRun(ExitCode.Fault, "", error)));
    }

    [Test]
    public async Task A_revision_of_git_is_compared()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a folder/codes.yaml", Old);
        await Git(folder, "init", "--quiet");
        await Git(folder, "add", ".");
        await Git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", "1");
        folder.Write("a folder/codes.yaml", Renamed);

        var run = await ToolRun.Start("diff", "git:HEAD", file);
        var missing = await ToolRun.Start("diff", "git:HEAD~1", file);
        var elsewhere = await ToolRun.Start("diff", "git:HEAD", folder.Write("a folder/other.yaml", Old));

        Assert.That(run.Output, Does.Contain("Code that uses 'Shut' no longer compiles; write 'Closed'."));
        Assert.That((missing.ExitCode, missing.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(missing.Error, Does.StartWith("error: Git has no 'git:HEAD~1:./codes.yaml': fatal: "));
        Assert.That(elsewhere.Error, Does.StartWith("error: Git has no 'git:HEAD:./other.yaml': fatal: "));
    }

    private static async Task Git(TemporaryFolder folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start("git", ["-C", folder.Folder, .. arguments]);
            await git.WaitForExitAsync();
            Assert.That(git.ExitCode, Is.Zero);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("Git is not installed.");
        }
    }
}
