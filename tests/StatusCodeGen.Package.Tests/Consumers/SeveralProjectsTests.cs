using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Solutions in which several projects use codes.</summary>
[Category("Slow")]
public sealed class SeveralProjectsTests
{
    private const string Tell = """
        using Codes;
        System.Console.WriteLine(Teller.Tell(PaymentStatus.Paid));
        internal static class Teller
        {
            public static string Tell(PaymentStatus status)
            {
                switch (status)
                {
                    case PaymentStatus.Paid:
                        return status.GetName();
                }

                return "";
            }
        }
        """;

    /// <summary>The line that the README gives for a solution, and two projects that do not mention the package.</summary>
    private static readonly Exhibit Shared = new("shared")
    {
        ["Directory.Build.props"] = $"<Project>\n  <ItemGroup>{Csproj.Reference}</ItemGroup>\n</Project>",
        ["Codes/Codes.csproj"] = Csproj.Of("<PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>"),
        ["Codes/codes.yaml"] = Catalog.Payment,
        ["App/App.csproj"] = Csproj.Of("""
            <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="../Codes/Codes.csproj" /></ItemGroup>
            """),
        ["App/Program.cs"] = Tell,
    };

    private static readonly Exhibit Central = new("central")
    {
        ["Directory.Packages.props"] = """
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="StatusCodeGen" Version="$(PackedVersion)" />
              </ItemGroup>
            </Project>
            """,
        ["App.csproj"] = Csproj.Of("""
            <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="StatusCodeGen" PrivateAssets="all" />
              </ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Payment,
        ["Program.cs"] = "System.Console.WriteLine(App.PaymentStatuses.Count);",
    };

    /// <summary>The same internal catalog in two projects. One references the other, but does not see its internals.</summary>
    private static readonly Exhibit Strangers = new("strangers")
    {
        ["Lower/Lower.csproj"] = Csproj.Library(),
        ["Lower/codes.yaml"] = Catalog.Of("Code", "namespace: Same\n  visibility: internal"),
        ["Lower/Lower.cs"] = "public static class Lower { public static int Number => (int)Same.Code.NotFound; }",
        ["Upper/App.csproj"] = Csproj.Program("""<ItemGroup><ProjectReference Include="../Lower/Lower.csproj" /></ItemGroup>"""),
        ["Upper/codes.yaml"] = Catalog.Of("Code", "namespace: Same\n  visibility: internal"),
        ["Upper/Program.cs"] = "System.Console.WriteLine(Lower.Number + (int)Same.Code.NotFound);",
    };

    [Test]
    public async Task One_line_in_Directory_Build_props_gives_every_project_the_warnings()
    {
        Assert.That(await Shared.MessagesAsync(), Is.EqualTo(new[]
        {
            "Program.cs(7,9): warning SCG2001: Switch on 'PaymentStatus' does not handle 10 Authorized, 22 ChargedBack",
        }));
        Assert.That(await Shared.PrintAsync("App/bin/Debug/net10.0/App.dll"), Is.EqualTo("Paid\n"));
    }

    [Test]
    public async Task Central_package_management_finds_the_package_and_its_schema()
    {
        Assert.That(await Central.MessagesAsync(), Is.Empty);
        Assert.That((await Gallery.WorkspaceAsync())["central/obj/statuscodegen.schema.json"], Does.Exist);
        Assert.That(await Central.PrintAsync(), Is.EqualTo("3\n"));
    }

    [Test]
    public async Task Two_projects_with_the_same_internal_catalog_do_not_conflict()
    {
        Assert.That(await Strangers.MessagesAsync(), Is.Empty);
        Assert.That(await Strangers.PrintAsync("Upper/bin/Debug/net10.0/App.dll"), Is.EqualTo("808\n"));
    }
}
