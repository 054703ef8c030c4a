using System.Reflection;
using StatusCodeGen.Emit;

namespace StatusCodeGen.Tests.Generation;

public sealed class StatusCodeGeneratorTests
{
    private static readonly Assembly Generator = typeof(StatusCodeGenerator).Assembly;

    [Test]
    public void The_marker_carries_the_version_of_the_generator() =>
        Assert.That(
            Generator.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
            Is.EqualTo(ApiContext.Version));

    [Test]
    public void The_generator_is_built_on_the_oldest_supported_Roslyn() =>
        Assert.That(
            Generator.GetReferencedAssemblies()
                .Where(static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Select(static name => name.Version),
            Is.All.EqualTo(new Version(4, 8, 0, 0)));

    [Test]
    public void The_generator_depends_on_YamlDotNet_and_nothing_else_besides_Roslyn()
    {
        // Every process that loads the generator already contains what Roslyn itself needs.
        string[] provided =
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory",
        ];

        Assert.That(
            Generator.GetReferencedAssemblies().Select(static name => name.Name).Except(provided),
            Is.EqualTo(new[] { "YamlDotNet" }));
    }

    [Test]
    public void Every_generated_type_has_the_marker()
    {
        var types = GeneratedProject.Create(SampleCatalogs.Bare)
            .Load()
            .GetTypes()
            .Where(static type => type is { IsNested: false, IsPublic: true });

        Assert.That(
            types.Select(static type => (type.Name, type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>()?.Tool)),
            Is.EquivalentTo(new[]
            {
                ("Box", "StatusCodeGen"),
                ("BoxGroup", "StatusCodeGen"),
                ("BoxInfo", "StatusCodeGen"),
                ("Boxes", "StatusCodeGen"),
                ("BoxExtensions", "StatusCodeGen"),
                ("BoxJsonConverter", "StatusCodeGen"),
                ("BoxTypeConverter", "StatusCodeGen"),
            }));
    }

    [Test]
    public void A_fault_in_a_catalog_is_reported_with_its_file_line_and_column()
    {
        const string yaml = """
            catalog:
              name: Code
            codes:
              - code: 1o
                name: Ten
              - code: 2
                name: Two
            """;

        var project = GeneratedProject.Create(yaml, code: "class C { Code Two => Code.Two; }");

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            "/project/codes.yaml(4,11): error SCG1006: '1o' is not a code; "
            + "write a decimal number such as 205 or -1, or a hexadecimal one such as 0xCD, "
            + "or give the catalog 'type: char(2)' if its codes are texts",
        }));
    }

    [Test]
    public void A_catalog_without_a_valid_name_does_not_stop_the_others()
    {
        var project = GeneratedProject.Create([
            new("catalog: { name: 1st }\ncodes: [ { code: 1, name: One } ]", "/project/a.codes.yaml"),
            new(SampleCatalogs.Bare, "/project/b.codes.yaml"),
        ]);

        Assert.That(project.Diagnose(), Is.EqualTo(new[]
        {
            "/project/a.codes.yaml(1,18): error SCG1008: '1st' is not a C# identifier; write the C# name of the enum",
        }));
        Assert.That(project.Files.Keys, Does.Contain("Box.g.cs"));
    }
}
