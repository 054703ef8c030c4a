using System.Text.Json;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Tests.Recognition;

namespace StatusCodeGen.Tool.Tests.Export;

/// <summary>Exports of catalogs whose codes are texts: each code is its text.</summary>
public sealed class TextExportTests
{
    private const string Catalog = """
        catalog: { name: Reply, type: char(2), columns: { instead: code? } }
        codes:
          - { code: 05, name: Do not honor, instead: 51, aliases: [Refused] }
          - { code: 51, name: No money }
        """;

    [Test]
    public async Task Csv_keeps_zeros_and_is_imported_again()
    {
        var csv = await Export("csv");

        Assert.That(csv, Is.EqualTo(
            "code,name,identifier,group,description,deprecated,aliases,instead\n"
            + "05,Do not honor,DoNotHonor,,,,Refused,51\n51,No money,NoMoney,,,,,\n"));
        Assert.That(
            RecognizedText.Recognize(csv, PageKind.Csv, "Skipped=instead", "Skipped=identifier").Lines(),
            Is.EqualTo(new[] { ": ", "05 | Do not honor |  = Refused", "51 | No money | " }));
    }

    [Test]
    public async Task Json_has_strings()
    {
        using var json = JsonDocument.Parse(await Export("json"));
        var row = json.RootElement.GetProperty("codes")[0];

        Assert.That(
            (json.RootElement.GetProperty("type").GetString(), row.GetProperty("code").GetString(),
                row.GetProperty("values").GetProperty("instead").GetString()),
            Is.EqualTo(("char(2)", "05", "51")));
    }

    [Test]
    public async Task TypeScript_has_literals_of_strings()
    {
        var script = await Export("typescript");

        Assert.That(script, Does.Contain("  DoNotHonor: \"05\",\n")
            .And.Contains("new Map<string, ReplyRow>")
            .And.Contains("export function isDefined(code: string): code is Reply {")
            .And.Contains("  readonly instead: string | null;\n")
            .And.Contains("    instead: \"51\",\n"));
    }

    [Test]
    public async Task Schemas_have_strings()
    {
        using var schema = JsonDocument.Parse(await Export("jsonschema"));
        using var api = JsonDocument.Parse(await Export("openapi"));
        var component = api.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Reply");

        Assert.That(
            schema.RootElement.GetProperty("enum").EnumerateArray().Select(static code => code.GetString()),
            Is.EqualTo(new[] { "05", "51" }));
        Assert.That(schema.RootElement.GetProperty("type").GetString(), Is.EqualTo("string"));
        Assert.That(
            (component.GetProperty("type").GetString(), component.TryGetProperty("format", out _)),
            Is.EqualTo(("string", false)));
    }

    [TestCase("sqlstate", 261)]
    [TestCase("stripe", 180)]
    public async Task Shipped_catalogs_have_every_code(string name, int atLeast)
    {
        var path = Path.Combine(Repository.Root, $"codes/{name}.codes.yaml");
        var catalog = CatalogText.Read(await File.ReadAllTextAsync(path));
        using var json = JsonDocument.Parse((await ToolRun.Start("export", path, "--to", "json")).Output);

        Assert.That(catalog.Codes, Has.Count.AtLeast(atLeast));
        Assert.That(
            json.RootElement.GetProperty("codes").EnumerateArray().Select(static row => row.GetProperty("code").GetString()),
            Is.EqualTo(catalog.Codes.Select(static code => code.Spelling)));
    }

    private static async Task<string> Export(string target)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("codes.yaml", Catalog);
        var run = await ToolRun.Start("export", path, "--to", target);
        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Done), run.Error);
        return run.Output;
    }
}
