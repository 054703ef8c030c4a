using System;
using System.IO;
using Spectre.Console;

namespace StatusCodeGen.Tool.Output;

/// <summary>
/// Writes text for people: in colours on a terminal, and plain where it is read by a program, written to a file, or where the
/// user has set NO_COLOR.
/// </summary>
internal sealed class Terminal
{
    private readonly TextWriter _output;
    private readonly IAnsiConsole? _colours;

    private Terminal(TextWriter output, IAnsiConsole? colours) => (_output, _colours) = (output, colours);

    /// <param name="output">Where the text goes: the standard output, or something else, which is never a terminal.</param>
    public static Terminal Create(TextWriter output)
    {
        var hasColours = ReferenceEquals(output, Console.Out)
            && !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(output, hasColours ? CreateColours(output) : null);
    }

    /// <summary>Creates a terminal that has colours whatever the output is.</summary>
    public static Terminal CreateColoured(TextWriter output) => new(output, CreateColours(output, AnsiSupport.Yes));

    /// <summary>Writes a text in a colour, without a line end.</summary>
    public void Write(string text, Color color)
    {
        if (_colours is null)
        {
            _output.Write(text);
        }
        else
        {
            _colours.Write(new Text(text, new Style(color)).Overflow(Overflow.Fold));
        }
    }

    /// <summary>Writes a text.</summary>
    public void Write(string text) => _output.Write(text);

    private static IAnsiConsole CreateColours(TextWriter output, AnsiSupport ansi = AnsiSupport.Detect) => AnsiConsole.Create(new()
    {
        Ansi = ansi,
        ColorSystem = ansi == AnsiSupport.Yes ? ColorSystemSupport.Standard : ColorSystemSupport.Detect,
        Out = new AnsiConsoleOutput(output),
    });
}
