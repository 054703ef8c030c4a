using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Tests.Catalogs.Schema;

namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class LintCommandTests
{
    private const string Faulty = """
        catalog: { name: State }
        codes:
          - { code: 1, name: One, nmae: a }
          - { code: 01, name: Two }
          - { code: 1, name: "a\tb: %" }
          - code: 4
            name: Four
            description: See ticket #12
        """;

    [Test]
    public async Task A_shipped_catalog_has_no_diagnostics()
    {
        var run = await ToolRun.Start("lint", Path.Combine(Repository.Root, "codes/http.codes.yaml"));

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Done, "", "")));
    }

    [Test]
    public async Task Errors_have_the_format_of_the_compiler()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", Faulty);

        var run = await ToolRun.Start("lint", file);

        Assert.That(run, Is.EqualTo(new ToolRun(
            ExitCode.Different,
            $"{file}(3,27): error SCG1003: The code has no key 'nmae'; did you mean 'name'?\n"
            + $"{file}(4,13): error SCG1006: '01' is not a code; write a decimal number such as 205 or -1, or a hexadecimal one "
            + "such as 0xCD, or give the catalog 'type: char(2)' if its codes are texts\n"
            + $"{file}(5,13): error SCG1007: Code '1' is already 'One'; give this entry its own number, or list its name under "
            + "'aliases' of that code\n"
            + $"{Messages(file, Faulty)[^1]}\n",
            "")));
        Assert.That(run.Output, Does.Contain($"{file}(8,29): warning SCG1019: "));
    }

    [Test]
    public async Task A_warning_alone_is_not_a_failure()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", "catalog: { name: State, description: See ticket #12\n  }\ncodes: []\n");

        var run = await ToolRun.Start("lint", file);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((ExitCode.Done, "")));
        Assert.That(run.Output, Does.Contain(": warning SCG1019: "));
    }

    [Test]
    public async Task Two_catalogs_for_one_type_are_reported_as_in_a_build()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("a.codes.yaml", "catalog: { name: State }\ncodes: []\n");
        var second = folder.Write("b.codes.yaml", "catalog: { name: State, namespace: Acme }\ncodes: []\n");

        var apart = await ToolRun.Start("lint", first, second);
        var together = await ToolRun.Start("lint", first, second, "--root-namespace", "Acme");

        Assert.That(apart, Is.EqualTo(new ToolRun(ExitCode.Done, "", "")));
        Assert.That((together.ExitCode, together.Error), Is.EqualTo((ExitCode.Different, "")));
        Assert.That(together.Output, Does.StartWith($"{second}(1,18): error SCG1011: The type 'Acme.State' is already generated from "));
    }

    [Test]
    public async Task Json_has_the_places_of_a_clash()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", "catalog: { name: State }\ncodes:\n  - { code: 1, name: A }\n  - { code: 1, name: A }\n");

        var run = await ToolRun.Start("lint", file, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var only = json.RootElement.EnumerateArray().Single();
        Assert.That((only.GetProperty("id").GetString(), only.GetProperty("line").GetInt32(), only.GetProperty("column").GetInt32()),
            Is.EqualTo(("SCG1007", 4, 13)));
        Assert.That(only.GetProperty("related")[0].GetProperty("line").GetInt32(), Is.EqualTo(3));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Different));
    }

    [Test]
    public async Task Annotations_are_those_of_github()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", "catalog: { name: State }\ncodes: [{ code: 1% }]\n");

        var run = await ToolRun.Start("lint", file, "--format", "github");

        Assert.That(
            run.Output,
            Does.Match(@"^::error file=[^,]*codes\.yaml,line=2,col=17,title=SCG1006::'1%25' is not a code; write .*\n$"));
    }

    /// <summary>The catalogs of the generator's tests, with faults of every kind, and their neighbours that have none.</summary>
    private static IEnumerable<string> Catalogs => FaultyCatalogs.All().Concat(ValidCatalogs.All())
        .Select(static test => (string)test.Arguments[^1]!)
        .Append(Faulty)
        .Append("\uFEFFcatalog: {name: A\0}")
        .Append("catalog: {name: A}\ncodes: [\n")
        .Append(new string('x', 4 * 1024 * 1024 + 1))
        .Append("catalog: {name: A, description: " + string.Concat(Enumerable.Repeat("日本", 600_000)) + "}")
        .Append(string.Concat(Enumerable.Repeat("日本", 4 * 1024 * 1024)));

    [Test]
    public async Task The_diagnostics_are_those_of_the_generator()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", "");
        var count = 0;
        foreach (var yaml in Catalogs)
        {
            await File.WriteAllTextAsync(file, yaml, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

            var run = await ToolRun.Start("lint", file, "--root-namespace", "Acme");

            var expected = string.Concat(Messages(file, yaml).Select(static message => message + "\n"));
            Assert.That(run.Output, Is.EqualTo(expected), yaml[..Math.Min(500, yaml.Length)]);
            count += run.Output.Length > 0 ? 1 : 0;
        }

        Assert.That(count, Is.GreaterThan(200));
    }

    /// <summary>What the generator reports.</summary>
    private static string[] Messages(string path, string yaml)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new StatusCodeGenerator().AsSourceGenerator()],
            [new Text(path, yaml)],
            optionsProvider: new Options());
        return
        [
            .. driver.RunGenerators(CSharpCompilation.Create("Consumer")).GetRunResult().Diagnostics
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }

    private sealed class Text(string path, string yaml) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var bytes = new MemoryStream(new UTF8Encoding(false).GetBytes(yaml));
            return SourceText.From(bytes, Encoding.UTF8);
        }
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new RootNamespace();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class RootNamespace : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == "build_property.RootNamespace" ? "Acme" : "";
            return value.Length > 0;
        }
    }
}
