using System.Globalization;
using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests;

/// <summary>
/// Packs both packages once, into a feed of this run's own, under a version that no cache has ever seen; and takes both
/// away again.
/// </summary>
[SetUpFixture]
public sealed class PackedFeed
{
    /// <summary>The version of the packages under test.</summary>
    public static string Version { get; } =
        string.Create(CultureInfo.InvariantCulture, $"1.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}.{Environment.ProcessId}");

    /// <summary>Where this run writes; outside the checkout, whose settings must not reach the consumers.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "StatusCodeGen." + Version);

    public static string Packages { get; } = Path.Combine(Folder, "packages");

    /// <summary>Both in one build, since starting one costs more than to pack.</summary>
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
    /// Packs as a release does, but for the analyzers, which have run when the solution was built. Its folder of outputs
    /// is not that of the build that may be running beside us.
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

    /// <summary>Leaves nothing behind, unless a test failed: then its folder is there to look at.</summary>
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
        foreach (var package in new[] { "statuscodegen", "syncfy.statuscodes", "neighbour" })
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
