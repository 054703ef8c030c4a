using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>The copy of the schema for editors, which the first line of a catalog names.</summary>
[Category("Slow")]
public sealed class SchemaCopyTests
{
    private const string Copy = "obj/statuscodegen.schema.json";

    private static readonly string Schema = Repository.Read("codes/statuscodegen.schema.json");

    /// <summary>JSON files of a web project are published with it, except those in folders of the build.</summary>
    private static readonly Exhibit Web = new("schema-of-web")
    {
        ["Directory.Build.props"] = "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>",
        ["App.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {Csproj.Reference}
              </ItemGroup>
              <Target Name="ListContent" AfterTargets="Build">
                <ItemGroup><Old Include="obj/**/*" /></ItemGroup>
                <Message Importance="high" Text="The content of the web project is @(Content)" />
                <Message Importance="high" Text="Its folder obj has @(Old->'%(Filename)')" />
              </Target>
            </Project>
            """,
        ["obj/statuscodegen.schema.json"] = "{}",
        ["appsettings.json"] = "{}",
        ["Program.cs"] = "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();",
    };

    private static readonly Exhibit Several = new("schema-of-several-frameworks")
    {
        ["Codes.csproj"] = Csproj.Library("net10.0; net8.0;netstandard2.0"),
        ["codes.yaml"] = Catalog.Payment,
    };

    private static readonly Exhibit Off = new("schema-off")
    {
        ["Codes.csproj"] = Csproj.Library(
            more: "<PropertyGroup><CopyStatusCodeGenSchema>false</CopyStatusCodeGenSchema></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Payment,
    };

    /// <summary>A folder in its place can be neither read nor replaced, as a file of another user.</summary>
    private static readonly Exhibit Locked = new("schema-locked")
    {
        ["Codes.csproj"] = Csproj.Library(
            more: "<PropertyGroup><MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Payment,
        [Copy + "/file"] = "",
    };

    [Test]
    public async Task A_copy_is_no_content_of_a_web_project()
    {
        Assert.That(await Web.MessagesAsync(), Is.Empty);
        Assert.That(await TextAsync(Web), Is.EqualTo(Schema));

        var output = (await Gallery.RunAsync()).Output;
        Assert.That(output, Does.Contain("The content of the web project is appsettings.json\n"));
        Assert.That(output, Does.Contain("Its folder obj has statuscodegen.schema;statuscodegen.translation.schema\n"));
    }

    [Test]
    public async Task A_project_with_several_frameworks_has_a_copy()
    {
        Assert.That(await Several.MessagesAsync(), Is.Empty);
        Assert.That(await TextAsync(Several), Is.EqualTo(Schema));
        var workspace = await Gallery.WorkspaceAsync();
        Assert.That(
            File.ReadAllText(workspace[$"{Several.Name}/obj/statuscodegen.translation.schema.json"]),
            Is.EqualTo(Repository.Read("codes/statuscodegen.translation.schema.json")));
    }

    [Test]
    public async Task A_copy_that_cannot_be_made_does_not_disturb_the_build()
    {
        Assert.That(await Locked.MessagesAsync(), Is.Empty);
        Assert.That((await Gallery.WorkspaceAsync())[$"{Locked.Name}/bin/Debug/net10.0/Codes.dll"], Does.Exist);
    }

    [Test]
    public async Task A_property_turns_the_copy_off()
    {
        Assert.That(await Off.MessagesAsync(), Is.Empty);
        var workspace = await Gallery.WorkspaceAsync();
        Assert.That(workspace[$"{Off.Name}/{Copy}"], Does.Not.Exist);
        Assert.That(workspace[$"{Off.Name}/obj/statuscodegen.translation.schema.json"], Does.Not.Exist);
    }

    [Test]
    public async Task An_editor_a_failing_build_and_an_upgrade_copy_the_schema_and_a_second_build_does_not_compile()
    {
        var workspace = new Workspace("schema").Add(new("app")
        {
            ["App.csproj"] = Csproj.Program(),
            ["codes.yaml"] = Catalog.Broken,
            ["Program.cs"] = "System.Console.WriteLine((int)App.Code.NotFound);",
        });
        var copy = workspace["app/" + Copy];

        // What an editor for C# does when it opens the project.
        (await workspace.DotNetAsync("restore", "app")).Succeeded();
        (await workspace.DotNetAsync(
            "msbuild", "app", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"))
            .Succeeded();
        Assert.That(File.ReadAllText(copy), Is.EqualTo(Schema), "a design-time build");

        File.Delete(copy);
        Assert.That((await BuildAsync(workspace)).ExitCode, Is.Not.Zero);
        Assert.That(File.ReadAllText(copy), Is.EqualTo(Schema), "a build that fails");

        // The schema of another version may have the same length, and NuGet gives its file the same time.
        var time = File.GetLastWriteTimeUtc(copy);
        File.WriteAllText(copy, Schema.Replace("codes", "Codes", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(copy, time);
        workspace.Write("app/codes.yaml", Catalog.Of("Code"));
        (await BuildAsync(workspace)).Succeeded();
        Assert.That(File.ReadAllText(copy), Is.EqualTo(Schema), "an upgrade");

        var compiled = File.GetLastWriteTimeUtc(workspace["app/obj/Debug/net10.0/App.dll"]);
        File.WriteAllText(copy, "{}");
        (await BuildAsync(workspace)).Succeeded();
        Assert.That(File.ReadAllText(copy), Is.EqualTo(Schema));
        Assert.That(File.GetLastWriteTimeUtc(workspace["app/obj/Debug/net10.0/App.dll"]), Is.EqualTo(compiled));
    }

    private static Task<Run> BuildAsync(Workspace workspace) => workspace.DotNetAsync("build", "app", "-m:2");

    private static async Task<string> TextAsync(Exhibit exhibit) =>
        await File.ReadAllTextAsync((await Gallery.WorkspaceAsync())[$"{exhibit.Name}/{Copy}"]);
}
