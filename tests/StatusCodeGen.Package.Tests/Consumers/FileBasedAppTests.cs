using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Programs of one file, which have no project: <c>dotnet run app.cs</c>.</summary>
[Category("Slow")]
public sealed class FileBasedAppTests
{
    [Test]
    public async Task An_app_has_the_codes_of_the_catalog_as_it_is_now()
    {
        var workspace = new Workspace("file-based");
        workspace.Write("app.cs", $"#:package StatusCodeGen@{PackedFeed.Version}\n" + """
            foreach (var row in Payments.All)
            {
                Console.WriteLine(row);
            }
            """);
        const string header = "catalog: { name: Payment }\ncodes:\n  - { code: 1, name: Paid }\n";

        workspace.Write("codes.yaml", header);
        Assert.That(await RunAsync(workspace, "app.cs"), Is.EqualTo("1 Paid\n"));

        workspace.Write("codes.yaml", header.Replace("Paid", "Paid in full", StringComparison.Ordinal));
        Assert.That(await RunAsync(workspace, "app.cs"), Is.EqualTo("1 Paid in full\n"));

        workspace.Write("codes.yaml", header + "  - { code: 2, name: Refunded }\n");
        Assert.That(await RunAsync(workspace, "app.cs"), Is.EqualTo("1 Paid\n2 Refunded\n"));
        Assert.That(workspace["obj/statuscodegen.schema.json"], Does.Exist);
    }

    [Test]
    public async Task An_app_can_set_the_namespace()
    {
        var workspace = new Workspace("file-based-namespace");
        workspace.Write("my shop.cs", $"""
            #:package StatusCodeGen@{PackedFeed.Version}
            #:property RootNamespace=Shop
            Console.WriteLine(typeof(Shop.Payment));
            """);
        workspace.Write("codes.yaml", Catalog.Of("Payment"));

        Assert.That(await RunAsync(workspace, "my shop.cs"), Is.EqualTo("Shop.Payment\n"));
    }

    private static async Task<string> RunAsync(Workspace workspace, string app) =>
        (await workspace.DotNetAsync("run", app)).Succeeded().Output;
}
