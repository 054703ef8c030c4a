using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Consumers;

/// <summary>A mistake in the YAML, as a user sees it in a terminal, in CI and in an IDE.</summary>
[Category("Slow")]
public sealed class WrongCatalogTests
{
    [Test]
    public async Task A_mistake_in_a_catalog_fails_the_build_with_an_error_at_its_place()
    {
        var workspace = new Workspace("wrong").Add(new("app")
        {
            ["App.csproj"] = Csproj.Program(),
            ["Wire/codes.yaml"] = """
                catalog:
                  name: Code
                codes:
                  - code: 404
                    name: Not Found
                  - code: 404.1
                    name: Gone
                  - code: 500
                    nmae: Failed
                """,
            ["Program.cs"] = "System.Console.WriteLine(App.Code.NotFound);",
        });

        var build = await workspace.DotNetAsync("build", "app", "-m:2");

        Assert.That(build.ExitCode, Is.EqualTo(1));
        Assert.That(build.Messages.Select(static message => message.ToString()), Is.EqualTo(new[]
        {
            "codes.yaml(6,11): error SCG1006: '404.1' is not a code; "
            + "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD, "
            + "or give the catalog 'type: char(5)' if its codes are texts",
            "codes.yaml(9,5): error SCG1003: The code has no key 'nmae'; did you mean 'name'?",
        }));
        Assert.That(build.Output, Does.Contain(
            $"{workspace["app/Wire/codes.yaml"]}(6,11): error SCG1006: '404.1' is not a code; "
            + "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD, "
            + "or give the catalog 'type: char(5)' if its codes are texts "
            + $"(https://github.com/StatusCodeGen/StatusCodeGen/blob/main/docs/rules/SCG1006.md) [{workspace["app/App.csproj"]}]\n"));
    }
}
