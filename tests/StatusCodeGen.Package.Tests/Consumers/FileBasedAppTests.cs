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

    /// <summary>Also one that is the name of the file, which the SDK would take by itself.</summary>
    [TestCase("my shop.cs")]
    [TestCase("shop.cs")]
    public async Task An_app_can_set_the_namespace(string file)
    {
        var workspace = new Workspace("file-based-namespace-" + file[..2]);
        workspace.Write(file, $"""
            #:package StatusCodeGen@{PackedFeed.Version}
            #:property RootNamespace=Shop
            Console.WriteLine(typeof(Shop.Payment));
            """);
        workspace.Write("codes.yaml", Catalog.Of("Payment"));

        Assert.That(await RunAsync(workspace, file), Is.EqualTo("Shop.Payment\n"));
    }

    [TestCase("my.csv.cs")]
    [TestCase("a shop.cs")]
    public async Task An_app_that_sets_no_namespace_has_none(string file)
    {
        var workspace = new Workspace("file-based-name-" + file[..1]);
        workspace.Write(file, $"#:package StatusCodeGen@{PackedFeed.Version}\nConsole.WriteLine(typeof(Payment));");
        workspace.Write("codes.yaml", Catalog.Of("Payment"));

        Assert.That(await RunAsync(workspace, file), Is.EqualTo("Payment\n"));
    }

    private static async Task<string> RunAsync(Workspace workspace, string app) =>
        (await workspace.DotNetAsync("run", app)).Succeeded().Output;
}
