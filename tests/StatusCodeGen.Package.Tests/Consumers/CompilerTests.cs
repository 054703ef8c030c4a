using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>The ways in which a build may run the compiler. The rest of the gallery uses a compiler server.</summary>
[Category("Slow")]
public sealed class CompilerTests
{
    private const string Forgetful = """
        using App;
        switch ((PaymentStatus)20)
        {
            case PaymentStatus.Paid:
                System.Console.WriteLine(PaymentStatus.ChargedBack.GetName());
                break;
        }
        """;

    private static readonly Exhibit NoServer = new("no-server")
    {
        ["App.csproj"] = Csproj.Program("<PropertyGroup><UseSharedCompilation>false</UseSharedCompilation></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = Forgetful,
    };

    private static readonly Exhibit NoAnalyzers = new("no-analyzers")
    {
        ["App.csproj"] = Csproj.Program("<PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = Forgetful,
    };

    /// <summary>The compiler of the SDK 9.0.300. The analyzers of the installed SDK are too new for it.</summary>
    private static readonly Exhibit Older = new("compiler-of-sdk-9")
    {
        ["App.csproj"] = Csproj.Program("""
            <PropertyGroup>
                <RoslynCompilerType>Custom</RoslynCompilerType>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />
              </ItemGroup>
              <Target Name="TellCompiler" AfterTargets="CoreCompile" Condition="$(RoslynTasksAssembly.Contains('4.14.0'))">
                <Message Importance="high" Text="The compiler of SDK 9.0.300 has compiled $(MSBuildProjectName)" />
              </Target>
            """),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = Forgetful,
    };

    private static readonly Exhibit Neighbours = new("neighbours")
    {
        ["App.csproj"] = Csproj.Program("""
            <ItemGroup>
                <PackageReference Include="Neighbour" Version="$(PackedVersion)" PrivateAssets="all" />
              </ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = "System.Console.WriteLine($\"{App.PaymentStatuses.Count} codes, {Neighbour.Events} events\");",
    };

    [Test]
    public async Task A_build_without_a_compiler_server_has_the_codes_and_the_warnings()
    {
        Assert.That(await NoServer.MessagesAsync(), Is.EqualTo(new[]
        {
            "Program.cs(2,1): warning SCG2001: Switch on 'PaymentStatus' does not handle 10 Authorized, 22 ChargedBack",
        }));
        Assert.That(await NoServer.PrintAsync(), Is.EqualTo("Charged Back\n"));
    }

    [Test]
    public async Task A_build_without_analyzers_has_the_codes_and_no_warnings()
    {
        Assert.That(await NoAnalyzers.MessagesAsync(), Is.Empty);
        Assert.That(await NoAnalyzers.PrintAsync(), Is.EqualTo("Charged Back\n"));
    }

    [Test]
    public async Task The_compiler_of_an_older_SDK_has_the_codes_and_the_warnings()
    {
        Assert.That(await Older.MessagesAsync(), Is.EqualTo(await NoServer.MessagesAsync()));
        Assert.That(await Older.PrintAsync(), Is.EqualTo("Charged Back\n"));
        Assert.That((await Gallery.RunAsync()).Output, Does.Contain("  The compiler of SDK 9.0.300 has compiled App\n"));
    }

    [Test]
    public async Task A_generator_with_another_YamlDotNet_works_next_to_this_one()
    {
        Assert.That(await Neighbours.MessagesAsync(), Is.Empty);
        Assert.That(await Neighbours.PrintAsync(), Is.EqualTo("3 codes, 8 events\n"));
    }
}
