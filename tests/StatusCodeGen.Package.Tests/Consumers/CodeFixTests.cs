using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>
/// The code fix from the package: <c>dotnet format</c> loads it as an IDE does. One project references the generator, the
/// other one only the package of Syncfy's codes.
/// </summary>
[Category("Slow")]
public sealed class CodeFixTests
{
    private const string Shop = """
        using Shop;

        static string Next(PaymentStatus status)
        {
            switch (status)
            {
                case PaymentStatus.Authorized:
                    return "wait";
            }

            return "";
        }

        static string Last(PaymentStatus status) => status switch
        {
            PaymentStatus.Paid => "ship",
            _ => throw PaymentStatuses.Unhandled(status),
        };

        System.Console.WriteLine(Next(PaymentStatus.Authorized) + Last(PaymentStatus.Paid));

        """;

    private const string Bank = """
        using Syncfy;

        static string Tell(CredentialStatusCodeGroup group) => group switch
        {
            CredentialStatusCodeGroup.Success => "done",
            _ => throw new System.InvalidOperationException(),
        };

        System.Console.WriteLine(Tell(CredentialStatusCodeGroup.Success));

        """;

    [Test]
    public async Task Format_adds_the_missing_arms_everywhere_and_no_warning_remains()
    {
        var workspace = new Workspace("fix").Add(new("solution")
        {
            ["Shop/Shop.csproj"] = Csproj.Program(),
            ["Shop/codes.yaml"] = Catalog.Payment,
            ["Shop/Program.cs"] = Shop,
            ["Bank/Bank.csproj"] = Csproj.Of("""
                <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Syncfy.StatusCodes" Version="$(PackedVersion)" />
                  </ItemGroup>
                """),
            ["Bank/Program.cs"] = Bank,
        }).AddSolution("Fix.slnx");
        var build = await workspace.DotNetAsync("build", "Fix.slnx", "-m:2");
        Assert.That(
            build.Succeeded().Messages.Select(static message => message.Code),
            Is.EquivalentTo(new[] { "SCG2001", "SCG2002", "SCG2002" }));

        var format = await workspace.DotNetAsync(
            "format",
            "analyzers",
            "Fix.slnx",
            "--diagnostics",
            "SCG2001",
            "SCG2002",
            "--no-restore");
        format.Succeeded();

        Assert.That(File.ReadAllText(workspace["solution/Shop/Program.cs"]), Is.EqualTo(Shop
            .Replace("""
                            return "wait";

                """, """
                            return "wait";
                        case PaymentStatus.Paid:
                            throw new System.NotImplementedException();
                        case PaymentStatus.ChargedBack:
                            throw new System.NotImplementedException();

                """, StringComparison.Ordinal)
            .Replace("""
                    PaymentStatus.Paid => "ship",

                """, """
                    PaymentStatus.Paid => "ship",
                    PaymentStatus.Authorized or PaymentStatus.ChargedBack => throw PaymentStatuses.Unhandled(status),

                """, StringComparison.Ordinal)));
        Assert.That((await workspace.DotNetAsync("build", "Fix.slnx", "--no-restore", "-m:2")).Succeeded().Messages, Is.Empty);
    }
}
