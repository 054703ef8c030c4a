using StatusCodeGen.Package.Tests.Feed;
using StatusCodeGen.Tests;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Projects in a language that the generator does not support.</summary>
public sealed class LanguageTests
{
    /// <summary>Follows the advice of the warning: the F# program references a C# library with the catalog.</summary>
    private static readonly Exhibit FSharp = new("fsharp")
    {
        ["Codes/Codes.csproj"] = Csproj.Library(),
        ["Codes/codes.yaml"] = Catalog.Payment,
        ["App/App.fsproj"] = Csproj.Program("""
            <PropertyGroup>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.fs" />
                <ProjectReference Include="../Codes/Codes.csproj" />
              </ItemGroup>
            """),
        ["App/Program.fs"] = """
            open Codes
            printfn "%s" (PaymentStatuses.Parse("Charged Back").GetName())
            """,
    };

    private static readonly Exhibit VisualBasic = new("visual-basic")
    {
        ["App.vbproj"] = Csproj.Library(),
        ["codes.yaml"] = Catalog.Payment,
        ["App.vb"] = "Public Class App\nEnd Class\n",
    };

    private static readonly Exhibit Suppressed = new("silenced-visual-basic")
    {
        ["App.vbproj"] = Csproj.Library(more: "<PropertyGroup><NoWarn>$(NoWarn);SCG3001</NoWarn></PropertyGroup>"),
        ["App.vb"] = "Public Class App\nEnd Class\n",
    };

    [Test, Category("Slow")]
    public async Task An_FSharp_project_gets_advice_that_works()
    {
        Assert.That(await FSharp.MessagesAsync(), Is.EqualTo(new[] { $"App.fsproj: warning SCG3001: {Advice("F#")}" }));
        Assert.That(await FSharp.PrintAsync("App/bin/Debug/net10.0/App.dll"), Is.EqualTo("Charged Back\n"));
    }

    [Test, Category("Slow")]
    public async Task A_Visual_Basic_project_gets_advice() =>
        Assert.That(await VisualBasic.MessagesAsync(), Is.EqualTo(new[] { $"App.vbproj: warning SCG3001: {Advice("VB")}" }));

    [Test, Category("Slow")]
    public async Task A_project_can_suppress_the_advice() =>
        Assert.That(await Suppressed.MessagesAsync(), Is.Empty);

    [Test]
    public void The_page_of_the_rule_shows_the_message() =>
        Assert.That(Repository.Read("docs/rules/SCG3001.md"), Does.Contain($"\nBilling.fsproj : warning SCG3001: {Advice("F#")}\n"));

    private static string Advice(string language) =>
        $"StatusCodeGen generates C# only and does nothing in this {language} project; "
        + "put codes.yaml into a C# class library that references StatusCodeGen, and reference that library here";
}
