using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Tool;

/// <summary>The tool's package, and the tool as a user installs it.</summary>
[Category("Slow")]
public sealed class ToolTests
{
    /// <summary>A user waits for the download at each <c>dnx</c>, and CI at each run.</summary>
    private const long MaxSize = 8 * 1024 * 1024;

    private static readonly string[] Both =
    [
        "AngleSharp.dll", "CsvHelper.dll", "DotnetToolSettings.xml", "Markdig.dll", "Microsoft.CodeAnalysis.dll",
        "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "StatusCodeGen.Tool.deps.json", "StatusCodeGen.Tool.dll",
        "StatusCodeGen.Tool.runtimeconfig.json", "StatusCodeGen.dll", "System.CommandLine.dll", "YamlDotNet.dll",
    ];

    private static readonly string[] OfNet8 = ["System.Collections.Immutable.dll", "System.Reflection.Metadata.dll"];

    private Workspace _workspace = null!;

    private static string Package => Path.Combine(PackedFeed.Packages, $"StatusCodeGen.Tool.{PackedFeed.Version}.nupkg");

    private string Tool => _workspace["tools/statuscodes" + (OperatingSystem.IsWindows() ? ".exe" : "")];

    [OneTimeSetUp]
    public async Task Install()
    {
        await PackedFeed.PackAsync("generator/StatusCodeGen.Tool", PackedFeed.Packages);
        _workspace = new Workspace("tool");
        _workspace.Write("codes.yaml", "catalog: { name: State }\ncodes:\n  - { code: 1, name: One, nmae: 1 }\n");
        var run = await _workspace.DotNetAsync(
            "tool", "install", "StatusCodeGen.Tool", "--tool-path", "tools", "--version", PackedFeed.Version);
        run.Succeeded();
    }

    [Test]
    public void The_package_has_exactly_these_files()
    {
        using var package = ZipFile.OpenRead(Package);

        Assert.That(
            package.Entries
                .Select(static entry => entry.FullName)
                .Where(static name => name.StartsWith("tools/", StringComparison.Ordinal)),
            Is.EquivalentTo(Both.SelectMany(static file => new[] { "tools/net10.0/any/" + file, "tools/net8.0/any/" + file })
                .Concat(OfNet8.Select(static file => "tools/net8.0/any/" + file))));
        Assert.That(
            package.Entries.Select(static entry => entry.FullName),
            Is.SupersetOf(new[] { "README.md", "THIRD-PARTY-NOTICES.txt", "icon.png" }));
        Assert.That(new FileInfo(Package).Length, Is.LessThan(MaxSize));
    }

    [Test]
    public void The_notices_name_every_assembly_that_others_wrote()
    {
        var notices = Repository.Read("generator/StatusCodeGen.Tool/THIRD-PARTY-NOTICES.txt");

        Assert.That(
            Both.Concat(OfNet8).Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)
                && !file.StartsWith("StatusCodeGen", StringComparison.Ordinal)),
            Is.All.Matches((string file) => notices.Contains(file, StringComparison.Ordinal)));
    }

    [Test]
    public async Task The_installed_tool_says_its_version()
    {
        var run = await DotNet.RunAsync(Tool, _workspace.Folder, "--version");

        Assert.That(run.Succeeded().Output, Does.Match(@"^\d+\.\d+\.\d+\n$"));
    }

    [Test]
    public async Task The_installed_tool_finds_what_a_build_finds()
    {
        var run = await DotNet.RunAsync(Tool, _workspace.Folder, "lint", "codes.yaml");

        Assert.That(
            (run.ExitCode, run.Output),
            Is.EqualTo((1, "codes.yaml(3,27): error SCG1003: The code has no key 'nmae'; did you mean 'name'?\n")));
    }

    [Test]
    public async Task The_tool_runs_without_being_installed()
    {
        var run = await _workspace.DotNetAsync(
            "tool", "execute", "StatusCodeGen.Tool", "--version", PackedFeed.Version, "--yes", "--", "lint", "codes.yaml");

        Assert.That(run.Output, Does.Contain("codes.yaml(3,27): error SCG1003: "));
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task A_reader_that_stops_reading_is_not_a_fault()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no such pipe in its shell.");
        }

        _workspace.Write(
            "large.yaml",
            "catalog: { name: Large }\ncodes:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(static number =>
                $"  - {{ code: {number}, name: N{number} }}\n")));
        var run = await DotNet.RunAsync("sh", _workspace.Folder, "-c", $"'{Tool}' export large.yaml --to json | head -n 1");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((0, "{\n")));
    }

    [Test]
    public async Task Ctrl_C_ends_the_tool_with_130()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows sends no signal to another process.");
        }

        // A named pipe that nobody writes to keeps the tool waiting.
        (await DotNet.RunAsync("mkfifo", _workspace.Folder, "pipe")).Succeeded();
        using var tool = Process.Start(new ProcessStartInfo(Tool, ["lint", "pipe"]) { WorkingDirectory = _workspace.Folder })!;
        await Task.Delay(TimeSpan.FromSeconds(3));
        if (IgnoresCtrlC(tool.Id))
        {
            tool.Kill();
            Assert.Ignore("These tests run in the background of a shell, where a process and those that it starts ignore Ctrl+C.");
        }

        (await DotNet.RunAsync("kill", _workspace.Folder, "-INT", tool.Id.ToString(CultureInfo.InvariantCulture))).Succeeded();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await tool.WaitForExitAsync(limit.Token);

        Assert.That(tool.ExitCode, Is.EqualTo(130));
    }

    /// <summary>Whether Linux says that a process ignores the signal of Ctrl+C, which is number 2.</summary>
    private static bool IgnoresCtrlC(int process) =>
        File.Exists($"/proc/{process}/status")
        && File.ReadLines($"/proc/{process}/status").First(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 0b10) != 0;
}
