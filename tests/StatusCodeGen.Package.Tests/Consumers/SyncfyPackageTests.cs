using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Applications that reference <c>Syncfy.StatusCodes</c>, alone or together with the generator's package.</summary>
[Category("Slow")]
public sealed class SyncfyPackageTests
{
    private const string Syncfy = """<PackageReference Include="Syncfy.StatusCodes" Version="$(PackedVersion)" />""";

    private const string Forgetful = """
        using Syncfy;
        var status = CredentialStatusCodes.Parse("Finish");
        switch (status.GetGroup())
        {
            case CredentialStatusCodeGroup.Success:
                System.Console.WriteLine(status.GetDescription());
                break;
        }
        """;

    /// <summary>A project with a codes.yaml that is not a catalog.</summary>
    private static readonly Exhibit Alone = new("syncfy-alone")
    {
        ["App.csproj"] = Program(Syncfy),
        ["codes.yaml"] = Catalog.Broken,
        ["Program.cs"] = Forgetful,
    };

    private static readonly Exhibit Both = new("syncfy-and-generator")
    {
        ["App.csproj"] = Program(Syncfy + Csproj.Reference),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = Forgetful + "\nSystem.Console.WriteLine(App.PaymentStatuses.Count);",
    };

    private static readonly string[] Warning =
    [
        "Program.cs(3,1): warning SCG2001: Switch on 'CredentialStatusCodeGroup' does not handle "
            + "0 Unknown, 1 ProgressInformation, 3 UserInteraction, 4 MultiFactorAuthentication, 5 ConnectionError",
    ];

    [Test]
    public async Task The_package_alone_provides_the_codes_and_the_warnings_and_treats_no_file_as_a_catalog()
    {
        Assert.That(await Alone.MessagesAsync(), Is.EqualTo(Warning));
        Assert.That(await Alone.PrintAsync(), Is.EqualTo("The connection has been successful. Data has been extracted.\n"));
    }

    [Test]
    public async Task A_project_with_both_packages_has_its_own_catalog_and_gets_each_warning_once()
    {
        Assert.That(await Both.MessagesAsync(), Is.EqualTo(Warning));
        Assert.That(await Both.PrintAsync(), Is.EqualTo("The connection has been successful. Data has been extracted.\n3\n"));
    }

    [Test]
    public async Task The_compiler_gets_one_analyzer_of_each_name_even_with_both_packages()
    {
        var workspace = await Gallery.WorkspaceAsync();
        var run = await workspace.DotNetAsync(
            "msbuild",
            $"{Both.Name}/App.csproj",
            "-t:ResolveTargetingPackAssets;ResolvePackageAssets;ResolveLockFileAnalyzers",
            "-getItem:Analyzer");
        var analyzers = run.Succeeded().Output.Split('\n')
            .Where(static line => line.Contains("\"FullPath\"", StringComparison.Ordinal))
            .Where(static line => line.Contains(PackedFeed.Version, StringComparison.Ordinal))
            .Select(static line => Path.GetFileName(line.Trim().TrimEnd(',', '"')));

        Assert.That(analyzers, Is.EquivalentTo(new[] { "StatusCodeGen.dll", "StatusCodeGen.CodeFixes.dll", "YamlDotNet.dll" }));
    }

    [Test]
    public async Task Only_the_library_reaches_the_output()
    {
        await Alone.MessagesAsync();

        var files = (await Gallery.WorkspaceAsync()).FilesIn($"{Alone.Name}/bin/Debug/net10.0");
        Assert.That(files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "App.dll",
            "Syncfy.StatusCodes.dll",
        }));
    }

    private static string Program(string references) => Csproj.Of($"""
        <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>{references}</ItemGroup>
        """);
}
