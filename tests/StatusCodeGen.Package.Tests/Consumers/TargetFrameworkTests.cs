using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>
/// The generated code compiles without a warning for every supported framework. Frameworks older than the installed runtime
/// are built, not run.
/// </summary>
[Category("Slow")]
public sealed class TargetFrameworkTests
{
    private const string All = "net10.0;net8.0;" + Old;

    private const string Old = "netstandard2.0;net48";

    /// <summary>Prints the default language version of each framework during the build.</summary>
    private const string TellLanguage = """
        <Target Name="TellLanguage" AfterTargets="CoreCompile">
            <Message Importance="high" Text="$(MSBuildProjectName) for $(TargetFramework) is written in C# $(LangVersion)" />
          </Target>
        """;

    private const string Memory = """<ItemGroup><PackageReference Include="System.Memory" Version="4.5.5" /></ItemGroup>""";

    private const string Json = """<ItemGroup><PackageReference Include="System.Text.Json" Version="8.0.5" /></ItemGroup>""";

    /// <summary>Every check that a strict project turns on, and nullable annotations if the language has them.</summary>
    private const string Strict = """
        <PropertyGroup>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EnableNETAnalyzers>true</EnableNETAnalyzers>
            <AnalysisLevel>latest</AnalysisLevel>
            <AnalysisMode>All</AnalysisMode>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <Nullable Condition="$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))">enable</Nullable>
          </PropertyGroup>
        """;

    private static readonly Exhibit Plain = Library("Plain", All, TellLanguage, "");

    private static readonly Exhibit PlainMemory = Library("PlainMemory", Old, Memory, "");

    private static readonly Exhibit StrictAll = Library("Strict", All, Strict, "[assembly: System.CLSCompliant(false)]");

    private static readonly Exhibit StrictCls = Library("StrictCls", All, Strict, "[assembly: System.CLSCompliant(true)]");

    private static readonly Exhibit StrictMemory = Library("StrictMemory", Old, Strict + Memory, "[assembly: System.CLSCompliant(true)]");

    private static readonly Exhibit StrictJson = Library("StrictJson", Old, Strict + Json, "[assembly: System.CLSCompliant(false)]");

    /// <summary>
    /// Old frameworks with the newest language. It has nullable annotations, but the frameworks do not have the attributes.
    /// </summary>
    private static readonly Exhibit StrictLatest = Library(
        "StrictLatest",
        Old,
        Strict + Json + "<PropertyGroup><LangVersion>latest</LangVersion><Nullable>enable</Nullable></PropertyGroup>",
        "[assembly: System.CLSCompliant(true)]");

    private static readonly Exhibit[] Exhibits = [Plain, PlainMemory, StrictAll, StrictCls, StrictMemory, StrictJson, StrictLatest];

    private static readonly string[] Names = [.. Exhibits.Select(static exhibit => exhibit.Name)];

    [TestCaseSource(nameof(Names))]
    public async Task No_framework_and_no_strict_option_causes_a_warning(string name) =>
        Assert.That(await Exhibits.Single(exhibit => exhibit.Name == name).MessagesAsync(), Is.Empty);

    [TestCase("net10.0", "14.0")]
    [TestCase("net8.0", "12.0")]
    [TestCase("netstandard2.0", "7.3")]
    [TestCase("net48", "7.3")]
    public async Task Each_framework_is_compiled_in_its_default_language(string framework, string language) =>
        Assert.That((await Gallery.RunAsync()).Output, Does.Contain($"  Plain for {framework} is written in C# {language}\n"));

    [TestCaseSource(nameof(Names))]
    public async Task Every_framework_has_its_assembly(string name)
    {
        var folder = (await Gallery.WorkspaceAsync())[$"{name}/bin/Debug"];
        var built = Directory.EnumerateFiles(folder, $"{name}.dll", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileName(Path.GetDirectoryName(file)!));

        Assert.That(built, Is.EquivalentTo((name is "Plain" or "Strict" or "StrictCls" ? All : Old).Split(';')));
    }

    /// <summary>A library with two catalogs: one with many words, and one with unusual names, texts and numbers.</summary>
    private static Exhibit Library(string name, string frameworks, string more, string attribute) => new(name)
    {
        [name + ".csproj"] = Csproj.Library(frameworks, more),
        ["codes.yaml"] = Catalog.Syncfy,
        ["odd.codes.yaml"] = """
            catalog:
              name: Nt
              namespace: Odd.event
              type: uint
              description: A "page" of <odd> codes & */ more \u2028.
            groups:
              - name: class
                range: 0-9
                codes:
                  - code: 0
                    name: default
                    description: Nothing happened. </summary>
                  - code: 0x1
                    name: Größe
                    deprecated: true
              - name: Failures
                title: Failed, & more
                codes:
                  - code: 0xC0000005
                    name: Access Violation
                    deprecated: "use \"Denied\" <instead>"
                  - code: 0xC0000022
                    name: I'm a teapot
                  - code: 404
                    name: 404 Not Found
            """,
        ["Uses.cs"] = $$"""
            {{attribute}}

            namespace {{name}}.Uses
            {
                using Odd.@event;
                using Syncfy;

                /// <summary>Asks the codes.</summary>
                public static class Question
                {
                    /// <summary>Asks a code for its name.</summary>
                    /// <param name="number">A number, declared or not.</param>
                    /// <returns>The name.</returns>
                    public static string Name(int number)
                    {
                        CredentialStatusCode status;
                        return CredentialStatusCodes.TryFromCode(number, out status) && status.IsSuccess()
                            ? status.GetName() + status.GetDescription()
                            : Nts.FromCode(404).GetName();
                    }

            #if NET10_0_OR_GREATER
                    /// <summary>Gets or sets how often it was asked, in C# 14.</summary>
                    public static int Asked { get; set => field = value < 0 ? 0 : value; }
            #endif
                }
            }
            """,
    };
}
