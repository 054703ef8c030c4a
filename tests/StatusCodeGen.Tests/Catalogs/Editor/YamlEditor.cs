using System.Diagnostics;
using System.Text.Json.Nodes;

namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>
/// An editor with the YAML language server, which npm installs into a folder of this run. The folder has the schemas where
/// the package puts them.
/// </summary>
internal sealed class YamlEditor : IDisposable
{
    /// <summary>The line that the documentation asks for at the top of a catalog.</summary>
    public const string SchemaLine = Directive + CatalogSchema;

    private const string Directive = "# yaml-language-server: $schema=obj/";

    private const string Server = "yaml-language-server@2.0.0";

    private const string CatalogSchema = "statuscodegen.schema.json";

    private const string TranslationSchema = "statuscodegen.translation.schema.json";

    private static int _lastFile;

    private readonly string _folder;
    private readonly LanguageServer _server;
    private readonly string _schema;
    private readonly string _ending;

    private YamlEditor(string folder, LanguageServer server, string schema, string ending) =>
        (_folder, _server, _schema, _ending) = (folder, server, schema, ending);

    /// <summary>The same editor for translations. It ends with this one.</summary>
    public YamlEditor ForTranslations => new(_folder, _server, TranslationSchema, ".codes.es.yaml");

    /// <summary>Starts the editor. Without Node.js and npm, the tests are ignored and say so.</summary>
    public static async Task<YamlEditor> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("StatusCodeGen.Editor.").FullName;
        File.WriteAllText(Path.Combine(folder, "package.json"), """{ "private": true }""");
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        foreach (var schema in new[] { CatalogSchema, TranslationSchema })
        {
            File.Copy(Path.Combine(Repository.Root, "codes", schema), Path.Combine(folder, "obj", schema));
        }

        if (!await InstallAsync(folder))
        {
            Directory.Delete(folder, recursive: true);
            Assert.Ignore($"{Server} cannot be installed, which needs Node.js and npm.");
        }

        var start = new ProcessStartInfo("node", ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"])
        {
            WorkingDirectory = folder,
        };
        var settings = JsonNode.Parse("""
            { "yaml": { "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false } } }
            """)!;
        return new(folder, await LanguageServer.StartAsync(start, settings), CatalogSchema, ".codes.yaml");
    }

    /// <summary>What the editor marks in a catalog.</summary>
    public async Task<string[]> JudgeAsync(string yaml) => [.. (await OpenAsync(yaml)).Marks];

    /// <summary>What the editor offers at the cursor, which is the character <c>§</c>.</summary>
    public async Task<Offer[]> CompleteAsync(string yaml)
    {
        var (file, _, line, character) = await OpenAsync(yaml);
        var answer = await _server.AskAtAsync("textDocument/completion", file, line, character);
        var items = answer as JsonArray ?? answer!["items"]!.AsArray();
        return [.. items.Select(static item => new Offer(
            (string)item!["label"]!,
            (string?)item["textEdit"]?["newText"] ?? (string)item["insertText"]!,
            (string?)(item["documentation"] is JsonObject markup ? markup["value"] : item["documentation"]) ?? ""))];
    }

    /// <summary>What the editor shows for the place of the cursor, without its last line, which names the schema's file.</summary>
    public async Task<string> HoverAsync(string yaml)
    {
        var (file, _, line, character) = await OpenAsync(yaml);
        var answer = await _server.AskAtAsync("textDocument/hover", file, line, character);
        var text = (string?)answer?["contents"]?["value"] ?? "";
        return text[..Math.Max(0, text.LastIndexOf("\n\nSource:", StringComparison.Ordinal))].Replace(@"\", "", StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(Uri File, IEnumerable<string> Marks, int Line, int Character)> OpenAsync(string yaml)
    {
        var text = $"{Directive}{_schema}\n{yaml}";
        var before = text[..Math.Max(0, text.IndexOf('§', StringComparison.Ordinal))];
        var file = new Uri(Path.Combine(_folder, $"c{Interlocked.Increment(ref _lastFile)}{_ending}"));
        var marks = await _server.OpenAsync(file, "yaml", text.Replace("§", "", StringComparison.Ordinal));
        return (
            file,
            marks.Select(static mark => (string)mark!["message"]!),
            before.Count(static unit => unit == '\n'),
            before.Length - 1 - before.LastIndexOf('\n'));
    }

    private static async Task<bool> InstallAsync(string folder)
    {
        var npm = new ProcessStartInfo(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            ["install", Server, "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
        {
            WorkingDirectory = folder,
        };
        try
        {
            using var process = Process.Start(npm)!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>What an editor offers: a label, the text that it inserts, and an explanation.</summary>
internal sealed record Offer(string Label, string Text, string Documentation);
