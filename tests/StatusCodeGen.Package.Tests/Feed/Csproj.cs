namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>Project files that reference the package as <c>dotnet add package</c> does.</summary>
internal static class Csproj
{
    /// <summary>The reference to the package, as its user writes it.</summary>
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

    /// <summary>A library for one or several target frameworks.</summary>
    public static string Library(string frameworks = "net10.0", string more = "")
    {
        var property = frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        return Of($"""
            <PropertyGroup>
                <{property}>{frameworks}</{property}>
              </PropertyGroup>
              <ItemGroup>
                {Reference}
              </ItemGroup>
              {more}
            """);
    }

    /// <summary>A project with a given content.</summary>
    public static string Of(string body) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {body}
        </Project>
        """;
}
