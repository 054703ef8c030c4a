namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Project files that reference the package as <c>dotnet add package</c> does.</summary>
internal static class Csproj
{
    /// <summary>What every one of them has in common: the line that the package asks of its user.</summary>
    public const string Reference = """<PackageReference Include="StatusCodeGen" Version="$(PackedVersion)" PrivateAssets="all" />""";

    /// <summary>A program on the installed runtime.</summary>
    public static string Program(string more = "") => Of($"""
        <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {Reference}
          </ItemGroup>
          {more}
        """);

    /// <summary>A library for one target framework or several.</summary>
    public static string Library(string frameworks = "net10.0", string more = "") => Of($"""
        <PropertyGroup>
            {(frameworks.Contains(';') ? $"<TargetFrameworks>{frameworks}</TargetFrameworks>" : $"<TargetFramework>{frameworks}</TargetFramework>")}
          </PropertyGroup>
          <ItemGroup>
            {Reference}
          </ItemGroup>
          {more}
        """);

    /// <summary>Any project.</summary>
    public static string Of(string body) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {body}
        </Project>
        """;
}
