using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatusCodeGen.Tests.Catalogs.Editor;

/// <summary>A process that speaks the Language Server Protocol on its standard streams.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly JsonNode _settings;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _answers = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonArray>> _diagnostics = new();
    private readonly Lock _writing = new();
    private int _lastId;

    private LanguageServer(Process process, JsonNode settings) => (_process, _settings) = (process, settings);

    /// <summary>Starts a server.</summary>
    /// <param name="start">The command.</param>
    /// <param name="settings">The answer to every question about the user's settings.</param>
    public static async Task<LanguageServer> StartAsync(ProcessStartInfo start, JsonNode settings)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        var server = new LanguageServer(Process.Start(start)!, settings);
        _ = Task.Run(server.ReadAsync);
        await server.AskAsync("initialize", JsonNode.Parse("""
            {
              "processId": null, "rootUri": null,
              "capabilities": {
                "workspace": { "configuration": true },
                "textDocument": {
                  "publishDiagnostics": {},
                  "hover": { "contentFormat": ["markdown"] },
                  "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } }
                }
              }
            }
            """)!);
        server.Tell("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a file and waits until the server has judged it.</summary>
    public async Task<JsonArray> OpenAsync(Uri file, string language, string text)
    {
        var judged = _diagnostics[file.AbsoluteUri] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = file.AbsoluteUri, ["languageId"] = language, ["version"] = 1, ["text"] = text },
        });
        return await judged.Task.WaitAsync(Timeout);
    }

    /// <summary>Asks about a place in an open file.</summary>
    public Task<JsonNode?> AskAtAsync(string method, Uri file, int line, int character) => AskAsync(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = file.AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    });

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task<JsonNode?> AskAsync(string method, JsonNode parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(Timeout);
    }

    private void Tell(string method, JsonNode parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        var head = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        lock (_writing)
        {
            var input = _process.StandardInput.BaseStream;
            input.Write(head);
            input.Write(body);
            input.Flush();
        }
    }

    private async Task ReadAsync()
    {
        var output = _process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(output) is { } length)
        {
            var body = new byte[length];
            await output.ReadExactlyAsync(body);
            Receive(JsonNode.Parse(body)!.AsObject());
        }
    }

    private static async Task<int?> ReadLengthAsync(Stream output)
    {
        var head = new StringBuilder();
        var unit = new byte[1];
        while (await output.ReadAsync(unit) == 1)
        {
            head.Append((char)unit[0]);
            if (head.ToString() is var text && text.EndsWith("\r\n\r\n", StringComparison.Ordinal))
            {
                const string length = "Content-Length: ";
                var line = text.Split("\r\n").Single(static line => line.StartsWith(length, StringComparison.OrdinalIgnoreCase));
                return int.Parse(line.AsSpan(length.Length), CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private void Receive(JsonObject message)
    {
        var method = (string?)message["method"];
        if (method == "textDocument/publishDiagnostics")
        {
            var parameters = message["params"]!;
            if (_diagnostics.TryGetValue((string)parameters["uri"]!, out var judged))
            {
                judged.TrySetResult(parameters["diagnostics"]!.AsArray());
            }
        }
        else if (method is not null && message["id"] is { } question)
        {
            var items = message["params"]?["items"]?.AsArray();
            Send(new() { ["id"] = question.DeepClone(), ["result"] = items is null ? null : Settings(items) });
        }
        else if (method is null && _answers.TryRemove((int)message["id"]!, out var answer))
        {
            answer.SetResult(message["result"]);
        }
    }

    private JsonArray Settings(JsonArray items) => [.. items.Select(item => _settings[(string)item!["section"]!]?.DeepClone())];
}
