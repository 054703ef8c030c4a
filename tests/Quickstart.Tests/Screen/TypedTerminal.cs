using Quickstart.Screen;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart.Tests.Screen;

/// <summary>A terminal with a user who types.</summary>
internal sealed class TypedTerminal : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter _writer = new();
    private readonly StringWriter _errors = new();
    private readonly Queue<char> _keys;
    private readonly IAnsiConsole _console;

    public TypedTerminal(params string[] keys)
    {
        _keys = new Queue<char>(string.Concat(keys));
        _console = Terminal.Plain(_writer);
    }

    public string Out => _writer.ToString().ReplaceLineEndings("\n");

    public int UnreadKeys => _keys.Count;

    public Profile Profile => _console.Profile;

    public IAnsiConsoleCursor Cursor => _console.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _console.ExclusivityMode;

    public RenderPipeline Pipeline => _console.Pipeline;

    /// <summary>Replays the jobs that come with the program.</summary>
    public ExitCode ReplayShipped(Options options) =>
        Quickstart.Replay.ShippedAsync(new Terminal(this, _errors, canAsk: true), options).GetAwaiter().GetResult();

    public ExitCode Replay(params string[] lines) => Replay(new Options(), lines);

    public ExitCode Replay(Options options, params string[] lines)
    {
        var oldIn = Console.In;
        try
        {
            Console.SetIn(new StringReader(string.Join('\n', lines)));
            var terminal = new Terminal(this, _errors, canAsk: true);
            return Quickstart.Replay.RunAsync(terminal, options with { Recordings = ["-"] }).GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetIn(oldIn);
        }
    }

    public void Clear(bool home) => _console.Clear(home);

    public void Write(IRenderable renderable) => _console.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => _console.WriteAnsi(action);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept)
    {
        var key = _keys.Dequeue();
        return new ConsoleKeyInfo(key, key == '\r' ? ConsoleKey.Enter : default, shift: false, alt: false, control: false);
    }

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) =>
        Task.FromResult(ReadKey(intercept));

    public void Dispose()
    {
        _writer.Dispose();
        _errors.Dispose();
    }
}
