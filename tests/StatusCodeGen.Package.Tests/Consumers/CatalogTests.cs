using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>Which files are catalogs, and which namespace their code is in.</summary>
[Category("Slow")]
public sealed class CatalogTests
{
    private static readonly Exhibit Two = new("two-catalogs")
    {
        ["App.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Payment,
        ["Http/http.codes.yml"] = Catalog.Of("HttpCode"),
        ["Program.cs"] = """
            using App;
            System.Console.WriteLine($"{PaymentStatus.ChargedBack.GetName()}, {HttpCode.NotFound.GetName()}");
            """,
    };

    private static readonly Exhibit Yml = new("yml")
    {
        ["App.csproj"] = Csproj.Program(),
        ["codes.yml"] = Catalog.Of("Code"),
        ["Program.cs"] = "System.Console.WriteLine((int)App.Code.NotFound);",
    };

    private static readonly Exhibit Outside = new("outside")
    {
        ["shared/a #1/http.codes.yaml"] = Catalog.Of("HttpCode"),
        ["project/App.csproj"] = Csproj.Program("""<ItemGroup><AdditionalFiles Include="../shared/a #1/http.codes.yaml" /></ItemGroup>"""),
        ["project/Program.cs"] = "System.Console.WriteLine((int)App.HttpCode.NotFound);",
    };

    private static readonly Exhibit NoNamespace = new("no-namespace")
    {
        ["App.csproj"] = Csproj.Program("<PropertyGroup><RootNamespace></RootNamespace></PropertyGroup>"),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = "System.Console.WriteLine(global::Code.NotFound.GetType().FullName);",
    };

    private static readonly Exhibit OddName = new("odd-name")
    {
        ["my-app.1st.csproj"] = Csproj.Program(),
        ["codes.yaml"] = Catalog.Of("Code"),
        ["Program.cs"] = "System.Console.WriteLine(MyApp._1st.Code.NotFound.GetType().FullName);",
    };

    private static readonly Exhibit[] Quiet = [Two, Yml, Outside, NoNamespace, OddName];

    [Test]
    public async Task A_project_with_catalogs_gets_no_warning()
    {
        foreach (var exhibit in Quiet)
        {
            Assert.That(await exhibit.MessagesAsync(), Is.Empty, exhibit.Name);
        }
    }

    [Test]
    public async Task A_project_may_have_two_catalogs_even_in_subfolders() =>
        Assert.That(await Two.PrintAsync(), Is.EqualTo("Charged Back, Not Found\n"));

    [Test]
    public async Task A_catalog_may_end_in_yml() =>
        Assert.That(await Yml.PrintAsync(), Is.EqualTo("404\n"));

    [Test]
    public async Task A_catalog_outside_the_project_can_be_added_by_hand() =>
        Assert.That(await Outside.PrintAsync("project/bin/Debug/net10.0/App.dll"), Is.EqualTo("404\n"));

    [Test]
    public async Task A_project_without_a_root_namespace_uses_the_global_namespace() =>
        Assert.That(await NoNamespace.PrintAsync(), Is.EqualTo("Code\n"));

    [Test]
    public async Task A_project_name_that_is_not_an_identifier_becomes_a_valid_namespace() =>
        Assert.That(await OddName.PrintAsync("bin/Debug/net10.0/my-app.1st.dll"), Is.EqualTo("MyApp._1st.Code\n"));
}
