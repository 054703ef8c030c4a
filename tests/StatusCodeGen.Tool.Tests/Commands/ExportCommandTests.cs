namespace StatusCodeGen.Tool.Tests.Commands;

public sealed class ExportCommandTests
{
    private const string Yaml = """
        catalog: { name: State, json: string, columns: { at: duration } }
        groups: [{ name: Open, codes: [{ code: -1, name: =1+1, identifier: One, at: 90s, deprecated: true }] }]
        """;

    [TestCase("csv", "code,name,identifier,group,description,deprecated,aliases,at\n-1,'=1+1,One,Open,,true,,PT1M30S\n")]
    [TestCase("jsonschema", """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "State",
          "description": "State",
          "type": "string",
          "enum": [
            "-1"
          ],
          "x-enum-varnames": [
            "One"
          ],
          "x-enum-descriptions": [
            ""
          ],
          "x-enumNames": [
            "One"
          ],
          "anyOf": [
            {
              "title": "=1+1",
              "deprecated": true,
              "const": "-1"
            }
          ]
        }

        """)]
    public async Task A_catalog_is_printed(string target, string expected)
    {
        using var folder = new TemporaryFolder();

        Assert.That(
            await ToolRun.Start("export", folder.Write("codes.yaml", Yaml), "--to", target),
            Is.EqualTo(new ToolRun(ExitCode.Done, expected, "")));
    }

    [Test]
    public async Task TypeScript_has_the_codes_in_the_form_of_json()
    {
        using var folder = new TemporaryFolder();

        var run = await ToolRun.Start("export", folder.Write("codes.yaml", Yaml), "--to", "typescript");

        Assert.That(run.Output, Does.Contain("   * @deprecated\n   */\n  One: \"-1\",\n} as const;")
            .And.Contain("export function isOpen(code: string): code is \"-1\" {"));
    }

    [Test]
    public async Task Numbers_that_JavaScript_cannot_hold_are_bigint_and_texts()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(
            "codes.yaml",
            "catalog: { name: State, type: ulong }\ncodes: [{ code: 1, name: A }, { code: 9007199254740993, name: B }]\n");

        var typescript = await ToolRun.Start("export", file, "--to", "typescript");
        var json = await ToolRun.Start("export", file, "--to", "json");

        Assert.That(
            typescript.Output,
            Does.Contain("  A: 1n,\n").And.Contain("  B: 9007199254740993n,\n").And.Contain("isDefined(code: bigint)"));
        Assert.That(json.Output, Does.Contain("\"code\": \"1\",").And.Contain("\"code\": \"9007199254740993\","));
    }

    [Test]
    public async Task A_catalog_with_errors_is_not_exported()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("codes.yaml", "catalog: { name: State }\ncodes: [{ code: 1, name: A }, { code: 1x, name: B }]\n");

        var run = await ToolRun.Start("export", file, "--to", "json");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((ExitCode.Fault, "")));
        Assert.That(
            run.Error,
            Does.StartWith($"{file}(2,").And.EndWith($"\nerror: The catalog '{file}' has errors; correct them first.\n"));
    }

    [Test]
    public async Task What_is_exported_as_CSV_and_imported_again_keeps_its_groups()
    {
        using var folder = new TemporaryFolder();
        const string Yaml = """
            catalog: { name: State }
            groups:
              - { name: Open, title: Open states }
              - { name: Closed }
            codes:
              - { code: 1, name: One, group: Open }
              - { code: 2, name: Two, group: Closed }
              - { code: 3, name: Three, group: Open }
            """;
        var path = folder.Write("codes.yaml", Yaml);
        var exported = await ToolRun.Start("export", path, "--to", "csv");

        var imported = await ToolRun.StartWith(
            exported.Output, "import", "-", "--from", "csv", "--columns", "skip=identifier", "--name", "State");
        var merged = await ToolRun.StartWith(exported.Output, "import", "-", "--from", "csv", "--output", path);

        Assert.That(imported.Output, Does.EndWith("""
            groups:
              - name: Open states
              - name: Closed

            codes:
              - code: 1
                name: One
                group: Open states

              - code: 2
                name: Two
                group: Closed

              - code: 3
                name: Three
                group: Open states

            """));
        Assert.That((merged.ExitCode, File.ReadAllText(path)), Is.EqualTo((ExitCode.Done, Yaml)));
    }
}
