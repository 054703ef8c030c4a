using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart.Screen;

/// <summary>The program's output and questions: live and in colour, or plain text for files, pipes and logs.</summary>
internal sealed class Terminal(IAnsiConsole screen, TextWriter errors, bool canAsk)
{
    /// <summary>The language of the descriptions of statuses.</summary>
    public CultureInfo Language { get; set; } = CultureInfo.InvariantCulture;

    /// <summary>Whether a user watches the output live.</summary>
    public bool IsLive => screen.Profile.Capabilities is { Interactive: true, Ansi: true };

    /// <summary>Whether a user can answer questions.</summary>
    public bool CanAsk => canAsk;

    /// <summary>Whether there is no room for columns: a name, a description and their numbers do not fit beside each other.</summary>
    public bool IsNarrow => screen.Profile.Width < 60;

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

    /// <summary>
    /// A console without control sequences and without wrapping, even in a CI system that supports colours.
    /// </summary>
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

    /// <summary>Writes a line. If it has to be wrapped, the rest is indented too.</summary>
    public void Say(string line, Style style, int indent = 0) =>
        Show(new Padder(new Text(line.Printable, style), new Padding(indent, 0, 0, 0)));

    public void Complain(string problem)
    {
        try
        {
            errors.WriteLine($"Quickstart: {problem.Printable}");
        }
        catch (IOException)
        {
            // There is nowhere else to say it. The exit code still says that something is wrong.
        }
    }

    /// <summary>Asks for a value, and hides what the user types.</summary>
    public Task<string> AskAsync(string question, int indent)
    {
        // A prompt trims its text, so the indent is written before it.
        screen.Write(new string(' ', indent));
        return screen.PromptAsync(new TextPrompt<string>(Markup.Escape(question.Printable)).Secret());
    }

    /// <summary>Waits, and shows a spinner if the output is live.</summary>
    public Task<T> WaitAsync<T>(Task<T> next) => IsLive
        ? screen.Status().StartAsync("[dim]Waiting for the next status[/]", _ => next)
        : next;
}
