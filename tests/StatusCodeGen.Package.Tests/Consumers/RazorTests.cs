using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>
/// A web application with a Razor component and a Razor page. The catalog is in another project, because Razor does not
/// see what other generators generate.
/// </summary>
[Category("Slow")]
public sealed class RazorTests
{
    private static readonly Exhibit Web = new("razor")
    {
        ["Codes/Codes.csproj"] = Csproj.Library(),
        ["Codes/codes.yaml"] = Catalog.Payment,
        ["App/App.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {Csproj.Reference}
                <ProjectReference Include="../Codes/Codes.csproj" />
              </ItemGroup>
            </Project>
            """,
        ["App/.editorconfig"] = """
            root = true

            [*.cs]
            dotnet_code_quality.SCG2001.enum_types = all
            dotnet_diagnostic.SCG2004.severity = warning
            """,
        ["App/.globalconfig"] = """
            is_global = true
            dotnet_diagnostic.SCG2003.severity = warning
            """,
        ["App/Program.cs"] = "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();",
        ["App/Components/Status.razor"] = """
            @using Codes
            @using Microsoft.AspNetCore.Components.Web

            @switch (Value)
            {
                case PaymentStatus.Paid:
                    <p class="@(Value switch { PaymentStatus.Paid => "green", _ => "red" })">Paid</p>
                    break;
            }
            <Status Value="@(Value switch { PaymentStatus.Paid => PaymentStatus.Authorized, _ => throw null! })" />
            <button @onclick="() => { switch (Day) { case > DayOfWeek.Sunday: break; } }">@((PaymentStatus)11)</button>
            @if (Value == PaymentStatus.Paid) { <p>Paid</p> } else if (Value == PaymentStatus.Authorized) { <p>Open</p> }

            @code {
                [Microsoft.AspNetCore.Components.Parameter]
                public PaymentStatus Value { get; set; }

                private DayOfWeek Day => Value switch
                {
                    PaymentStatus.Paid => DayOfWeek.Friday,
                    _ => throw PaymentStatuses.Unhandled(Value),
                };
            }
            """,
        ["App/Pages/Index.cshtml"] = """
            @page
            @using Codes
            @functions {
                static int Number(PaymentStatus status) => status switch { PaymentStatus.Paid => 1, _ => 2 };
            }
            @{
                var status = PaymentStatus.Paid;
                switch (status)
                {
                    case PaymentStatus.Paid:
                        <p title="@((PaymentStatus)12)">@Number(status)</p>
                        break;
                }
            }
            """,
    };

    /// <summary>
    /// The options of <c>[*.cs]</c> apply. Severities do not: the compiler takes those of a generated file only from
    /// <c>.globalconfig</c>.
    /// </summary>
    [Test]
    public async Task Switches_in_Razor_files_are_reported_at_their_lines() =>
        Assert.That((await Web.MessagesAsync()).Order(StringComparer.Ordinal), Is.EqualTo(new[]
        {
            "Index.cshtml(11,25): warning SCG2010: 12 is not a declared 'PaymentStatus'",
            "Index.cshtml(4,55): warning SCG2003: Switch on 'PaymentStatus' leaves 10 Authorized, 22 ChargedBack to its catch-all",
            "Index.cshtml(8,5): warning SCG2001: Switch on 'PaymentStatus' does not handle 10 Authorized, 22 ChargedBack",
            "Status.razor(10,24): warning SCG2002: Switch on 'PaymentStatus' throws for 10 Authorized, 22 ChargedBack",
            "Status.razor(11,27): warning SCG2001: Switch on 'DayOfWeek' does not handle 0 Sunday",
            "Status.razor(11,81): warning SCG2010: 11 is not a declared 'PaymentStatus'",
            "Status.razor(18,36): warning SCG2002: Switch on 'PaymentStatus' throws for 10 Authorized, 22 ChargedBack",
            "Status.razor(4,2): warning SCG2001: Switch on 'PaymentStatus' does not handle 10 Authorized, 22 ChargedBack",
            "Status.razor(7,27): warning SCG2003: Switch on 'PaymentStatus' leaves 10 Authorized, 22 ChargedBack to its catch-all",
        }));
}
