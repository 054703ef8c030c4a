using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Which files the package adds by itself. Every file that it must not add is a broken catalog.</summary>
[Category("Slow")]
public sealed class GlobTests
{
    private const string Print = "System.Console.WriteLine((int)App.Code.NotFound);";

    private static readonly Exhibit Outputs = new("outputs")
    {
        ["App.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
        ["bin/Release/codes.yaml"] = Catalog.Broken,
        ["obj/old.codes.yaml"] = Catalog.Broken,
        ["tools/bin/Debug/net10.0/codes.yml"] = Catalog.Broken,
        ["tools/obj/codes.yaml"] = Catalog.Broken,
        [".idea/codes.yaml"] = Catalog.Broken,
    };

    private static readonly Exhibit MovedOutputs = new("moved-outputs")
    {
        ["Directory.Build.props"] = """
            <Project>
              <PropertyGroup>
                <BaseIntermediateOutputPath>intermediate/</BaseIntermediateOutputPath>
                <BaseOutputPath>out/</BaseOutputPath>
              </PropertyGroup>
            </Project>
            """,
        ["App.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
        ["intermediate/codes.yaml"] = Catalog.Broken,
        ["out/Debug/codes.yaml"] = Catalog.Broken,
    };

    private static readonly Exhibit Artifacts = new("artifacts-output")
    {
        ["Directory.Build.props"] = "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>",
        ["App.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
        ["artifacts/package/codes.yaml"] = Catalog.Broken,
    };

    private static readonly Exhibit Off = new("off")
    {
        ["App.csproj"] = Csproj.Program("""
            <PropertyGroup><EnableDefaultStatusCodeItems>false</EnableDefaultStatusCodeItems></PropertyGroup>
              <ItemGroup><AdditionalFiles Include="mine.codes.yaml" /></ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Broken,
        ["mine.codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
    };

    private static readonly Exhibit NoDefaultItems = new("no-default-items")
    {
        ["App.csproj"] = Csproj.Program("""
            <PropertyGroup><EnableDefaultItems>false</EnableDefaultItems></PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <AdditionalFiles Include="mine.codes.yaml" />
              </ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Broken,
        ["mine.codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
    };

    private static readonly Exhibit NoDefaultItemsButCatalogs = new("no-default-items-but-catalogs")
    {
        ["App.csproj"] = Csproj.Program("""
            <PropertyGroup>
                <EnableDefaultItems>false</EnableDefaultItems>
                <EnableDefaultStatusCodeItems>true</EnableDefaultStatusCodeItems>
              </PropertyGroup>
              <ItemGroup><Compile Include="Program.cs" /></ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
    };

    private static readonly Exhibit ByHandToo = new("by-hand-too")
    {
        ["App.csproj"] = Csproj.Program("""
            <ItemGroup>
                <AdditionalFiles Include="codes.yaml" />
                <AdditionalFiles Include="./codes.yaml" />
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/Sub/../codes.yaml" />
                <AdditionalFiles Remove="old.codes.yaml" />
              </ItemGroup>
            """),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["old.codes.yaml"] = Catalog.Broken,
        ["Sub/Program.cs"] = Print,
    };

    private static readonly Exhibit Nested = new("nested")
    {
        ["App.csproj"] = Csproj.Program("""
            <PropertyGroup>
                <DefaultItemExcludes>$(DefaultItemExcludes);Inner/**</DefaultItemExcludes>
              </PropertyGroup>
            """),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = Print,
        ["Inner/Inner.csproj"] = Csproj.Library(),
        ["Inner/codes.yaml"] = Catalog.Of("Code", "namespace: App"),
    };

    private static readonly Exhibit Translated = new("translated")
    {
        ["App.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["codes.es.yaml"] = "translation: { language: es }\ncodes: [{ code: 404, name: '404' }]",
        ["codes.pt-BR.yml"] = "translation: { complete: false }",
        ["codes.generated.yaml"] = Catalog.Broken,
        ["Program.cs"] = """
            System.Console.WriteLine(App.CodeExtensions.GetName(App.Code.NotFound, new System.Globalization.CultureInfo("es-MX")));
            """,
    };

    private static readonly Exhibit[] Printing =
        [Outputs, MovedOutputs, Artifacts, Off, NoDefaultItems, NoDefaultItemsButCatalogs, ByHandToo, Nested, Translated];

    private static readonly string[] Names = [.. Printing.Select(static exhibit => exhibit.Name)];

    [TestCaseSource(nameof(Names))]
    public async Task The_glob_adds_each_catalog_of_the_project_once_and_nothing_else(string name)
    {
        var exhibit = Printing.Single(exhibit => exhibit.Name == name);

        Assert.That(await exhibit.MessagesAsync(), Is.Empty);
        Assert.That(await exhibit.PrintAsync(AssemblyOf(name)), Is.EqualTo("404\n"));
    }

    private static string AssemblyOf(string name) => name switch
    {
        "moved-outputs" => "out/Debug/net10.0/App.dll",
        "artifacts-output" => "artifacts/bin/App/debug/App.dll",
        _ => "bin/Debug/net10.0/App.dll",
    };
}
