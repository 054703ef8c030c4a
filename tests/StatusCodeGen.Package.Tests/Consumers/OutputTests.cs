using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>The package is the compiler's: nothing of it goes to where the user's program goes.</summary>
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
    public async Task The_output_folder_has_nothing_of_the_package_and_does_not_ask_for_it()
    {
        await App.MessagesAsync();
        var workspace = await Gallery.WorkspaceAsync();
        var output = $"{App.Name}/bin/Debug/net10.0";

        Assert.That(workspace.FilesIn(output), Is.EqualTo(Files));
        Assert.That(File.ReadAllText(workspace[$"{output}/App.deps.json"]), Does.Not.Contain("StatusCodeGen").And.Not.Contain("YamlDotNet"));
    }

    [Test]
    public async Task A_published_application_has_nothing_of_the_package()
    {
        await App.MessagesAsync();
        var workspace = await Gallery.WorkspaceAsync();
        (await workspace.DotNetAsync("publish", $"{App.Name}/App.csproj", "--no-build", "-p:Configuration=Debug", "--output", $"{App.Name}/published")).Succeeded();

        Assert.That(workspace.FilesIn($"{App.Name}/published"), Is.EqualTo(Files));
    }
}
