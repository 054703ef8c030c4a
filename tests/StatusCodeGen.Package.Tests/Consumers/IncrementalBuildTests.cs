using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>When a build runs the compiler again.</summary>
[Category("Slow")]
public sealed class IncrementalBuildTests
{
    [Test]
    public async Task An_edit_of_the_catalog_compiles_the_project_again_and_a_second_build_does_not()
    {
        var workspace = new Workspace("incremental").Add(new("app")
        {
            ["App.csproj"] = Csproj.Program(),
            ["codes.yaml"] = Catalog.Of("Code"),
            ["Program.cs"] = "using App; System.Console.WriteLine(Codes.FromCode(404).GetName());",
        });
        await BuildAsync(workspace);
        var first = WrittenAt(workspace);

        await BuildAsync(workspace);
        Assert.That(WrittenAt(workspace), Is.EqualTo(first));

        workspace.Write("app/codes.yaml", Catalog.Of("Code").Replace("Not Found", "Gone Astray", StringComparison.Ordinal));
        await BuildAsync(workspace);
        Assert.That(WrittenAt(workspace), Is.GreaterThan(first));

        var program = await workspace.DotNetAsync("exec", "app/bin/Debug/net10.0/App.dll");
        Assert.That(program.Succeeded().Output, Is.EqualTo("Gone Astray\n"));
    }

    /// <summary>
    /// An editor reads a project by a design-time build, in which the generator maps each code to its row. A build must not be
    /// affected by it.
    /// </summary>
    [Test]
    public async Task A_design_time_build_maps_codes_to_the_catalog_and_the_next_build_does_not_compile_again()
    {
        var workspace = new Workspace("design-time").Add(new("app")
        {
            ["App.csproj"] = Csproj.Program(),
            ["codes.yaml"] = Catalog.Of("Code"),
            ["Program.cs"] = "using App; System.Console.WriteLine(Codes.FromCode(404).GetName());",
        });
        await BuildAsync(workspace);
        var first = WrittenAt(workspace);

        Assert.That(await CommandLineAsync(workspace), Does.Contain("StatusCodeGen.Editor.globalconfig"));
        Assert.That(
            await CommandLineAsync(workspace, "-p:StatusCodeGenMapsToCatalogs=false"),
            Does.Not.Contain("StatusCodeGen.Editor.globalconfig").And.Contain("codes.yaml"));

        var second = await workspace.DotNetAsync("build", "app", "-m:2", "-v:d");
        Assert.That(second.Succeeded().Output, Does.Contain("Skipping target \"CoreCompile\"").And.Not.Contain("Editor.globalconfig"));
        Assert.That(WrittenAt(workspace), Is.EqualTo(first));
    }

    /// <summary>
    /// The arguments of the compiler in a design-time build as editors do it: the compiler does not run, and whether the output is
    /// up to date does not matter.
    /// </summary>
    private static async Task<string> CommandLineAsync(Workspace workspace, params string[] arguments)
    {
        var run = await workspace.DotNetAsync(
            [
                "msbuild", "app", "-t:Compile", "-getItem:CscCommandLineArgs", "-p:DesignTimeBuild=true", "-p:BuildingProject=false",
                "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", .. arguments,
            ]);
        return run.Succeeded().Output;
    }

    private static async Task BuildAsync(Workspace workspace) =>
        Assert.That((await workspace.DotNetAsync("build", "app", "-m:2")).Succeeded().Messages, Is.Empty);

    /// <summary>The time when the compiler last wrote the assembly, which no later step writes.</summary>
    private static DateTime WrittenAt(Workspace workspace) => File.GetLastWriteTimeUtc(workspace["app/obj/Debug/net10.0/App.dll"]);
}
