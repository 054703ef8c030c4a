using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart.Screen;

/// <summary>Where the program talks to its user: live in colour, or in plain text for files, pipes and logs.</summary>
internal sealed class Terminal(IAnsiConsole screen, TextWriter errors, bool canAsk)
{
    /// <summary>Whether somebody watches the output as it comes.</summary>
    public bool IsLive => screen.Profile.Capabilities is { Interactive: true, Ansi: true };

    /// <summary>Whether somebody can answer a question.</summary>
    public bool CanAsk => canAsk;

    /// <summary>The terminal of this process.</summary>
    public static Terminal Attach()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") is "dumb")
        {
            return new Terminal(Plain(Console.Out), Console.Error, canAsk: false);
        }

        // The spinner hides the cursor, and Ctrl+C must not leave it hidden.
        Console.CancelKeyPress += (_, _) => AnsiConsole.Cursor.Show();
        return new Terminal(AnsiConsole.Console, Console.Error, canAsk: !Console.IsInputRedirected);
    }

    /// <summary>Text without control sequences, a line for a line however wide, also where CI would take colours.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue;
        return console;
    }

    public void Show(IRenderable content) => screen.Write(content);

    public void Say(string line = "") => Say(line, Style.Plain);

    /// <summary>Says a line; where it has to be wrapped, the rest is indented too.</summary>
    public void Say(string line, Style style, int indent = 0) =>
        Show(new Padder(new Text(line.Printable, style), new Padding(indent, 0, 0, 0)));

    public void Complain(string problem) => errors.WriteLine($"Quickstart: {problem.Printable}");

    /// <summary>Asks for a value, and hides it.</summary>
    public Task<string> AskAsync(string question, int indent)
    {
        // A prompt trims its text, so the indent is written before it.
        screen.Write(new string(' ', indent));
        return screen.PromptAsync(new TextPrompt<string>(Markup.Escape(question.Printable)).Secret());
    }

    /// <summary>Waits, and shows that it does.</summary>
    public Task<T> WaitAsync<T>(Task<T> next) => IsLive
        ? screen.Status().StartAsync("[dim]Waiting for the next status[/]", _ => next)
        : next;
}
