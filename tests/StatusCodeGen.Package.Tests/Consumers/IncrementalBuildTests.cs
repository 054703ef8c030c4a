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

    private static async Task BuildAsync(Workspace workspace) =>
        Assert.That((await workspace.DotNetAsync("build", "app", "-m:2")).Succeeded().Messages, Is.Empty);

    /// <summary>The time when the compiler last wrote the assembly, which no later step writes.</summary>
    private static DateTime WrittenAt(Workspace workspace) => File.GetLastWriteTimeUtc(workspace["app/obj/Debug/net10.0/App.dll"]);
}
