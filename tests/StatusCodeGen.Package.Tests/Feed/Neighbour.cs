namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Another author's generator, whose package contains an older YamlDotNet.</summary>
internal static class Neighbour
{
    public static async Task PackAsync()
    {
        var workspace = new Workspace("neighbour");
        workspace.Write("Neighbour.csproj", Csproj.Of("""
            <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <PackageVersion>$(PackedVersion)</PackageVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="16.3.0" PrivateAssets="all" GeneratePathProperty="true" />
              </ItemGroup>
              <ItemGroup>
                <None Include="$(OutputPath)Neighbour.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
              </ItemGroup>
            """));
        workspace.Write("Generator.cs", """
            using Microsoft.CodeAnalysis;
            using System.IO;
            using YamlDotNet.Core;

            [Generator]
            public sealed class Generator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context)
                {
                    var events = 0;
                    for (var parser = new Parser(new StringReader("greeting: hello")); parser.MoveNext(); events++) { }
                    context.RegisterPostInitializationOutput(output => output.AddSource("Neighbour.g.cs",
                        "internal static class Neighbour { public const int Events = " + events + "; }"));
                }
            }
            """);
        (await workspace.DotNetAsync("pack", "--output", PackedFeed.Packages)).Succeeded();
    }
}
