using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Export;

namespace StatusCodeGen.Tool.Tests.Export;

/// <summary>The compiler of TypeScript takes what is exported, in its strictest mode, and the program has every row.</summary>
[Category("Slow")]
public sealed class TypeScriptExportTests
{
    private const string TypeScript = "typescript@5.9.3";
    private const int Count = 40;

    private static readonly TemporaryFolder Folder = new();

    private static readonly string[] Strict =
    [
        "--strict", "--noUnusedLocals", "--noImplicitReturns", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess",
        "--verbatimModuleSyntax", "--isolatedModules", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler",
        "--noFallthroughCasesInSwitch",
    ];

    [OneTimeSetUp]
    public async Task Install()
    {
        Folder.Write("package.json", "{ \"type\": \"module\", \"private\": true }");
        var install = await RunAsync(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            "install", TypeScript, "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund");
        if (install is not { ExitCode: 0 })
        {
            Assert.Ignore($"TypeScript cannot be installed, which needs Node.js and npm: {install?.Output}");
        }
    }

    [OneTimeTearDown]
    public void Remove() => Folder.Dispose();

    [Test]
    public async Task Random_catalogs_compile_and_have_every_row()
    {
        var catalogs = Enumerable.Range(0, Count).Select(Create).ToList();
        for (var index = 0; index < Count; index++)
        {
            Folder.Write($"c{index}.ts", Export(catalogs[index]));
        }

        Folder.Write("show.js", """
            for (let index = 0; index < Number(process.argv[2]); index++) {
              const module = await import(`./c${index}.js`);
              const rows = Object.values(module).find(Array.isArray);
              const exact = (_, value) => typeof value === "bigint" ? `${value}` : value;
              const known = rows.map((row) => [module.isDefined(row.code), module.rowOf(row.code) === row]);
              console.log(JSON.stringify({ rows, known }, exact));
            }
            """);
        var compiled = await RunAsync(
            "node", ["node_modules/typescript/bin/tsc", .. Strict, .. catalogs.Select(static (_, index) => $"c{index}.ts")]);
        var shown = await RunAsync("node", "show.js", Count.ToString(CultureInfo.InvariantCulture));

        Assert.That(compiled, Is.EqualTo((0, "")));
        var lines = shown!.Value.Output.TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Length.EqualTo(Count), shown.Value.Output);
        foreach (var (catalog, line) in catalogs.Zip(lines))
        {
            using var json = JsonDocument.Parse(line);
            var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
            Assert.That(
                rows.Select(static row => (row.GetProperty("code").ToString(), row.GetProperty("name").GetString(),
                    row.GetProperty("description").GetString(), row.GetProperty("group").GetString(),
                    row.GetProperty("deprecated").GetString())),
                Is.EqualTo(catalog.Codes.Zip(WireCode.Of(catalog), (code, wire) => (
                    wire.Text ?? wire.Number.ToString(CultureInfo.InvariantCulture),
                    code.Name,
                    code.Description,
                    code.Group is { } group ? catalog.Groups[group].Identifier : null,
                    code.Deprecation))));
            Assert.That(rows.SelectMany(row => catalog.Columns.Select(column => row.TryGetProperty(column.Key, out _))), Is.All.True);
            Assert.That(
                json.RootElement.GetProperty("known").EnumerateArray().Select(static pair => pair.GetRawText()),
                Is.All.EqualTo("[true,true]"));
        }
    }

    [Test]
    public async Task A_switch_must_handle_every_code()
    {
        var catalog = CatalogText.Read("""
            catalog: { name: State }
            groups:
              - { name: Success, codes: [{ code: 1, name: Ok }, { code: 2, name: Done }] }
            """);
        Folder.Write("state.ts", Export(catalog));
        const string Head = "import { State, isSuccess, unhandled } from './state.js';\n";
        Folder.Write("whole.ts", Head + """
            export function show(state: State): string {
              switch (state) {
                case State.Ok: return "ok";
                case State.Done: return "done";
                default: return unhandled(state);
              }
            }
            export const narrow = (code: number): State | 0 => isSuccess(code) ? code : 0;
            """);
        Folder.Write("part.ts", Head + """
            export function show(state: State): string {
              switch (state) {
                case State.Ok: return "ok";
                default: return unhandled(state);
              }
            }
            export const narrow = isSuccess(1);
            """);

        var whole = await RunAsync("node", ["node_modules/typescript/bin/tsc", .. Strict, "--noEmit", "whole.ts"]);
        var part = await RunAsync("node", ["node_modules/typescript/bin/tsc", .. Strict, "--noEmit", "part.ts"]);

        Assert.That(whole, Is.EqualTo((0, "")));
        Assert.That(part!.Value.Output, Does.StartWith(
            "part.ts(5,31): error TS2345: Argument of type '2' is not assignable to parameter of type 'never'."));
    }

    private static Catalog Create(int seed)
    {
        var forms = Enum.GetValues<JsonForm>();
        return CatalogText.RandomOfAnyType(seed) with { Json = forms[seed % forms.Length] };
    }

    private static string Export(Catalog catalog)
    {
        using var output = new StringWriter();
        TypeScriptExport.Write(catalog, output);
        return output.ToString();
    }

    private static async Task<(int ExitCode, string Output)?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output + await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
