using System.Globalization;
using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests;

/// <summary>
/// Packs both packages once, into a feed for this run alone, with a version that no cache contains. Removes both after the
/// tests.
/// </summary>
[SetUpFixture]
public sealed class PackedFeed
{
    /// <summary>The version of the packages under test.</summary>
    public static string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"1.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}.{Environment.ProcessId}");

    /// <summary>The folder of this run. It is outside the checkout, so that its settings do not affect the consumers.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "StatusCodeGen." + Version);

    public static string Packages { get; } = Path.Combine(Folder, "packages");

    /// <summary>Packs both in one build, because starting a build costs more than packing.</summary>
    [OneTimeSetUp]
    public async Task Pack()
    {
        var packages = Path.Combine(Folder, "Packages.slnf");
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(packages, $$"""
            {
              "solution": {
                "path": "{{Path.Combine(Repository.Root, "StatusCodeGen.sln").Replace('\\', '/')}}",
                "projects": [
                  "generator/StatusCodeGen.Package/StatusCodeGen.Package.csproj",
                  "codes/Syncfy.StatusCodes/Syncfy.StatusCodes.csproj"
                ]
              }
            }
            """);
        await PackAsync(packages, Packages);
    }

    /// <summary>
    /// Packs as a release does, except that the analyzers do not run: they ran when the solution was built. The output goes
    /// to a separate folder, because another build may be running.
    /// </summary>
    internal static async Task PackAsync(string project, string output, params string[] more)
    {
        var artifacts = Path.Combine(Repository.Root, "artifacts", "package-tests");
        var run = await DotNet.In(
            Repository.Root,
            [
                "pack", project, "--configuration", "Release", "--artifacts-path", artifacts, "--output", output,
                "-p:PackageVersion=" + Version, "-p:RunAnalyzers=false", "-m:2", .. more,
            ]);
        run.Succeeded();
    }

    /// <summary>Removes everything. If a test failed, the folder stays for inspection.</summary>
    [OneTimeTearDown]
    public async Task Remove()
    {
        if (TestContext.CurrentContext.Result.FailCount > 0)
        {
            TestContext.Progress.WriteLine($"The consumers of the failed tests are in {Folder}");
            return;
        }

        var cache = await DotNet.In(Repository.Root, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        var folder = cache.Succeeded().Output.Split(':', 2)[1].Trim();
        foreach (var package in new[] { "statuscodegen", "statuscodegen.tool", "syncfy.statuscodes", "neighbour" })
        {
            Delete(Path.Combine(folder, package, Version));
        }

        Delete(Folder);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
