using Syncfy;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.OpenApi;

/// <summary>
/// What client generators make of the document, and what a linter says of it. Without Node.js, npm or the packages, the
/// tests are skipped.
/// </summary>
[Category("Slow")]
internal sealed class GeneratorTests
{
    private static readonly string[] Packages =
        ["openapi-typescript@7.13.0", "@hey-api/openapi-ts@0.99.0", "@redocly/cli@2.77.0", "typescript@5.9.3"];

    private readonly ClientTools _tools = new();

    [OneTimeSetUp]
    public async Task InstallAsync()
    {
        await using (var service = await RelayService.StartAsync())
        {
            _tools.Write("relay.json", (await service.GetAsync("/openapi/v1.json")).GetRawText());
        }

        _tools.Write("package.json", """{ "type": "module", "private": true }""");
        var install = await _tools.RunAsync(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["install", .. Packages, "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]);
        if (install is not { ExitCode: 0 })
        {
            Assert.Ignore($"The generators cannot be installed, which needs Node.js and npm: {install?.Output}");
        }
    }

    [OneTimeTearDown]
    public void Remove() => _tools.Dispose();

    [Test]
    public async Task Openapi_typescript_makes_an_enum_of_the_declared_codes_and_lets_a_status_be_any_number()
    {
        await SucceedAsync("node", "node_modules/openapi-typescript/bin/cli.js", "relay.json", "--enum", "--output", "types.ts");

        var types = _tools.Read("types.ts");
        Assert.That(types, Does.Contain("number: components[\"schemas\"][\"CredentialStatusCode\"];"));
        Assert.That(types, Does.Contain("CredentialStatusCode: number | components[\"schemas\"][\"DeclaredCredentialStatusCode\"];"));
        Assert.That(types, Does.Contain("""
            export enum DeclaredCredentialStatusCode {
                // The API registers a new process (through a REST request)
                Register = 100,
            """.ReplaceLineEndings("\n")));
        await CompileAsync("types.ts", """
            import { type components, DeclaredCredentialStatusCode as Code } from './types.js';
            type Status = components['schemas']['StatusView'];
            """);
    }

    [Test]
    public async Task Hey_api_makes_an_object_of_the_declared_codes_and_lets_a_status_be_any_number()
    {
        _tools.Write("hey.config.mjs", """
            export default {
              input: './relay.json',
              output: { path: 'hey', module: { extension: '.js' } },
              plugins: [{ name: '@hey-api/typescript', enums: { mode: 'javascript', case: 'preserve' } }],
            };
            """);
        await SucceedAsync("node", "node_modules/@hey-api/openapi-ts/bin/run.js", "--file", "hey.config.mjs");

        var types = _tools.Read("hey/types.gen.ts");
        Assert.That(types, Does.Contain("number: CredentialStatusCode;"));
        Assert.That(types, Does.Contain("export type CredentialStatusCode = DeclaredCredentialStatusCode | number;"));
        Assert.That(types, Does.Contain("Register: 100,").And.Contain("The API registers a new process"));
        await CompileAsync("hey/types.gen.ts", """
            import { type StatusView as Status, DeclaredCredentialStatusCode as Code } from './hey/types.gen.js';
            """);
    }

    [Test]
    public async Task Kiota_makes_an_enum_of_the_identifiers_and_an_integer_of_the_number()
    {
        var install = await _tools.RunAsync(
            "dotnet", "tool", "install", "Microsoft.OpenApi.Kiota", "--version", "1.38.0", "--tool-path", "kiota");
        if (install is not { ExitCode: 0 })
        {
            Assert.Ignore($"Kiota cannot be installed: {install?.Output}");
        }

        await SucceedAsync(
            Path.Combine(_tools.Folder, "kiota", "kiota"),
            "generate", "--openapi", "relay.json", "--language", "CSharp", "--class-name", "RelayClient",
            "--namespace-name", "Relay.Client", "--output", "kiota-client", "--exclude-backward-compatible");

        // Kiota makes enums of texts only, so the number stays a number there, and the identifier is the enum.
        var status = _tools.Read("kiota-client/Models/StatusView.cs");
        Assert.That(status, Does.Contain("public int? Number { get; set; }"));
        Assert.That(status, Does.Contain("CredentialStatusCodeName? Identifier { get; set; }"));
        var name = _tools.Read("kiota-client/Models/CredentialStatusCodeName.cs");
        foreach (var info in CredentialStatusCodes.All)
        {
            Assert.That(name, Does.Contain($"[EnumMember(Value = \"{info.Code}\")]"));
        }

        Assert.That(name, Does.Contain("/// <summary>The API registers a new process (through a REST request)</summary>"));
    }

    [Test]
    public async Task Redocly_finds_nothing()
    {
        _tools.Write("redocly.yaml", """
            extends: [recommended-strict]
            rules:
              # The document of a test comes from localhost.
              no-server-example.com: off
            """);

        await SucceedAsync("node", "node_modules/@redocly/cli/bin/cli.js", "lint", "relay.json", "--config", "redocly.yaml");
    }

    /// <summary>Compiles a program that handles declared codes by name, and other numbers too.</summary>
    private async Task CompileAsync(string types, string head)
    {
        _tools.Write("use.ts", $$"""
            {{head}}
            export function show(status: Status): string {
              switch (status.number) {
                case Code.Finish: return "done";
                case Code.UndergoingMaintenance: return "later";
                case 205: return "undeclared";
                default: return `${status.number.toFixed()} ${status.name}`;
              }
            }
            """);
        await SucceedAsync(
            "node", "node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--module", "es2022",
            "--moduleResolution", "bundler", "--skipLibCheck", types, "use.ts");
    }

    private async Task SucceedAsync(string program, params string[] arguments)
    {
        var result = await _tools.RunAsync(program, arguments);
        Assert.That(result?.ExitCode, Is.Zero, result?.Output);
    }
}
