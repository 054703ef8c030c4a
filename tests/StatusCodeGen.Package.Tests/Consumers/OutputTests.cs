using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Only the compiler uses the package: none of its files reach the output of the program.</summary>
[Category("Slow")]
public sealed class OutputTests
{
    private static readonly Exhibit App = new("output")
    {
        ["App.csproj"] = Csproj.Program("<PropertyGroup><UseAppHost>false</UseAppHost></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = "System.Console.WriteLine(App.PaymentStatuses.Count);",
    };

    private static readonly string[] Files = ["App.deps.json", "App.dll", "App.pdb", "App.runtimeconfig.json"];

    [Test]
    public async Task The_output_folder_contains_and_references_nothing_of_the_package()
    {
        await App.MessagesAsync();
        var workspace = await Gallery.WorkspaceAsync();
        var output = $"{App.Name}/bin/Debug/net10.0";

        Assert.That(workspace.FilesIn(output), Is.EqualTo(Files));
        Assert.That(
            File.ReadAllText(workspace[$"{output}/App.deps.json"]),
            Does.Not.Contain("StatusCodeGen").And.Not.Contain("YamlDotNet"));
    }

    [Test]
    public async Task A_published_application_contains_nothing_of_the_package()
    {
        await App.MessagesAsync();
        var workspace = await Gallery.WorkspaceAsync();
        var publish = await workspace.DotNetAsync(
            "publish",
            $"{App.Name}/App.csproj",
            "--no-build",
            "-p:Configuration=Debug",
            "--output",
            $"{App.Name}/published");
        publish.Succeeded();

        Assert.That(workspace.FilesIn($"{App.Name}/published"), Is.EqualTo(Files));
    }
}
